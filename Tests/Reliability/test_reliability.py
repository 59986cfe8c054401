"""Builds a site while everything goes wrong: killed at random instants, without room, without permission, twice at once,
into folders that are not Factbook's. The output folder is always one whole build, the old one or the new one.

    python3 test_reliability.py FACTBOOK PROJECT [KILLS]

Prints the seed of its random instants; `SEED=…` repeats them. Ends with status 1 where anything is wrong.
"""

import concurrent.futures
import hashlib
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM, PROJECT = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
KILLS = int(sys.argv[3]) if len(sys.argv) > 3 else 200
SEED = int(os.environ.get("SEED", time.time_ns() % 1_000_000))
MARKER = ".factbook-site"


class Failure(Exception):
    pass


def require(condition, message):
    if not condition:
        raise Failure(message)


def digest(folder):
    """One value for all paths and contents below a folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            total.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


class Workplace:
    """A project of which there are two states, and the sites that belong to them."""

    def __init__(self, folder):
        self.folder = folder / "project"
        # Another user is asked too, to whom the folder of builds may be closed.
        self.program = shutil.copy2(PROGRAM, folder / "factbook")
        shutil.copytree(PROJECT, self.folder, ignore=shutil.ignore_patterns(".*", "site"))
        self.page = self.folder / "Templates/pages/method.md"
        self.text = self.page.read_text()
        self.sites = []
        for state in range(2):
            self.turn(state)
            self.build("--output", str(folder / f"site-{state}"))
            self.sites.append(digest(folder / f"site-{state}"))
        require(self.sites[0] != self.sites[1], "the two states have one site")

    @property
    def site(self):
        return self.folder / "site"

    def turn(self, state):
        self.page.write_text(self.text + ("\n又一段。\n" if state else ""))

    def start(self, *arguments, **options):
        return subprocess.Popen(
            [str(self.program), "build", "--project", str(self.folder), *arguments], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, **options,
        )

    def build(self, *arguments, status=0, **options):
        run = self.start(*arguments, **options)
        said = "".join(run.communicate())
        require(run.returncode == status, f"status {run.returncode} instead of {status}: {said}")
        return said

    def state(self):
        """Which of the two sites the output folder is."""
        found = digest(self.site)
        require(found in self.sites, "the output folder is neither the old site nor the new one")
        return self.sites.index(found)

    def leftovers(self):
        return [path.name for path in self.folder.iterdir() if path.name.endswith(".factbook-new")]


def check_kills(workplace):
    """Killed at random instants, most of them while the files are written."""
    chance = random.Random(SEED)
    workplace.turn(0)
    workplace.build()
    start = time.monotonic()
    workplace.build()
    whole = time.monotonic() - start
    counts = {"before": 0, "writing": 0, "after": 0}
    new = runs = 0
    while runs - counts["after"] < KILLS:
        runs += 1
        old = workplace.state()
        workplace.turn(1 - old)
        run = workplace.start(start_new_session=True)
        writes = False
        if runs % 4:
            # From the moment on at which the program says that it writes.
            writes = any(line.startswith("writing") for line in run.stderr)
            time.sleep(chance.uniform(0, 0.3 * whole))
        else:
            time.sleep(chance.uniform(0, whole))
        isOver = run.poll() is not None
        if not isOver:
            os.killpg(run.pid, signal.SIGKILL)
        writes |= "writing" in "".join(run.communicate())
        counts["after" if isOver else "writing" if writes else "before"] += 1
        state = workplace.state()
        require(not isOver or state == 1 - old, f"run {runs}: a build that ended left the old site")
        new += state != old
    workplace.build()
    require(not workplace.leftovers(), f"left behind: {workplace.leftovers()}")
    return (
        f"{KILLS} kills survived of {KILLS} ({counts['before']} before writing, {counts['writing']} while files are "
        f"written or deleted; {counts['after']} of {runs} runs ended before), {new} runs left the new site; what was "
        f"left behind is gone after the next build; seed {SEED}"
    )


def check_room(workplace):
    """A limit on the size of files, and a file system that is full."""
    workplace.turn(0)
    workplace.build()
    workplace.turn(1)

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))

    said = workplace.build(status=1, preexec_fn=limit)
    require("output-unwritable" in said, f"a full disk says {said}")
    require(workplace.state() == 0 and not workplace.leftovers(), "a build without room changed something")
    return "no room for a file: the old site stays, nothing left behind" + small_disk(workplace)


def small_disk(workplace):
    """The same on a real file system, where one may be mounted."""
    disk = workplace.folder.parent / "disk"
    disk.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=9m", "tmpfs", str(disk)], capture_output=True)
    if mount.returncode != 0:
        return "; no file system can be mounted here"
    try:
        site = disk / "site"
        rounds = 0
        workplace.turn(0)
        workplace.build("--output", str(site))
        for room in [1 << 20, 1 << 19, 1 << 18, 1 << 17, 1 << 16, 1 << 15, 1 << 14, 1 << 13, 1 << 12, 0]:
            (disk / "filler").write_bytes(bytes(max(shutil.disk_usage(disk).free - room, 0)))
            free = shutil.disk_usage(disk).free
            workplace.turn(1)
            run = workplace.start("--output", str(site))
            said = "".join(run.communicate())
            rounds += 1
            if run.returncode:
                require("output-unwritable" in said, f"a full disk says {said}")
                require(digest(site) == workplace.sites[0], "a full disk broke the old site")
                require(sorted(path.name for path in disk.iterdir()) == ["filler", "site"], "a full disk has leftovers")
                return f"; a file system with {free >> 10} KiB left: the old site stays ({rounds} fillings tried)"
            require(digest(site) == workplace.sites[1], "a site that was written is not whole")
            workplace.turn(0)
            (disk / "filler").unlink()
            workplace.build("--output", str(site))
        raise Failure("the file system never got full")
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def check_permission(workplace):
    """As a user who may not write; root may everything, so another user is asked."""
    workplace.turn(0)
    workplace.build()
    workplace.turn(1)
    options = {}
    if os.getuid() == 0:
        options = {"user": 65534, "group": 65534, "extra_groups": []}
        os.chmod(workplace.folder.parent, 0o755)
    workplace.folder.chmod(0o555)
    try:
        said = workplace.build(status=1, **options)
    finally:
        workplace.folder.chmod(0o755)
    require("output-unwritable" in said and "ermission" in said, f"no permission says {said}")
    require(workplace.state() == 0 and not workplace.leftovers(), "a build without permission changed something")
    return "no permission: the old site stays"


def check_together(workplace):
    """Several builds at once, while somebody reads."""
    rounds = 12
    for round in range(rounds):
        workplace.turn(round % 2)
        with concurrent.futures.ThreadPoolExecutor(3) as pool:
            runs = [pool.submit(workplace.build) for _ in range(3)]
            for run in runs:
                run.result()
        require(workplace.state() == round % 2, "the site is not that of the builds")
        require(not workplace.leftovers(), f"left behind: {workplace.leftovers()}")
    return f"{rounds} times three builds at once: one whole site each time"


def check_open(workplace):
    """Whoever stands in the old folder and has a file of it open keeps both."""
    workplace.turn(0)
    workplace.build()
    here = os.getcwd()
    os.chdir(workplace.site)
    try:
        with open("index.html", "rb") as page:
            first = page.read(100)
            workplace.turn(1)
            workplace.build()
            page.seek(0)
            require(page.read(100) == first, "an open page changed")
    finally:
        os.chdir(here)
    require(workplace.state() == 1, "an open folder kept the new site out")
    return "a folder and a file held open: no matter"


def check_foreign(workplace):
    """Folders and files that Factbook did not make."""
    tried = 0
    for name, prepare in [
        ("folder", lambda path: (path.mkdir(), (path / "thesis.txt").write_text("mine"))),
        ("file", lambda path: path.write_text("mine")),
        ("hidden", lambda path: (path.mkdir(), (path / ".git").mkdir())),
        ("fifo", os.mkfifo),
        ("broken", lambda path: path.symlink_to("nowhere")),
    ]:
        path = workplace.folder / name
        prepare(path)
        before = (path.lstat().st_ino, digest(path) if path.is_dir() else None)
        for command in ["build", "clean"]:
            run = subprocess.run(
                [str(PROGRAM), command, "--project", str(workplace.folder), "--output", name], capture_output=True,
                text=True, timeout=60,
            )
            tried += 1
            require(run.returncode == 1 and "output-foreign" in run.stderr, f"{command} {name}: {run.stdout}{run.stderr}")
            require(before == (path.lstat().st_ino, digest(path) if path.is_dir() else None), f"{name} is another")
    # A link to a site of ours stays a link, and what it leads to is replaced.
    real = workplace.folder.parent / "real"
    workplace.turn(0)
    workplace.build("--output", str(real))
    link = workplace.folder / "link"
    link.symlink_to(real)
    workplace.turn(1)
    workplace.build("--output", "link")
    require(link.is_symlink() and digest(real) == workplace.sites[1], "a link was replaced instead of what it leads to")
    return f"{tried} attempts on what is not Factbook's: all of it untouched; a link stays a link"


def main():
    failures = 0
    checks = [check_kills, check_room, check_permission, check_together, check_open, check_foreign]
    with tempfile.TemporaryDirectory(prefix="factbook-test-reliability-") as folder:
        workplace = Workplace(pathlib.Path(folder))
        for check in checks:
            try:
                print(f"{check.__name__.removeprefix('check_')}: {check(workplace)}", flush=True)
            except Failure as failure:
                failures += 1
                print(f"{check.__name__.removeprefix('check_')}: {failure}", file=sys.stderr, flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
