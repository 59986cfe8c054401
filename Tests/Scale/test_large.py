"""Builds a report on 400 places with 20,000 data points, and holds every page against the budget of a page.

    python test_large.py FACTBOOK PROJECT [PLACES] [YEARS]

The templates are the project's own. Links are checked by the build itself.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(sys.argv[2]).resolve()
sys.path += [str(PROJECT / "Benchmarks/Sites"), str(PROJECT / "Tests/Browser")]

import large_report  # noqa: E402
import weight  # noqa: E402


def main():
    factbook = pathlib.Path(sys.argv[1]).resolve()
    size = [int(text) for text in sys.argv[3:]] or [400, 5]
    with tempfile.TemporaryDirectory(prefix="factbook-large-") as scratch:
        folder = pathlib.Path(scratch)
        large_report.write(factbook, folder, *size)
        shutil.copytree(PROJECT / "Templates", folder / "Templates")
        built = subprocess.run([factbook, "build"], cwd=folder, capture_output=True, text=True)
        print(built.stderr.strip().splitlines()[-1])
        problems, heaviest = weight.weigh(folder / "site")
        points = re.search(r"(\d+) figures", built.stderr)
        expected = size[0] * size[1] * len(large_report.METRICS)
        if built.returncode:
            problems.append("the build has errors")
        if not points or int(points[1]) < expected * 0.95:
            problems.append(f"{points and points[1]} data points, {expected} were stated")
    print(*heaviest, sep="\n")
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
