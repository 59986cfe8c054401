"""Looks at every page of a built site in Chromium: layout of the charts at all widths, shifts while
loading, accessibility in light and dark, whether texts are as wide as the layout reckoned, the way from
every marker to its sentence, print, weight, and reading below a path and without JavaScript.

    python test_site.py SITE WIDTHS_COMMAND

Prints what it measured; ends with status 1 where anything is wrong.
"""

import concurrent.futures
import dataclasses
import os
import pathlib
import re
import subprocess
import sys
import time

import axe_playwright_python
from playwright.sync_api import sync_playwright

import evidence
import subpath
import weight

HERE = pathlib.Path(__file__).parent
LAYOUT = (HERE / "layout.js").read_text()
WIDTHS = (HERE / "widths.js").read_text()
AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"

# Loaded at the first of each group, then resized: phones, and everything wider.
WINDOW_WIDTHS = [[390, 320, 360, 430, 560], [1280, 640, 700, 768, 900, 1060, 1600]]
HEIGHT = 900
# A page with an address of its own is read at that address alone (make test-web).
BASE = re.compile(r'<base href="([^"]+)">')
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

# Sums the shifts of everything that was on the page before (https://web.dev/articles/cls).
SHIFTS = """
window.shifts = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""

# What a colour scheme can change; everything else is the same in both.
COLOUR_RULES = "{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }"


@dataclasses.dataclass
class Result:
    """What one page showed."""

    page: str
    problems: list = dataclasses.field(default_factory=list)
    texts: int = 0
    smallest: float = float("inf")
    shift: float = 0
    rules: int = 0
    notes: int = 0
    landings: int = 0
    runs: set = dataclasses.field(default_factory=set)


def check_layout(tab, result):
    for widths in WINDOW_WIDTHS:
        tab.set_viewport_size({"width": widths[0], "height": HEIGHT})
        tab.reload(wait_until="load")
        tab.evaluate("document.fonts.ready")
        shift = tab.evaluate("window.shifts")
        result.shift = max(result.shift, shift)
        if shift > 0:
            result.problems.append(f"{widths[0]} px: shifts by {shift:.4f} while loading")
        for width in widths:
            tab.set_viewport_size({"width": width, "height": HEIGHT})
            found = tab.evaluate(LAYOUT)
            result.texts += found["texts"]
            result.smallest = min(result.smallest, found["smallest"] or float("inf"))
            result.problems += [f"{width} px: {problem}" for problem in found["problems"]]
        result.runs |= {tuple(run) for run in tab.evaluate(WIDTHS)}


def check_accessibility(tab, result):
    tab.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    tab.add_script_tag(path=str(AXE))
    for scheme, options in [("light", "{}"), ("dark", COLOUR_RULES)]:
        tab.emulate_media(color_scheme=scheme)
        found = tab.evaluate(f"axe.run(document, {options}).then((r) => ({{"
                             "passes: r.passes.length, version: r.testEngine.version,"
                             "violations: r.violations.map((v) => v.id + ': ' + v.nodes"
                             ".slice(0, 3).map((n) => n.target.join(' ')).join(', '))}))")
        result.rules += found["passes"]
        result.problems += [f"{scheme}: axe {found['version']}: {v}" for v in found["violations"]]


def check(site, paths):
    """Checks pages one after the other in a browser of its own."""
    results = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        context = browser.new_context(reduced_motion="reduce", bypass_csp=True)
        context.add_init_script(SHIFTS)
        serve_address(context, site)
        tab = context.new_page()
        for path in paths:
            result = Result(str(path))
            tab.emulate_media(color_scheme="light")
            tab.goto(path.as_uri())
            check_layout(tab, result)
            evidence.check_popovers(tab, result)
            evidence.check_paper(tab, result)
            evidence.check_landing(tab, result)
            check_accessibility(tab, result)
            results.append(result)
        context.close()
        plain = Result("")
        plain.problems += evidence.check_without_javascript(browser, paths)
        below = [path for path in paths if not BASE.search(path.read_text())]
        plain.problems += subpath.check_subpath(browser, site, below)
        browser.close()
    return results + [plain]


def serve_address(context, site):
    """Answers for the address that the page for what is not found leads to, with the files of the site."""
    missing = site / "404.html"
    base = BASE.search(missing.read_text()) if missing.exists() else None
    if base:
        address = base[1]
        context.route(address + "**", lambda route: route.fulfill(path=site / route.request.url[len(address):]))


def check_widths(command, runs):
    """Compares Chromium's widths with those that the layout reckons with, which must not be less."""
    runs = sorted(runs)
    lines = "".join(f"{style} {variant} {text}\n" for style, variant, text, _ in runs)
    answer = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    reckoned = [float(line) for line in answer.stdout.split()]
    if len(reckoned) != len(runs):
        return [f"{len(runs)} texts, {len(reckoned)} widths"], 0, 0
    problems = [
        f"‘{run[2]}’ ({run[0]}, {run[1]}): {run[3]:.2f} px wide, reckoned with {width:.2f}"
        for run, width in zip(runs, reckoned)
        if run[3] > width + 0.5
    ]
    shares = [run[3] / width for run, width in zip(runs, reckoned) if width > 0]
    return problems, max(shares, default=0), sum(shares) / max(1, len(shares))


def main():
    site, command = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    pages = sorted(site.rglob("*.html"))
    if not pages:
        sys.exit(f"test-browser: there are no pages in {site}")
    start = time.monotonic()
    workers = max(1, os.cpu_count() or 1)
    with concurrent.futures.ProcessPoolExecutor(workers) as pool:
        shares = [pages[index::workers] for index in range(workers)]
        results = [result for share in pool.map(check, [site] * workers, shares) for result in share]
    runs = set().union(*(result.runs for result in results))
    wide, most, mean = check_widths(command, runs)
    heavy, heaviest = weight.weigh(site)
    found = [f"{result.page}: {p}".removeprefix(": ") for result in results for p in result.problems]
    failures = found + wide + heavy
    for failure in failures:
        print(failure.replace(str(site) + "/", ""), file=sys.stderr)
    widths = sum(len(group) for group in WINDOW_WIDTHS)
    print(f"{len(pages)} pages at {widths} widths from 320 to 1600 px, light and dark")
    print(f"{sum(r.texts for r in results)} texts of charts, the smallest {min(r.smallest for r in results):.2f} px")
    print(f"largest layout shift {max(r.shift for r in results):.4f}")
    print(f"{len(runs)} texts measured: at most {most:.1%} of the width reckoned with, {mean:.1%} on average")
    print(f"{sum(r.rules for r in results)} rules of axe-core passed")
    print(f"{sum(r.notes for r in results)} notes opened by keyboard and by click, "
          f"{sum(r.landings for r in results)} links followed to their sentences")
    print("the heaviest pages:")
    for line in heaviest:
        print("  " + line)
    print(f"{len(failures)} problems, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
