"""Writes a CycloneDX 1.6 bill of materials of the program: sbom.py OUTPUT, in the project's folder.

What is in it comes from `swift package show-dependencies`, and licences and purposes from docs/dependencies.md, which has
to list every package with its version. The same packages give the same bytes.
"""

import hashlib
import json
import pathlib
import re
import subprocess
import sys
import uuid

DOCUMENT = pathlib.Path("docs/dependencies.md")


def listed():
    """Version, licence and purpose of everything in the program, by name in small letters."""
    section = DOCUMENT.read_text().split("## In the program")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (?:\[([^\]]+)\]\(([^)]+)\)|([^|\[]+?)) \| ([^|]+?) \| ([^|]+?) \| ([^|]+?) \|$", section, re.M)
    found = {}
    for linked, address, plain, version, licence, purpose in rows:
        name = linked or plain
        if name not in ("what", "---"):
            found[name.lower()] = {
                "name": name, "address": address, "version": version, "licence": licence, "purpose": purpose
            }
    return found


def packages(node, found):
    """Name, version, address and dependencies of every package, by its identity."""
    for child in node["dependencies"]:
        found[child["identity"]] = child
        packages(child, found)
    return found


def component(entry, reference):
    return {
        "type": "library", "bom-ref": reference, "name": entry["name"], "version": entry["version"], "purl": reference,
        "description": re.sub(r"[`\[\]]|\([^)]*\.md\)", "", entry["purpose"]),
        "licenses": [{"license": {"id": entry["licence"]}}],
    } | ({"externalReferences": [{"type": "vcs", "url": entry["address"]}]} if entry["address"] else {})


def main():
    described = listed()
    run = subprocess.run(["swift", "package", "show-dependencies", "--format", "json"], capture_output=True, text=True, check=True)
    root = json.loads(run.stdout[run.stdout.index("{"):])
    components, edges, problems = [], {}, []
    found = packages(root, {})
    references = {}
    for identity, package in found.items():
        entry = described.pop(identity, None)
        address = package["url"].removesuffix(".git")
        if not entry or entry["version"] != package["version"]:
            problems.append(f"{DOCUMENT} does not list {package['name']} {package['version']}")
            continue
        references[identity] = f"pkg:swift/{address.removeprefix('https://')}@{package['version']}"
        components.append(component(entry, references[identity]))
    cmark = described.pop("cmark-gfm", None)
    swift = described.pop("swift's standard library and foundation", None)
    problems += [f"{DOCUMENT} lists {name}, which is no dependency" for name in described]
    if not cmark or not swift:
        problems.append(f"{DOCUMENT} lists neither cmark-gfm nor Swift's libraries")
    if problems:
        sys.exit("\n".join(problems))
    others = [f"pkg:deb/debian/cmark-gfm@{cmark['version']}?distro=debian-12", "pkg:generic/swift-runtime@6.2"]
    swift = swift | {"version": "6.2"}
    components += [component(cmark, others[0]), component(swift, others[1])]
    program = "pkg:generic/factbook"
    for identity, package in found.items():
        edges[references[identity]] = sorted(references[child["identity"]] for child in package["dependencies"])
    edges[program] = sorted([references[child["identity"]] for child in root["dependencies"]] + others)
    for other in others:
        edges[other] = []
    bill = {
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "metadata": {
            "component": {
                "type": "application", "bom-ref": program, "name": "factbook", "purl": program,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": sorted(components, key=lambda item: item["bom-ref"]),
        "dependencies": [{"ref": name, "dependsOn": needs} for name, needs in sorted(edges.items())],
    }
    digest = hashlib.sha256(json.dumps(bill, sort_keys=True).encode()).hexdigest()
    bill["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest)}"
    output = pathlib.Path(sys.argv[1])
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(bill, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
    print(f"{output}: {len(components)} components")


if __name__ == "__main__":
    main()
