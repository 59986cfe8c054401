"""Asks a preview for pages from many clients at once while its author saves files all the time; some clients are slow,
some leave in the middle. Every page that arrives is whole and that of one build, and the memory does not grow.

    python3 test_preview_load.py FACTBOOK PROJECT [REQUESTS]

Ends with status 1 where anything is wrong.
"""

import asyncio
import contextlib
import itertools
import pathlib
import random
import re
import shutil
import signal
import sys
import tempfile
import time
import urllib.parse

PROGRAM, PROJECT = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
REQUESTS = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
CLIENTS = 50
# Clients that send a byte now and then, or take no answer, and open pages that listen to events.
SLOW, LISTENING = 20, 10
# Of a hundred requests, so many are left before the answer is there, and so many in the middle of it.
LEAVING = 5
# The author saves on as soon as the last change is shown, one time in four while it is being built, and after so many
# seconds at the latest, since not each change makes pages other than they are.
MOST_PATIENCE = 3
# What an allocator keeps for later; a leak of one answer in a hundred would be more.
MOST_GROWTH, MOST_KILOBYTES = 1.25, 40_000


class Failure(Exception):
    pass


def require(condition, message):
    if not condition:
        raise Failure(message)


class Author:
    """A project with three files that are saved all the time: a page, the frame of all pages, a source."""

    def __init__(self, folder):
        self.folder = folder / "project"
        shutil.copytree(PROJECT, self.folder, ignore=shutil.ignore_patterns(".*", "site"))
        source = sorted((self.folder / "seeds").glob("*.txt"))[0]
        paths = [self.folder / "Templates/pages/method.md", self.folder / "Templates/layouts/page.html", source]
        self.files = [(path, path.read_text()) for path in paths]
        self.changes = [
            lambda page: page + "\n又一段。\n",
            lambda frame: frame.replace("</main>", "<p>新框</p></main>"),
            lambda source: source + "\n上海人工智能企业2031年达9999家。\n",
        ]

    def save(self, number, isChanged):
        """Saves one of the files as editors do: beside it, then in its place."""
        path, text = self.files[number]
        beside = path.with_name(path.name + "~")
        beside.write_text(self.changes[number](text) if isChanged else text)
        beside.replace(path)


class Sites:
    """What the pages of all states are, as `factbook build` writes them."""

    def __init__(self):
        self.bodies = {}

    async def add(self, author, folder):
        run = await asyncio.create_subprocess_exec(
            str(PROGRAM), "build", "--project", str(author.folder), "--output", str(folder),
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await run.communicate()
        require(run.returncode == 0, f"the build ends with status {run.returncode}: {said.decode()}")
        for path in folder.rglob("*"):
            if path.is_file() and not path.name.startswith("."):
                name = path.relative_to(folder).as_posix()
                self.bodies.setdefault(name, set()).add(as_written(path.read_bytes()))

    def pages(self):
        return sorted(name for name in self.bodies if name.endswith(".html"))


def as_written(body):
    """A page without what tells where it is served: the preview's script, and the address of the site's root."""
    body = re.sub(rb'<script src="/-/preview\.js"[^>]*></script>', b"", body)
    return re.sub(rb'<base href="[^"]*">', b"<base>", body)


class Load:
    def __init__(self, host, port, sites):
        self.host, self.port, self.sites = host, port, sites
        self.chance = random.Random(9)
        self.left = REQUESTS
        self.counts = {"pages": 0, "files": 0, "refused": 0, "left": 0}
        self.names = sorted(sites.bodies)
        self.half = asyncio.Event()

    async def client(self):
        while self.left > 0:
            self.left -= 1
            if self.left < REQUESTS * 3 // 4:
                self.half.set()
            await asyncio.wait_for(self.request(), 60)

    async def request(self):
        kind = self.chance.randrange(100)
        if kind < LEAVING:
            await self.leave(kind % 2)
        elif kind < LEAVING + 5:
            await self.refused()
        else:
            pages = self.sites.pages() if kind % 2 else self.names
            await self.whole(self.chance.choice(pages))

    def head(self, target):
        return f"GET {target} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n\r\n".encode()

    async def ask(self, target):
        """Status, fields and body of an answer."""
        reader, writer = await asyncio.open_connection(self.host, self.port)
        try:
            writer.write(self.head(target))
            answer = await reader.read(-1)
        finally:
            writer.close()
        head, _, body = answer.partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        fields = dict(line.split(": ", 1) for line in lines[1:])
        return int(lines[0].split()[1]), fields, body

    async def whole(self, name):
        status, fields, body = await self.ask("/" + urllib.parse.quote(name))
        require(status in (200, 404), f"{name}: status {status}")
        require(int(fields["Content-Length"]) == len(body), f"{name}: {len(body)} bytes of {fields['Content-Length']}")
        if status == 404:
            # A page of a source's claims may not be there in each state.
            self.counts["refused"] += 1
            return
        if name.endswith(".html"):
            require(body.rstrip().endswith(b"</html>"), f"{name}: the page is torn: …{body[-80:]!r}")
            require(body.count(b"/-/preview.js") == 1, f"{name}: the page has not one script of the preview")
            self.counts["pages"] += 1
        else:
            self.counts["files"] += 1
        require(as_written(body) in self.sites.bodies[name], f"{name}: the answer is that of no build")

    async def refused(self):
        target = self.chance.choice(["/..%2f..%2fetc/passwd", "/%2e%2e/a", "/no-such-page.html", "//example.org/"])
        status, fields, body = await self.ask(target)
        require(status in (400, 404), f"{target}: status {status}")
        require(int(fields["Content-Length"]) == len(body), f"{target}: torn")
        self.counts["refused"] += 1

    async def leave(self, inTheMiddle):
        """Goes before the request is whole, or with most of the answer unread."""
        reader, writer = await asyncio.open_connection(self.host, self.port)
        try:
            head = self.head("/index.html")
            writer.write(head if inTheMiddle else head[: self.chance.randrange(len(head) - 1)])
            await writer.drain()
            if inTheMiddle:
                await reader.read(100)
        finally:
            writer.transport.abort()
        self.counts["left"] += 1

    async def slow(self, sends):
        """Sends a byte now and then, or asks for much and takes nothing."""
        while True:
            reader, writer = await asyncio.open_connection(self.host, self.port)
            try:
                head = self.head("/" + urllib.parse.quote(self.sites.pages()[0]))
                if sends:
                    for byte in head:
                        writer.write(bytes([byte]))
                        await writer.drain()
                        await asyncio.sleep(0.3)
                else:
                    writer.write(head)
                    await asyncio.sleep(20)
            except OSError:
                # The server's patience is over, as it should be.
                await asyncio.sleep(0.1)
            finally:
                writer.transport.abort()

    async def listen(self):
        """An open page, which asks anew when it is told of a build."""
        reader, writer = await asyncio.open_connection(self.host, self.port)
        try:
            writer.write(self.head("/-/events?page=%2Findex.html"))
            while await reader.readline():
                pass
        finally:
            writer.transport.abort()


def kilobytes(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status).group(1))


