"""Draws the figures on standard input with Vega-Lite and prints how long a chart takes, and its size."""

import json
import sys
import time

import vl_convert

RUNS = 5


def specification(rows):
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": 680,
        "data": {"values": rows},
        "mark": "bar",
        "encoding": {
            "y": {"field": "city", "type": "nominal", "sort": None, "title": None},
            "yOffset": {"field": "year"},
            "x": {"field": "value", "type": "quantitative", "title": None},
            "color": {"field": "year", "type": "nominal", "title": None},
        },
    }


def main():
    chart = specification(json.load(sys.stdin))
    svg = vl_convert.vegalite_to_svg(chart)  # The first run starts the engine and does not count.
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        svg = vl_convert.vegalite_to_svg(chart)
        times.append(time.perf_counter() - start)
    print(f"vl-convert {vl_convert.__version__}, one variant: {min(times) * 1000:.1f} ms")
    print(f"vl-convert {vl_convert.__version__}: {len(svg.encode())} bytes")


if __name__ == "__main__":
    main()
