"""Writes a report on many places: sources that give METRICS figures a year for each of PLACES cities, one year a
source and region, in words that are read without doubt. The same bytes each time.

    python large_report.py FACTBOOK FOLDER [PLACES] [YEARS]

The names of places and metrics come from the catalogs of the program; 400 places, 5 years and 10 metrics are
20,000 data points.
"""

import hashlib
import json
import pathlib
import subprocess
import sys

# Metrics of the built-in catalog, with the unit in which the texts give them.
METRICS = [
    ("ai-firms", "家"), ("ai-related-firms", "家"), ("ai-firms-above-scale", "家"), ("ai-patents", "件"),
    ("ai-papers", "篇"), ("ai-talent", "人"), ("ai-scholars", "人"), ("ai-labs", "个"),
    ("ai-industrial-parks", "个"), ("ai-standards", "项"),
]
PER_SOURCE = 20
FIRST_YEAR = 2018


def listed(factbook, kind):
    command = [factbook, "list", kind, "--all", "--format", "json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, cwd="/").stdout)


def places(factbook, count):
    """Cities first, then districts of which there is one of the name."""
    found = listed(factbook, "places")
    names = [place["name"] for place in found]
    cities = [place["name"] for place in found if place["kind"] == "city"]
    districts = [
        place["name"] for place in found
        if place["kind"] == "district" and names.count(place["name"]) == 1 and place["name"].endswith("区")
    ]
    return (sorted(cities) + sorted(districts))[:count]


def figure(*key):
    digest = hashlib.blake2b("/".join(map(str, key)).encode(), digest_size=4).digest()
    return 100 + int.from_bytes(digest, "big") % 9_900


def write(factbook, folder, place_count=400, years=5):
    names = {metric["id"]: metric["name"] for metric in listed(factbook, "metrics")}
    everywhere = places(factbook, place_count)
    seeds = folder / "seeds"
    seeds.mkdir(parents=True, exist_ok=True)
    number = 0
    for year in range(FIRST_YEAR, FIRST_YEAR + years):
        for start in range(0, len(everywhere), PER_SOURCE):
            group = everywhere[start : start + PER_SOURCE]
            paragraphs = [
                "".join(
                    f"{year}年，{place}{names[metric]}为{figure(place, metric, year)}{unit}。"
                    for metric, unit in METRICS
                )
                for place in group
            ]
            (seeds / f"{number:05d}.txt").write_text("\n".join(paragraphs) + "\n")
            (seeds / f"{number:05d}.yml").write_text(
                f"title: {year}年各地人工智能统计（{start // PER_SOURCE + 1}）\n"
                f"publisher: 第{start // PER_SOURCE + 1}统计报\ndate: {year + 1}-03-01\n"
            )
            number += 1
    (folder / "factbook.yml").write_text(
        "format: 1\ntitle: 四百城人工智能统计\naddress: https://example.org/large/\n"
    )


if __name__ == "__main__":
    write(sys.argv[1], pathlib.Path(sys.argv[2]), *map(int, sys.argv[3:]))
