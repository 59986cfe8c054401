"""Builds projects with sources that mean harm: each ends with pages in which they are inert text, or with a diagnostic,
within bounded time and memory. Then looks at the pages in Chromium under their own headers: no dialog, no request to
elsewhere, no report of the content policy, nothing on the console.

    python test_hostile.py FACTBOOK

Ends with status 1 where anything is wrong.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import threading
import time

sys.path[:0] = [str(pathlib.Path(__file__).parent / "Hostile"), str(pathlib.Path(__file__).parent.parent / "Browser")]

from playwright.sync_api import sync_playwright

import test_web
from attacks import ATTACKS

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
ADDRESS = "https://facts.pages.dev/"
# On two cores that others use too; a whole build without an attack takes less than a second.
MOST_SECONDS = 90
MOST_KILOBYTES = 1_500_000


def build(project):
    """Status, what was said, seconds of its processor and kilobytes of a build."""
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.Popen(
        [str(PROGRAM), "build", "--project", str(project)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    clock = threading.Timer(4 * MOST_SECONDS, run.kill)
    clock.start()
    said = run.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(run.pid, 0)
    clock.cancel()
    run.returncode = os.waitstatus_to_exitcode(status)
    return run.returncode, said, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def attempt(attack, folder):
    """What is wrong after an attack; nothing where it did no harm."""
    project = folder / f"project-{ATTACKS.index(attack)}"
    subprocess.run([str(PROGRAM), "init", str(project)], check=True, stdout=subprocess.DEVNULL)
    configuration = project / "factbook.yml"
    configuration.write_text(configuration.read_text() + f"address: {ADDRESS}\n")
    attack.write(project)
    status, said, seconds, kilobytes = build(project)
    problems = []
    if status != (1 if attack.diagnostic else 0):
        problems.append(f"status {status}: {said[-600:]}")
    if attack.diagnostic and f"[{attack.diagnostic}]" not in said:
        problems.append(f"no {attack.diagnostic}: {said[-600:]}")
    if seconds > MOST_SECONDS or kilobytes > MOST_KILOBYTES:
        problems.append(f"{seconds:.0f} s, {kilobytes} kB")
    if any(text in said for text in ["root:x:0", "Fatal error", "\x1b["]):
        problems.append(f"printed {said[-600:]}")
    if any("root:x:0" in path.read_text(errors="replace") for path in project.glob("site/**/*") if path.is_file()):
        problems.append("a file of the system is published")
    if [path.name for path in folder.iterdir() if "evil" in path.name or "escape" in path.name]:
        problems.append("something was written outside of the site")
    outcome = attack.diagnostic or "inert"
    print(f"  {attack.name}: {outcome}, {seconds:.1f} s, {kilobytes // 1000} MB", flush=True)
    return [f"{attack.name}: {problem}" for problem in problems], project, (seconds, kilobytes)


def look(projects):
    """Every page of these sites in the browser."""
    failures, count = [], 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=test_web.CHROMIUM, args=["--no-sandbox"])
        for project in projects:
            host = test_web.Host(project / "site", ADDRESS)
            visit = test_web.Visit(browser, host)
            dialogs = []
            visit.tab.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
            pages = sorted(path.relative_to(project / "site").as_posix() for path in (project / "site").glob("**/*.html"))
            drawings = sorted(path.relative_to(project / "site").as_posix() for path in (project / "site").glob("**/*.svg"))
            for page in pages + drawings:
                count += 1
                url = ADDRESS + test_web.urllib.parse.quote(page)
                failures += [f"{project.name}/{page}: {problem}" for problem in visit.problems(url)]
                if visit.tab.url.split("#")[0] != url:
                    failures.append(f"{project.name}/{page}: the reader was led to {visit.tab.url}")
            failures += [f"{project.name}: a dialog says {message}" for message in dialogs]
            failures += [f"{project.name}: asked for {url}" for url in host.strangers]
            visit.context.close()
        browser.close()
    return failures, count


def main():
    start = time.monotonic()
    failures, shown, costs = [], [], []
    with tempfile.TemporaryDirectory(prefix="factbook-test-hostile-") as folder:
        for attack in ATTACKS:
            found, project, cost = attempt(attack, pathlib.Path(folder))
            failures += found
            costs.append(cost)
            if attack.isShown and not found:
                shown.append(project)
        looked, pages = look(shown)
        failures += looked
    for failure in failures:
        print(failure, file=sys.stderr)
    print(
        f"hostile: {len(ATTACKS)} attacks tried, {len(failures)} failures; {pages} pages and drawings in Chromium; at most "
        f"{max(cost[0] for cost in costs):.0f} s and {max(cost[1] for cost in costs) // 1000} MB; {time.monotonic() - start:.0f} s"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
