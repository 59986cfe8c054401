"""What pages weigh (docs/design-language.md §6)."""

import gzip
import re

MOST_HTML = 120_000
MOST_GZIP = 30_000
MOST_STYLE = 20_000
MOST_ELEMENTS = 1_500
HEAVIEST = 5


def weigh(site):
    """Problems, and a line for each of the heaviest pages."""
    pages = []
    problems = []
    for path in sorted(site.rglob("*.html")):
        content = path.read_bytes()
        packed = len(gzip.compress(content, mtime=0))
        name = str(path.relative_to(site))
        elements = len(re.findall(rb"<[a-zA-Z]", content))
        pages.append((len(content), packed, elements, name))
        if elements > MOST_ELEMENTS:
            problems.append(f"{name}: {elements} elements, at most {MOST_ELEMENTS}")
        if len(content) > MOST_HTML:
            problems.append(f"{name}: {len(content)} bytes of HTML, at most {MOST_HTML}")
        if packed > MOST_GZIP:
            problems.append(f"{name}: {packed} bytes of HTML packed, at most {MOST_GZIP}")
    for path in sorted(site.rglob("*.css")):
        size = path.stat().st_size
        if size > MOST_STYLE:
            problems.append(f"{path.relative_to(site)}: {size} bytes of style, at most {MOST_STYLE}")
    lines = [
        f"{name}: {size / 1000:.1f} KB, {packed / 1000:.1f} KB packed, {nodes} elements"
        for size, packed, nodes, name in sorted(pages, reverse=True)[:HEAVIEST]
    ]
    return problems, lines
