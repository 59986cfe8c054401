"""Publishes a project to a Git repository, to a folder, by way of ssh, and to an S3-compatible store: each three times
with changes between, then killed at every step and published once more. Nothing leaves the machine.

    python test_publish.py FACTBOOK

Ends with status 1 where anything is wrong.
"""

import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import time

from project import ADDRESS, MARKER, Failure, Project, assets_missing, main, require, workplace
from targets import CREDENTIALS, Branch, Folder, Store, git

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
WORK = tempfile.TemporaryDirectory(prefix="factbook-test-publish-")
ROOT = pathlib.Path(WORK.name)
os.environ["PATH"] = f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"


def difference(old, new):
    added = len(new.keys() - old.keys())
    removed = len(old.keys() - new.keys())
    changed = sum(old[name] != new[name] for name in old.keys() & new.keys())
    return f"{added} added, {changed} changed, {removed} removed"


def compare(target, project):
    found, site = target.files(), project.site
    for name in site.keys() | found.keys():
        require(found.get(name) == site.get(name), f"{name} at the target is not that of site/")


def rounds(project, target):
    """Three publications with changes between; the program says exactly what changed."""
    counts = []
    for round in range(3):
        project.change(round)
        expected = difference(target.files(), project.site)
        looked = project.run("publish", target.name, "--dry-run", **target.environment)
        require(expected in looked, f"a dry run says not ‘{expected}’ but {looked}")
        require(difference(target.files(), project.site) == expected, "a dry run changed the target")
        said = project.publish(target.name, **target.environment)
        require(expected in said, f"said not ‘{expected}’ but {said}")
        compare(target, project)
        counts.append(expected.replace(" added, ", "+").replace(" changed, ", "~").replace(" removed", "-"))
    said = project.publish(target.name, **target.environment)
    require("nothing to publish" in said, f"a publication without changes says {said}")
    return counts


def interruptions(project, target):
    """Killed before each call of another program; readers find every asset, and the next run completes it."""
    project.change(3)
    old = target.files()
    kills = 0
    while project.publish(target.name, kill_at=kills + 1, **target.environment) is None:
        kills += 1
        found = target.files()
        require(not assets_missing(found), f"kill {kills}: {assets_missing(found)}")
        require(not target.isWhole or found in (old, project.site), f"kill {kills}: half a publication")
    compare(target, project)
    # The last run was too short to be killed; whatever it was that had arrived before, nothing is left to do.
    require("nothing to publish" in project.publish(target.name, **target.environment), "there is something left to do")
    return kills


def check(target):
    project = Project(PROGRAM, target.home / "project", target.tools)
    target.prepare(project)
    project.configure(target.lines)
    start = time.monotonic()
    counts = rounds(project, target)
    kills = interruptions(project, target)
    target.project = project
    return f"3 publications ({', '.join(counts)}), killed at each of {kills} steps, the same after the next; " + (
        f"{time.monotonic() - start:.0f} s"
    )


def check_git():
    folder = workplace(ROOT / "git")
    target = Branch(folder)
    said = check(target)
    project = target.project
    require(target.commits() == 4, f"{target.commits()} commits of 4 publications")
    subject = git(target.repository, "log", "-1", "--format=%s", "gh-pages")
    require("added" in subject and "changed" in subject, f"a commit says ‘{subject}’")
    return f"{said}; {target.commits()} commits"


