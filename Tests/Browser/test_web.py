"""Visits every page of a built site as a host would serve it, with the headers of its `_headers` file and
below the path of its address: nothing may be forbidden, missing, fetched from elsewhere or said on the
console. Then searches, and compares what is found with the text of the pages.

    python test_web.py SITE

The site's own address is answered from the folder; nothing leaves the machine. Ends with status 1 where
anything is wrong.
"""

import html
import mimetypes
import os
import pathlib
import re
import sys
import time
import urllib.parse

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation",
  (event) => violations.push(`${event.violatedDirective}: ${event.blockedURI || event.sourceFile}`));
"""

# Names and runs of names, numbers with their units, with hedges and alone, and what no page has.
TERMS = """规上企业 人工智能 算力 大模型 产业规模 经信委 模速空间 融资 行动方案 征求意见稿 人才 集成电路 人形机器人
中国信通院 徐汇区 语料 世界人工智能大会 相关企业 单源 条例 3800亿元 超3800亿元 350家 25万 三分之一 规上 10% AI企业
67161.82 2016—2022年 上海 规模以下企业 广东、江苏 新增AI企业 11条""".split()


class Host:
    """Answers requests below one address from a folder, as Netlify or Cloudflare Pages would."""

    def __init__(self, site, address):
        self.site = site
        self.address = address
        self.rules = self.read((site / "_headers").read_text())
        self.strangers = []
        self.hidden = ()

    @staticmethod
    def read(text):
        rules = []
        for line in filter(str.strip, text.splitlines()):
            if line.startswith(" "):
                name, value = line.strip().split(": ", 1)
                rules[-1][1][name] = value
            else:
                rules.append((line.rstrip("*"), {}))
        return rules

    def answer(self, route):
        url = route.request.url.split("#")[0].split("?")[0]
        if not url.startswith(self.address):
            self.strangers.append(url)
            return route.abort()
        path = urllib.parse.unquote(url[len(self.address):]) or "index.html"
        headers = {}
        for prefix, own in self.rules:
            if ("/" + path).startswith(prefix):
                headers |= own
        file = self.site / path
        isThere = file.is_file() and not path.startswith(self.hidden or "\0")
        kind = mimetypes.guess_type(path)[0] if isThere else "text/html"
        headers["Content-Type"] = (kind or "application/octet-stream") + (
            "; charset=utf-8" if (kind or "").startswith("text/") else ""
        )
        body = (file if isThere else self.site / "404.html").read_bytes()
        route.fulfill(status=200 if isThere else 404, headers=headers, body=body)


class Visit:
    """A browser's window that keeps what pages say."""

    def __init__(self, browser, host, **options):
        self.context = browser.new_context(**options)
        self.context.route("**/*", host.answer)
        self.context.add_init_script(VIOLATIONS)
        self.tab = self.context.new_page()
        self.said = []
        self.tab.on("console", lambda message: self.said.append(message.text))
        self.tab.on("pageerror", lambda error: self.said.append(str(error)))
        self.tab.on("requestfailed", self.fail)

    def fail(self, request):
        # What the next page interrupts is no failure.
        if "ERR_ABORTED" not in request.failure:
            self.said.append(f"{request.failure}: {request.url}")

    def problems(self, url):
        self.said.clear()
        self.tab.goto(url, wait_until="load")
        return self.said + self.tab.evaluate("window.violations ?? []")


def text(page):
    """What stands in the main part of a page, without tags, spaces and citation markers."""
    main = re.search(r"<main[^>]*data-pagefind-body[^>]*>(.*)</main>", page, re.S)
    if not main:
        return ""
    cited = re.sub(r'<sup class="cite">.*?</sup>', "", main.group(1), flags=re.S)
    return re.sub(r"\s", "", html.unescape(re.sub(r"<[^>]+>", "", cited)))


def visit_pages(browser, host, pages):
    visit = Visit(browser, host)
    failures = [
        f"{page}: {problem}" for page in pages
        for problem in visit.problems(host.address + page)
    ]
    charts = sorted(path.name for path in (host.site / "charts").glob("*.svg"))[:3]
    for chart in charts:
        failures += [f"{chart}: {p}" for p in visit.problems(f"{host.address}charts/{chart}")]
        fill = visit.tab.evaluate("getComputedStyle(document.querySelector('text')).fontFamily")
        if "sans-serif" not in fill:
            failures.append(f"{chart}: stands alone without its style")
    lost = visit.problems(host.address + "a/b/c")
    failures += [f"404: {problem}" for problem in lost if "404" not in problem]
    if not visit.tab.evaluate("document.styleSheets.length"):
        failures.append("404: has no style below another folder")
    visit.context.close()
    return failures


