"""Validates a bill of materials against the schema of CycloneDX: check_sbom.py FILE."""

import pathlib
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

text = pathlib.Path(sys.argv[1]).read_text()
problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
if problem:
    sys.exit(f"{sys.argv[1]}: {problem}")
print(f"{sys.argv[1]}: valid CycloneDX 1.6")
