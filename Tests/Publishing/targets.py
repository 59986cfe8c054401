"""The targets that a project is published to: how each is set up, and what readers find there."""

import io
import os
import pathlib
import socket
import subprocess
import sys
import tarfile
import time
import urllib.request

import boto3

from project import Failure, files_below, require

CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "AKIAFACTBOOKTEST", "AWS_SECRET_ACCESS_KEY": "s3cr3t-of-the-store-0123456789",
    "AWS_DEFAULT_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true",
}
# Runs on this machine what is meant for another.
FAKE_SSH = '#!/bin/sh\nwhile [ "${1#-}" != "$1" ]; do [ "$1" = -l ] && shift; shift; done\nshift\nexec sh -c "$*"\n'


def git(folder, *arguments, **environment):
    run = subprocess.run(
        ["git", "-C", str(folder), *arguments], capture_output=True, text=True, env=os.environ | environment
    )
    require(run.returncode == 0, f"git {arguments}: {run.stderr}")
    return run.stdout.strip()


class Branch:
    """A branch of a bare repository on this machine."""

    tools = ["git"]
    environment = {}
    # Pushing is one step: a branch is the old one or the new one.
    isWhole = True

    def __init__(self, folder):
        self.home = folder
        self.repository = folder / "remote.git"
        subprocess.run(["git", "init", "--quiet", "--bare", str(self.repository)], check=True)
        self.lines = ["pages: { kind: git, branch: gh-pages }"]
        self.name = "pages"

    def prepare(self, project):
        git(project.folder, "init", "--quiet")
        git(project.folder, "remote", "add", "origin", str(self.repository))

    def files(self):
        if not git(self.repository, "branch", "--list", "gh-pages"):
            return {}
        archive = subprocess.run(
            ["git", "-C", str(self.repository), "archive", "gh-pages"], capture_output=True, check=True
        ).stdout
        with tarfile.open(fileobj=io.BytesIO(archive)) as tree:
            return {entry.name: tree.extractfile(entry).read() for entry in tree if entry.isfile()}

    def commits(self):
        return int(git(self.repository, "rev-list", "--count", "gh-pages"))


class Folder:
    """A folder of this machine, or the same by way of a program that stands in for ssh."""

    tools = ["rsync"]
    isWhole = False

    def __init__(self, folder, isRemote=False):
        self.home = folder
        self.folder = folder / "网站 folder"
        address = f"web@facts.cn:{self.folder}" if isRemote else str(self.folder)
        self.lines = [f'server: {{ kind: rsync, to: "{address}", keep: [downloads] }}']
        self.name = "server"
        self.environment = {}
        if isRemote:
            ssh = folder / "ssh"
            ssh.write_text(FAKE_SSH)
            ssh.chmod(0o755)
            self.environment = {"RSYNC_RSH": str(ssh)}

    def prepare(self, project):
        pass

    def files(self):
        return files_below(self.folder) if self.folder.exists() else {}


class Store:
    """A bucket of a store on this machine, reached through one of the programs."""

    isWhole = False

    def __init__(self, folder, tool):
        self.home = folder
        self.tools = [tool]
        self.name = "store"
        self.prefix = "ai/"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.endpoint = f"http://127.0.0.1:{port}"
        program = pathlib.Path(sys.executable).parent / "moto_server"
        self.server = subprocess.Popen(
            [str(program), "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.wait()
        # The program beside this Python goes before one of the machine's own.
        self.environment = CREDENTIALS | {"HOME": str(folder)}
        self.client = boto3.client(
            "s3", endpoint_url=self.endpoint, aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"], region_name="us-east-1",
        )
        self.client.create_bucket(Bucket="facts")
        self.client.put_bucket_versioning(Bucket="facts", VersioningConfiguration={"Status": "Enabled"})
        # Beside the site, and nobody's business.
        self.client.put_object(Bucket="facts", Key="other/thesis.txt", Body=b"mine")
        self.lines = [
            f'store: {{ kind: s3, bucket: facts, prefix: ai, endpoint: "{self.endpoint}", tool: {tool}, keep: [downloads] }}'
        ]

    def wait(self):
        for _ in range(300):
            try:
                urllib.request.urlopen(self.endpoint, timeout=1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise Failure("the store does not answer")

    def prepare(self, project):
        pass

    def objects(self):
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket="facts", Prefix=self.prefix)
        return [entry["Key"] for page in pages for entry in page.get("Contents", [])]

    def files(self):
        return {
            key.removeprefix(self.prefix): self.client.get_object(Bucket="facts", Key=key)["Body"].read()
            for key in self.objects()
        }

    def versions(self):
        """How often each object was sent."""
        counts = {}
        for page in self.client.get_paginator("list_object_versions").paginate(Bucket="facts", Prefix=self.prefix):
            for version in page.get("Versions", []):
                key = version["Key"].removeprefix(self.prefix)
                counts[key] = counts.get(key, 0) + 1
        return counts

    def headers(self):
        """Media type and cache rule of every object."""
        heads = {key: self.client.head_object(Bucket="facts", Key=key) for key in self.objects()}
        return {
            key.removeprefix(self.prefix): (head["ContentType"], head.get("CacheControl")) for key, head in heads.items()
        }

    def close(self):
        self.server.terminate()
        self.server.wait()