class Builds:
    """What the preview says on standard error: a line for each build that it shows."""

    def __init__(self, lines):
        self.lines, self.count, self.shown = lines, 0, asyncio.Event()

    async def follow(self):
        while line := await self.lines.readline():
            if b" pages" in line:
                self.count += 1
                self.shown.set()


async def write(author, builds, saved):
    """Saves one file after the other, changed or as it was."""
    chance = random.Random(99)
    while True:
        builds.shown.clear()
        author.save(chance.randrange(3), chance.randrange(2))
        saved.append(time.monotonic())
        with contextlib.suppress(TimeoutError):
            patience = MOST_PATIENCE if chance.randrange(4) else 0.05
            await asyncio.wait_for(builds.shown.wait(), patience)


async def attempt(folder):
    author, sites, saved = Author(folder), Sites(), []
    # A build may meet any of the files changed or as it was.
    for changes in itertools.product((False, True), repeat=3):
        for number, isChanged in enumerate(changes):
            author.save(number, isChanged)
        await sites.add(author, folder / "site")
    server = await asyncio.create_subprocess_exec(
        str(PROGRAM), "preview", "--project", str(author.folder), "--port", "0",
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE, limit=1 << 24,
    )
    try:
        first = (await server.stderr.readline()).decode()
        host, port = re.search(r"http://([0-9.]+):(\d+)/", first).groups()
        load = Load(host, int(port), sites)
        builds = Builds(server.stderr)
        following = asyncio.create_task(builds.follow())
        while True:
            try:
                if (await load.ask("/index.html"))[0] == 200:
                    break
            except (OSError, IndexError):
                await asyncio.sleep(0.1)
        others = [asyncio.create_task(write(author, builds, saved))]
        others += [asyncio.create_task(load.slow(number % 2)) for number in range(SLOW)]
        others += [asyncio.create_task(load.listen()) for _ in range(LISTENING)]
        clients = [asyncio.create_task(load.client()) for _ in range(CLIENTS)]
        start = time.monotonic()
        waiting = asyncio.create_task(load.half.wait())
        await asyncio.wait([waiting, *clients], return_when=asyncio.FIRST_COMPLETED)
        before = kilobytes(server.pid)
        await asyncio.gather(*clients)
        seconds = time.monotonic() - start
        for other in others:
            other.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        after = kilobytes(server.pid)
        require(server.returncode is None, "the preview has ended")
        require((await load.ask("/index.html"))[0] == 200, "the preview answers no more")
        server.send_signal(signal.SIGINT)
        await asyncio.wait_for(server.wait(), 20)
        await following
        require(server.returncode == 0, f"Ctrl-C ended the preview with status {server.returncode}")
    finally:
        if server.returncode is None:
            server.kill()
    require(
        after <= before * MOST_GROWTH + MOST_KILOBYTES, f"the memory grew from {before} to {after} kB"
    )
    require(builds.count > len(saved) // 4, f"{len(saved)} savings made {builds.count} builds")
    counts = load.counts
    return (
        f"preview: {REQUESTS} requests of {CLIENTS} clients in {seconds:.0f} s, beside {SLOW} slow clients and {LISTENING} "
        f"open pages: {counts['pages']} whole pages and {counts['files']} files, each of one build; {counts['refused']} "
        f"refused; {counts['left']} left in the middle; {len(saved)} savings, {builds.count} builds shown; "
        f"{before // 1000} MB after a quarter, {after // 1000} MB at the end"
    )


def main():
    with tempfile.TemporaryDirectory(prefix="factbook-test-preview-") as folder:
        try:
            print(asyncio.run(attempt(pathlib.Path(folder))))
        except Failure as failure:
            print(f"preview: {failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
