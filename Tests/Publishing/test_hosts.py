"""Holds the files of `factbook new deploy` against what hosts expect: the workflows against the schemas of GitHub and
GitLab, the TOML files key by key, and nginx by running it: every file of a published site is fetched.

    python test_hosts.py FACTBOOK

Ends with status 1 where anything is wrong.
"""

import gzip
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import tomllib

import yaml

from project import ADDRESS, MARKER, Project, main, require

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
WORK = tempfile.TemporaryDirectory(prefix="factbook-test-hosts-")
ROOT = pathlib.Path(WORK.name)
NGINX = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
MAIN = """
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  include {folder}/site.conf;
}}
"""
TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8", ".csv": "text/csv; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8", ".xml": "application/xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}


def schema(name, file):
    program = pathlib.Path(sys.executable).parent / "check-jsonschema"
    run = subprocess.run([str(program), "--builtin-schema", name, str(file)], capture_output=True, text=True)
    require(run.returncode == 0, f"{file.name}: {run.stdout}{run.stderr}")


def project_with(recipe, address=ADDRESS):
    project = Project(PROGRAM, ROOT / f"{recipe}-{len(address)}", [])
    configuration = project.folder / "factbook.yml"
    configuration.write_text(configuration.read_text().replace(ADDRESS, address))
    said = project.run("new", "deploy", recipe)
    return project, project.folder / said.strip().removeprefix("wrote ")


def check_github():
    project, file = project_with("github-pages")
    schema("vendor.github-workflows", file)
    workflow = yaml.safe_load(file.read_text())
    require(workflow["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}, "other permissions")
    steps = workflow["jobs"]["publish"]["steps"]
    upload = next(step for step in steps if step.get("uses", "").startswith("actions/upload-pages-artifact@"))
    require(upload["with"]["path"] == "site", "another folder is uploaded")
    require("file-exists" in project.run("new", "deploy", "github-pages", status=1), "a file was written over")
    return f"{len(steps)} steps, valid by GitHub's schema"


def check_gitlab():
    _, file = project_with("gitlab-pages")
    schema("vendor.gitlab-ci", file)
    pages = yaml.safe_load(file.read_text())["pages"]
    require(pages["artifacts"]["paths"] == ["public"], "another folder is kept")
    script = " && ".join(pages["script"])
    folder = ROOT / "gitlab-run"
    (folder / "site").mkdir(parents=True)
    (folder / "site" / MARKER).write_text("")
    subprocess.run(["sh", "-c", script], cwd=folder, check=True)
    require((folder / "public" / MARKER).exists(), "the script makes no public folder")
    return "valid by GitLab's schema, its script run"


def check_toml():
    _, file = project_with("netlify")
    netlify = tomllib.loads(file.read_text())
    require(netlify["build"]["publish"] == "site" and netlify["build"]["processing"]["skip_processing"], "netlify.toml")
    _, file = project_with("cloudflare-pages")
    wrangler = tomllib.loads(file.read_text())
    require(wrangler == {"name": "facts", "pages_build_output_dir": "./site"}, f"wrangler.toml is {wrangler}")
    return "netlify.toml and wrangler.toml parsed"


class Nginx:
    """Debian's nginx with the configuration as it was written, but for port and folder."""

    def __init__(self, configuration, folder):
        self.folder = folder
        folder.mkdir()
        # Its workers are another user's.
        ROOT.chmod(0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        text = configuration.read_text()
        self.root = pathlib.Path(re.search(r"root (\S+);", text).group(1))
        own = folder / "www"
        text = text.replace(f"root {self.root};", f"root {own};").replace("listen 80;", f"listen 127.0.0.1:{self.port};")
        text = text.replace("  listen [::]:80;\n", "")
        self.root = own
        (folder / "site.conf").write_text(text)
        (folder / "nginx.conf").write_text(MAIN.format(folder=folder))
        self.command = [NGINX, "-c", str(folder / "nginx.conf"), "-p", str(folder)]
        run = subprocess.run([*self.command, "-t"], capture_output=True, text=True)
        require(run.returncode == 0, f"nginx -t: {run.stderr}")
        self.server = subprocess.Popen([*self.command, "-g", "daemon off;"], stderr=subprocess.DEVNULL)
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.1)

    def get(self, path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, dict(answer.getheaders()), body

    def close(self):
        self.server.terminate()
        self.server.wait()


def check_nginx(address):
    path = "/" + address.split("://")[1].split("/", 1)[1]
    project, file = project_with("nginx", address)
    server = Nginx(file, ROOT / f"served-{len(address)}")
    try:
        target = server.root / path.strip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        project.configure([f"server: {{ kind: rsync, to: {target} }}"])
        project.run("build")
        project.publish("server")
        rules = (project.folder / "site/_headers").read_text()
        policy = re.search(r"Content-Security-Policy: (.*)", rules).group(1)
        hidden = {MARKER, ".nojekyll", "_headers"}
        for name, content in project.site.items():
            status, headers, body = server.get(path + name)
            if name in hidden:
                require(status == 404, f"{name} is shown")
                continue
            require(status == 200 and body == content, f"{name}: status {status}")
            wanted = TYPES.get(pathlib.PurePath(name).suffix)
            require(headers["Content-Type"] == wanted, f"{name} is {headers['Content-Type']}")
            require(headers["Content-Security-Policy"] == policy, f"{name} has another policy")
            require(headers["X-Content-Type-Options"] == "nosniff", f"{name} may be sniffed")
            cache = "public, max-age=31536000, immutable" if name.startswith("assets/") else "public, max-age=300"
            require(headers["Cache-Control"] == cache, f"{name}: {headers['Cache-Control']}")
            require(("Access-Control-Allow-Origin" in headers) == name.startswith("data/"), f"{name}: CORS")
            again, _, _ = server.get(path + name, If_None_Match=headers["ETag"])
            require(again == 304, f"{name} is sent again")
        status, headers, body = server.get(path, Accept_Encoding="gzip")
        require(status == 200 and headers.get("Content-Encoding") == "gzip", "the home page is not compressed")
        require(gzip.decompress(body) == project.site["index.html"], "the home page is another")
        for missing in ["nowhere.html", "places/nowhere.html", "assets/nowhere.css", "..%2f..%2fetc/passwd"]:
            status, headers, body = server.get(path + missing)
            require(status in (404, 400), f"{missing}: status {status}")
            if status == 404:
                require(body == project.site["404.html"], f"{missing} shows another page")
                require("Cache-Control" not in headers, f"{missing} is kept")
                require(headers["Content-Security-Policy"] == policy, f"{missing} has no policy")
        return f"{len(project.site)} files fetched at {path}, with their headers; not found, hidden, compressed, unchanged"
    finally:
        server.close()


if __name__ == "__main__":
    status = main([
        ("GitHub Pages", check_github), ("GitLab Pages", check_gitlab), ("Netlify, Cloudflare Pages", check_toml),
        ("nginx", lambda: check_nginx(ADDRESS)),
        ("nginx, below a path", lambda: check_nginx("https://facts.pages.dev/reports/ai/")),
    ], together=1)
    WORK.cleanup()
    sys.exit(status)