def found_pages(tab, term):
    """Types a term and returns the addresses of all hits, and whether there may be more."""
    tab.fill("#search", "")
    tab.wait_for_function("!document.querySelector('[data-search-results] p')")
    tab.fill("#search", term)
    tab.wait_for_selector("[data-search-results] p")
    links = tab.eval_on_selector_all("[data-search-results] li > a", "all => all.map(a => a.href)")
    return links, "+" in tab.inner_text("[data-search-results] p >> nth=0")


def search(browser, host, texts):
    visit = Visit(browser, host)
    failures = visit.problems(host.address + "metrics.html")
    if not visit.tab.is_visible("#search"):
        return failures + ["search: there is an index and no box"]
    for term in TERMS:
        wanted = {page for page, text in texts.items() if term in text}
        links, areMore = found_pages(visit.tab, term)
        found = {urllib.parse.unquote(link.removeprefix(host.address)) or "index.html" for link in links}
        extra = found - wanted if wanted else set()
        missing = wanted - found if not areMore else set()
        failures += [f"search: {term} also finds {page}" for page in sorted(extra)]
        failures += [f"search: {term} misses {page}" for page in sorted(missing)]
        failures += [f"search: {term} leads to {page}" for page in sorted(found - set(texts))]
        print(f"  {term}: {len(links)}{'+' if areMore else ''} of {len(wanted)}")
    # A number and a name that never stand in one phrase: the pages with the words.
    if not found_pages(visit.tab, "融资 8036.45")[0]:
        failures.append("search: a phrase that no page has falls back to no words")
    visit.tab.evaluate(AXE)
    failures += visit.tab.evaluate(
        "axe.run('header').then(found => found.violations.map(v => `search: axe: ${v.id}`))"
    )
    failures += narrowed(visit.tab, host)
    visit.tab.press("#search", "Escape")
    if visit.tab.query_selector("[data-search-results] *"):
        failures.append("search: Escape does not clear it")
    failures += visit.said + visit.tab.evaluate("window.violations")
    visit.context.close()
    return failures


def narrowed(tab, host):
    """The menus: whatever is chosen, all hits and nothing but hits of that kind are shown."""
    failures = []
    all_links = set(found_pages(tab, "人才")[0])
    for name in ("kind", "place", "topic"):
        menu = f"[data-search-filter={name}]"
        values = tab.eval_on_selector_all(f"{menu} option", "all => all.slice(1).map(o => o.value)")
        if not values:
            failures.append(f"search: the menu of {name} is empty")
        for value in values[:6]:
            tab.select_option(menu, value)
            links, _ = found_pages(tab, "人才")
            mark = f'factbook:{name}" content="{value}"'
            for link in links:
                path = urllib.parse.unquote(link.removeprefix(host.address)) or "index.html"
                if mark not in (host.site / path).read_text():
                    failures.append(f"search: {value} also shows {path}")
            wanted = {link for link in all_links
                      if mark in (host.site / urllib.parse.unquote(link.removeprefix(host.address))).read_text()}
            failures += [f"search: {value} hides {link}" for link in wanted - set(links)]
        tab.select_option(menu, "")
    return failures


def absence(browser, host):
    """The box without an index, without JavaScript, and from disk."""
    failures = []
    host.hidden = ("pagefind/",)
    visit = Visit(browser, host)
    visit.problems(host.address)
    if visit.tab.is_visible("#search"):
        failures.append("search: there is a box and no index")
    visit.context.close()
    host.hidden = ()
    visit = Visit(browser, host, java_script_enabled=False)
    visit.tab.goto(host.address)
    if visit.tab.is_visible("#search"):
        failures.append("search: there is a box without JavaScript")
    visit.context.close()
    context = browser.new_context()
    tab = context.new_page()
    said = []
    tab.on("console", lambda message: said.append(message.text))
    tab.goto((host.site / "index.html").as_uri())
    if tab.is_visible("#search"):
        failures.append("search: there is a box on disk")
    failures += [f"on disk: {message}" for message in said]
    context.close()
    return failures


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    pages = {path.relative_to(site).as_posix(): path.read_text() for path in sorted(site.rglob("*.html"))}
    address = re.search(r'rel="canonical" href="([^"]*)"', pages["index.html"])
    host = Host(site, address.group(1) if address else "https://example.org/")
    texts = {page: content for page, source in pages.items() if (content := text(source))}
    if texts and not (site / "pagefind").is_dir():
        sys.exit("test-web: the pages are marked up for search and there is no index; run make search")
    start = time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        failures = visit_pages(browser, host, pages)
        if texts:
            failures += search(browser, host, texts) + absence(browser, host)
        browser.close()
    failures += [f"asks another host for {url}" for url in host.strangers]
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(pages)} pages below {host.address} with their headers; {len(TERMS)} terms searched")
    print(f"{len(failures)} problems, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