def check_author():
    """Index, hooks, filters, identity and branches of the author have no part in it; what is foreign stays."""
    folder = workplace(ROOT / "author")
    target = Branch(folder)
    origin = Project(PROGRAM, folder / "origin", target.tools)
    target.prepare(origin)
    origin.configure(target.lines)
    (origin.folder / ".gitattributes").write_text("* text eol=crlf\n")
    origin.run("build")
    git(origin.folder, "config", "core.autocrlf", "true")
    ran = folder / "hook-ran"
    for hook in ["pre-push", "post-index-change", "reference-transaction", "pre-commit", "post-commit", "pre-auto-gc"]:
        path = origin.folder / ".git/hooks" / hook
        path.write_text(f"#!/bin/sh\ntouch '{ran}'\nexit 1\n")
        path.chmod(0o755)
    git(origin.folder, "-c", "core.hooksPath=/dev/null", "add", "factbook.yml")
    index = (origin.folder / ".git/index").read_bytes()
    # A machine without a name for its commits, as at a host of continuous integration.
    nobody = {"HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "EMAIL": ""}
    origin.publish("pages", GIT_INDEX_FILE="/nowhere", GIT_DIR="/nowhere", **nobody)
    compare(target, origin)
    require(not ran.exists(), "a hook of the author's ran")
    require((origin.folder / ".git/index").read_bytes() == index, "the author's index is another")
    require(not git(origin.folder, "branch", "--list"), "the author has a new branch")

    # A clone that has never seen the branch, of a repository whose branch has a domain beside the site.
    git(origin.folder, "config", "core.hooksPath", "/dev/null")
    other = folder / "other"
    git(folder, "clone", "--quiet", "--branch", "gh-pages", str(target.repository), str(other))
    (other / "CNAME").write_text("facts.cn\n")
    git(other, "add", "CNAME")
    git(other, "commit", "--quiet", "--message", "Name the domain")
    git(other, "push", "--quiet")
    second = Project(PROGRAM, folder / "second", target.tools)
    git(folder, "init", "--quiet", str(second.folder))
    git(second.folder, "remote", "add", "origin", str(target.repository))
    second.configure(target.lines)
    second.change(1)
    second.publish("pages")
    require(target.files() == second.site | {"CNAME": b"facts.cn\n"}, "the domain was not kept")
    require(target.commits() == 3, "history was rewritten")

    # Somebody else is faster: their commit stays, and the next run stands upon it.
    second.change(2)
    (other / "CNAME").write_text("new.cn\n")
    faster = f"git -C '{other}' pull --quiet; git -C '{other}' commit --quiet --all --message Move; git -C '{other}' push --quiet"
    said = second.publish("pages", status=1, before=("push", faster))
    require("publish-failed" in said, f"a lost race says {said}")
    require(git(target.repository, "log", "-1", "--format=%s", "gh-pages") == "Move", "somebody's commit is gone")
    second.publish("pages")
    require(target.files()["CNAME"] == b"new.cn\n", "the newer domain was not kept")

    # A history of one commit is made where it is asked for.
    second.configure(["pages: { kind: git, branch: gh-pages, history: replace }"])
    second.change(3)
    second.publish("pages")
    require(target.commits() == 1, "history was not replaced")

    # A branch that holds something else is left alone.
    git(target.repository, "branch", "main", git(target.repository, "rev-parse", "gh-pages"))
    git(other, "fetch", "--quiet")
    git(other, "checkout", "--quiet", "-B", "work", "origin/main")
    git(other, "rm", "--quiet", MARKER)
    git(other, "commit", "--quiet", "--message", "Somebody's work")
    git(other, "push", "--quiet", "origin", "work")
    second.configure(["pages: { kind: git, branch: work }"])
    said = second.publish("pages", status=1)
    require("publish-foreign" in said, f"a branch of somebody's says {said}")
    return "index, hooks, filters and branches untouched; domain kept; a lost race loses nothing; foreign branch left alone"


def check_folder(isRemote):
    folder = workplace(ROOT / f"folder-{isRemote}")
    target = Folder(folder, isRemote)
    said = check(target)
    kept = target.folder / "downloads/thesis.txt"
    kept.parent.mkdir()
    kept.write_text("mine")
    target.project.change(5)
    target.project.publish(target.name, **target.environment)
    require(kept.read_text() == "mine", "what was to be kept is gone")
    (target.folder / MARKER).unlink()
    refused = target.project.publish(target.name, status=1, **target.environment)
    require("publish-foreign" in refused, f"a folder of somebody's says {refused}")
    return said


def check_store(tool):
    folder = workplace(ROOT / f"store-{tool}")
    target = Store(folder, tool)
    try:
        said = check(target)
        versions = target.versions()
        often = {name for name, count in versions.items() if count > 1}
        require("index.html" in often, "a page that changed was not sent again")
        for name in [MARKER, "robots.txt", "data.html"]:
            require(versions[name] == 1 or name == "data.html", f"{name} was sent {versions[name]} times")
        headers = target.headers()
        for name, (kind, rule) in headers.items():
            isText = name.endswith((".html", ".css", ".js", ".json", ".csv", ".svg", ".xml", ".txt"))
            require(not isText or kind.endswith("; charset=utf-8"), f"{name} is {kind}")
            wanted = "public, max-age=31536000, immutable" if name.startswith("assets/") else "public, max-age=300"
            require(rule == wanted, f"{name} has {rule}")
        require(headers["index.html"][0] == "text/html; charset=utf-8", "a page is no page")
        target.client.put_object(Bucket="facts", Key="ai/downloads/thesis.txt", Body=b"mine")
        target.project.change(5)
        target.project.publish(target.name, **target.environment)
        require("downloads/thesis.txt" in target.files(), "what was to be kept is gone")
        require(target.client.get_object(Bucket="facts", Key="other/thesis.txt")["Body"].read() == b"mine", "another's object")
        target.client.delete_object(Bucket="facts", Key="ai/" + MARKER)
        refused = target.project.publish(target.name, status=1, **target.environment)
        require("publish-foreign" in refused, f"a bucket of somebody's says {refused}")
        wrong = target.project.publish(
            target.name, status=1, **target.environment | {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""}
        )
        secret = CREDENTIALS["AWS_SECRET_ACCESS_KEY"]
        require(not any(secret in words for words in target.project.said), "a password was printed")
        require("publish-failed" in wrong, f"a publication without credentials says {wrong}")
        sent = sum(versions.values())
        return f"{said}; {sent} objects sent for {len(headers)} files in 4 publications, interrupted"
    finally:
        target.close()


def check_refusals():
    """What stops a publication before anything is asked of a target."""
    folder = workplace(ROOT / "refusals")
    project = Project(PROGRAM, folder / "project", [])
    server = folder / "server"
    project.configure([f"server: {{ kind: rsync, to: {server} }}", "store: { kind: s3, bucket: facts }"])
    refusals = []

    def refuse(id, *arguments, status=1, **environment):
        said = project.run("publish", *arguments, status=status, **environment)
        require(id in said, f"wanted {id}: {said}")
        require(not server.exists(), f"{id}, and the target has something")
        refusals.append(id)
        return said

    refuse("site-missing", "server", "--yes")
    project.run("build")
    refuse("publish-target", "--yes")
    refuse("did you mean `server`", "sever", "--yes")
    refuse("--yes", "server", status=64)
    require("apt-get install rsync" in refuse("tool-missing", "server", "--yes", PATH="/nowhere"), "no advice")
    require("apt-get install rclone" in refuse("tool-missing", "store", "--yes", PATH="/nowhere"), "no advice")
    page = project.folder / "site/index.html"
    html = page.read_text()
    page.write_text(html + " ")
    refuse("site-outdated", "server", "--yes")
    page.write_text(html)
    stray = project.folder / "site/notes.txt"
    stray.write_text("x")
    refuse("site-outdated", "server", "--yes")
    stray.unlink()
    stray.symlink_to("/etc/passwd")
    refuse("site-outdated", "server", "--yes")
    stray.unlink()
    warned = project.folder / "Templates/pages/warned.md"
    warned.write_text("---\ntitle: 甲\n---\n# 甲\n\n有348家企业。\n")
    project.run("build")
    refuse("unsourced-figure", "server", "--yes")
    warned.unlink()
    project.run("build")
    configuration = project.folder / "factbook.yml"
    text = configuration.read_text()
    for address in ["", "address: https://example.org/ai/\n"]:
        configuration.write_text(text.replace(f"address: {ADDRESS}\n", address))
        project.run("build")
        refuse("publish-address", "server", "--yes")
    configuration.write_text(text)
    project.run("build")
    for answer, status in [("n", 1), ("", 1), ("y", 0)]:
        ended = ask(project, answer)
        require(ended == status, f"‘{answer}’ ended with status {ended}")
        require(server.exists() == (answer == "y"), f"the answer was ‘{answer}’")
    leftovers = list(pathlib.Path(tempfile.gettempdir()).glob("factbook-publish-*"))
    require(not leftovers, f"copies of killed runs are left: {leftovers}")
    return f"{len(refusals)} refusals with nothing sent, one question asked, no copy left"


def ask(project, answer):
    """Publishes on a terminal."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(str(project.program), [str(project.program), "publish", "server", "--project", str(project.folder)])
    said = b""
    while b"[y/N]" not in said:
        said += os.read(terminal, 4096)
    os.write(terminal, answer.encode() + b"\n")
    try:
        while os.read(terminal, 4096):
            pass
    except OSError:
        pass
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def check_masking():
    """A password that git keeps in its own configuration, and git's complaint about it."""
    folder = workplace(ROOT / "masking")
    project = Project(PROGRAM, folder / "project", ["git"])
    git(folder, "init", "--quiet", str(project.folder))
    git(project.folder, "remote", "add", "origin", "http://me:hunter2hunter2@127.0.0.1:1/facts.git")
    project.configure(["pages: { kind: git, branch: gh-pages }"])
    project.run("build")
    said = project.publish("pages", status=1)
    require("publish-failed" in said and "hunter2" not in said, f"said {said}")
    return "git's words without the password"


if __name__ == "__main__":
    status = main([
        ("s3 by way of aws", lambda: check_store("aws")), ("s3 by way of rclone", lambda: check_store("rclone")),
        ("git", check_git), ("git, whose repository it is", check_author), ("rsync", lambda: check_folder(False)),
        ("rsync by way of ssh", lambda: check_folder(True)), ("passwords", check_masking),
    ])
    # Alone, since it looks for what the others have left.
    status |= main([("refusals", check_refusals)])
    WORK.cleanup()
    sys.exit(status)
