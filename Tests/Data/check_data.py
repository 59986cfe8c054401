"""Checks the data of a built site: check_data.py SITE.

The data package by the validator of Frictionless, then what it does not look at: that JSON has the values
of CSV, that every file is described, and that the data of pages are rows of the tables.
"""

import csv
import json
import pathlib
import re
import sys

import frictionless

BOM = b"\xef\xbb\xbf"


def value(text, kind):
    """A cell of CSV as JSON has it."""
    if text == "":
        return None
    if kind == "boolean":
        return {"true": True, "false": False}[text]
    if kind in ("number", "integer"):
        return json.loads(text)
    # Spreadsheets would run it: docs/templates.md.
    return text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@\t") else text


def files(resource):
    """The names of a resource's files; large tables have several."""
    return resource["path"] if isinstance(resource["path"], list) else [resource["path"]]


def rows(paths, fields):
    """Of a table's files, each with the head of the table."""
    for path in paths:
        with open(path, encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                yield {field["name"]: value(row[field["name"]], field["type"]) for field in fields}


def check_package(data, package):
    report = frictionless.validate(str(data / "datapackage.json"))
    failures = [f"{row[0]}: {row[-1]}" for row in report.flatten(["name", "rowNumber", "message"])]
    described = {name for resource in package["resources"] for name in files(resource)}
    present = {path.name for path in data.iterdir() if path.is_file()} - {"datapackage.json"}
    failures += [f"{name}: is not described" for name in sorted(present - described)]
    for resource in package["resources"]:
        for field in resource.get("schema", {}).get("fields", []):
            if not all(field["descriptions"].get(language) for language in ("zh-CN", "en")):
                failures.append(f"{resource['name']}: {field['name']} is not described in both languages")
    return failures


def check_pages(site, tables):
    """Every row of a page's data is a row of the table of that name."""
    failures, count = [], 0
    known = {name: {json.dumps(row, sort_keys=True) for row in table} for name, table in tables.items()}
    for path in sorted(site.rglob("*.json")):
        if "data" in path.relative_to(site).parts or "pagefind" in path.parts:
            continue
        page = json.loads(path.read_text())
        count += 1
        if not (site / page["page"]).is_file():
            failures.append(f"{path.name}: there is no page {page['page']}")
        if not (path.parent / page["dictionary"]).is_file():
            failures.append(f"{path.name}: leads to no dictionary")
        for name in known.keys() & page.keys():
            failures += [
                f"{path.name}: a row that {name} has not" for row in page[name]
                if json.dumps(row, sort_keys=True) not in known[name]
            ]
    return failures, count


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    data = site / "data"
    package = json.loads((data / "datapackage.json").read_text())
    failures, tables, lists = check_package(data, package), {}, {}
    for resource in package["resources"]:
        if resource["format"] != "csv":
            continue
        name = resource["name"]
        paths = [data / part for part in files(resource)]
        if not all(path.read_bytes().startswith(BOM) for path in paths):
            failures.append(f"{name}: Excel takes CSV without a byte order mark for another encoding")
        lists[name] = [
            part for other in package["resources"]
            if re.fullmatch(re.escape(name) + r"-json(-\d+)?", other["name"]) for part in files(other)
        ]
        tables[name] = [row for part in lists[name] for row in json.loads((data / part).read_text())]
        if list(rows(paths, resource["schema"]["fields"])) != tables[name]:
            failures.append(f"{name}: CSV and JSON differ")
    if json.loads((data / "factbook.json").read_text()) not in (tables, {"files": lists}):
        failures.append("factbook.json: is not all tables")
    wrong, count = check_pages(site, tables)
    failures += wrong
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(tables)} tables, {sum(map(len, tables.values()))} rows, data of {count} pages: {len(failures)} problems")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
