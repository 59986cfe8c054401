"""The site below a path of a web server: everything that a page asks for is there, and is of the site."""

import contextlib
import functools
import http.server
import pathlib
import tempfile
import threading

PATH = "reports/ai"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and logs nothing."""

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(site):
    """The address below which a site is served from this machine to itself."""
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder, PATH)
        place.parent.mkdir(parents=True)
        place.symlink_to(site, target_is_directory=True)
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/{PATH}"
        server.shutdown()


def check_subpath(browser, site, pages):
    """Problems of pages that are read below a path: what fails, what is asked of others, what the
    console says."""
    problems = []
    context = browser.new_context()
    tab = context.new_page()
    with served(site) as address:
        def note_request(request):
            if not request.url.startswith((address, "data:")):
                problems.append(f"{tab.url}: asks {request.url}")

        def note_response(response):
            if response.status >= 400:
                problems.append(f"{tab.url}: {response.status} for {response.url}")

        def note_message(message):
            # Browsers ask for this one by themselves where a page names no icon.
            if not message.location["url"].endswith("/favicon.ico"):
                problems.append(f"{tab.url}: console: {message.text}")

        tab.on("request", note_request)
        tab.on("response", note_response)
        tab.on("console", note_message)
        tab.on("pageerror", lambda error: problems.append(f"{tab.url}: {error}"))
        for page in pages:
            tab.goto(f"{address}/{page.relative_to(site).as_posix()}", wait_until="load")
    context.close()
    return [problem.replace(address, "") for problem in problems]
