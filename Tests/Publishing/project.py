"""A small project that is published again and again, and the program that publishes it."""

import concurrent.futures
import os
import pathlib
import re
import signal
import stat
import subprocess
import sys

ADDRESS = "https://facts.pages.dev/"
MARKER = ".factbook-site"

# Stands in for a program: counts its calls. At one of them it kills who called, or, at the first with some word, does
# what it is told and goes on.
SHIM = """#!/bin/sh
calls="$SHIM_FOLDER/calls"
echo "$(basename "$0") $*" >>"$calls"
if [ "$(wc -l <"$calls")" = "$SHIM_CALL" ]; then kill -KILL "$PPID"; exit 1; fi
case " $* " in *" $SHIM_WORD "*) (PATH="$SHIM_PATH"; eval "$SHIM_COMMAND") >/dev/null 2>&1 ;; esac
PATH="$SHIM_PATH" exec "$(basename "$0")" "$@"
"""


class Failure(Exception):
    pass


def require(condition, message):
    if not condition:
        raise Failure(message)


def files_below(folder):
    """Contents by path, without Git's own folder."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith(".git/"):
            found[name] = path.read_bytes()
    return found


def assets_missing(files):
    """What pages among these files ask for and none of them is."""
    missing = set()
    for name, content in files.items():
        if name.endswith(".html"):
            for asset in re.findall(rb'(?:href|src)="(?:\.\./)*(assets/[^"#?]+)"', content):
                if asset.decode() not in files:
                    missing.add(f"{name} → {asset.decode()}")
    return sorted(missing)


class Project:
    """A project in a folder of its own, with a state of its pages that changes from round to round."""

    def __init__(self, program, folder, tools):
        self.program = program
        self.folder = folder
        self.shims = folder.parent / f"{folder.name}-shims"
        self.shims.mkdir()
        for tool in tools:
            shim = self.shims / tool
            shim.write_text(SHIM)
            shim.chmod(shim.stat().st_mode | stat.S_IXUSR)
        self.said = []
        self.run("init", str(folder), project=False)
        configuration = folder / "factbook.yml"
        configuration.write_text(configuration.read_text() + f"address: {ADDRESS}\n")

    @property
    def site(self):
        return files_below(self.folder / "site")

    def configure(self, lines):
        configuration = self.folder / "factbook.yml"
        old = configuration.read_text().split("publish:\n")[0]
        configuration.write_text(old + "publish:\n" + "".join(f"  {line}\n" for line in lines))

    def run(self, command, *arguments, project=True, status=0, kill_at=None, before=(), **environment):
        """Runs the program. It is killed at call `kill_at` of another program, if there are as many: then nothing is returned; `before` is a word of a call and what is
        done before it."""
        (self.shims / "calls").write_text("")
        values = os.environ | environment
        if "PATH" not in environment:
            values["SHIM_PATH"] = values["PATH"]
            values["PATH"] = f"{self.shims}:{values['PATH']}"
        word, deed = before or ("-", "true")
        values |= {"SHIM_FOLDER": str(self.shims), "SHIM_CALL": str(kill_at), "SHIM_WORD": word, "SHIM_COMMAND": deed}
        folder = ["--project", str(self.folder)] if project else []
        run = subprocess.run(
            [str(self.program), command, *arguments, *folder], capture_output=True, text=True, env=values,
            stdin=subprocess.DEVNULL,
        )
        self.said.append(run.stdout + run.stderr)
        if kill_at and run.returncode == -signal.SIGKILL:
            return None
        expected = 0 if kill_at else status
        require(run.returncode == expected, f"{command} {arguments}: status {run.returncode}\n{run.stdout}{run.stderr}")
        return run.stdout + run.stderr

    @property
    def calls(self):
        return (self.shims / "calls").read_text().splitlines()

    def change(self, round):
        """A page more, a page less, a page and the style sheet otherwise: added, changed and removed files."""
        pages = self.folder / "Templates/pages"
        (pages / f"round-{round}.md").write_text(f"---\ntitle: 第{'甲乙丙丁戊己庚'[round]}轮\n---\n# 新页\n")
        (pages / f"round-{round - 1}.md").unlink(missing_ok=True)
        style = self.folder / "Templates/assets/style.css"
        style.write_text(style.read_text() + f"/* {round} */\n")
        self.run("build")

    def publish(self, target, **options):
        return self.run("publish", target, "--yes", **options)


def main(checks, together=3):
    """Runs checks, some at once, each a function that says what it found in one line."""
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(together) as pool:
        names = {pool.submit(check): name for name, check in checks}
        for done in concurrent.futures.as_completed(names):
            try:
                print(f"{names[done]}: {done.result()}", flush=True)
            except Failure as failure:
                failures += 1
                print(f"{names[done]}: {failure}", file=sys.stderr, flush=True)
    return 1 if failures else 0


def workplace(argument):
    """An empty folder to work in."""
    folder = pathlib.Path(argument)
    folder.mkdir(parents=True)
    return folder
