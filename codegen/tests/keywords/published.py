#!/usr/bin/env python3
"""Prints the keywords that the published schemas of OpenAPI and JSON Schema name, a line for each
object: its version, its name, its keywords. Nothing but names is taken from them.

    pip install openapi-spec-validator openapi-schema-validator jsonschema-specifications
    codegen/tests/keywords/published.py > codegen/tests/keywords/published.tsv
"""

import json
import re
from importlib.metadata import version
from importlib.resources import files
from itertools import groupby

PACKAGES = ["openapi-spec-validator", "openapi-schema-validator", "jsonschema-specifications"]
JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
# One object that the schemas define once for each of its kinds.
KINDS = {
    "o-auth-flows": "oauth-flows",
    "external-docs": "external-documentation",
    r"(.*-o-auth|client-credentials)-flow": "oauth-flow",
    r"implicit|password|client-credentials|authorization-code|device-authorization": "oauth-flow",
}


def kebab(name):
    name = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", name).lower()
    return next((kind for pattern, kind in KINDS.items() if re.fullmatch(pattern, name)), name)


class Schema:
    """A schema whose definitions are objects of a document."""

    def __init__(self, root):
        self.root = root
        self.applied = set()

    def parts(self, schema):
        """What a schema applies to the same value."""
        for key in ("if", "then", "else"):
            yield schema.get(key)
        for key in ("allOf", "oneOf", "anyOf"):
            yield from schema.get(key, [])
        yield from schema.get("dependentSchemas", {}).values()
        if schema.get("$ref", "").startswith("#/"):
            self.applied.add(schema["$ref"])
            yield self.at(schema["$ref"])

    def at(self, ref):
        found = self.root
        for token in ref.split("/")[1:]:
            found = found[token]
        return found

    def keywords(self, schema):
        """The properties that a schema and what it applies to the same value name."""
        if not isinstance(schema, dict):
            return
        yield from schema.get("properties", {})
        for pattern in schema.get("patternProperties", {}):
            listed = re.fullmatch(r"\^\(?([a-z|]+|\\\$ref)\)?\$", pattern)
            yield from listed[1].replace("\\", "").split("|") if listed else []
        for part in self.parts(schema):
            yield from self.keywords(part)

    def definitions(self, schema, ref):
        for key in ("definitions", "$defs"):
            for name, part in schema.get(key, {}).items():
                # An object, or a `Reference` to one: both have rows of their own.
                if isinstance(part, dict) and not name.endswith("-or-reference"):
                    yield f"{ref}/{key}/{name}", name, part
                    yield from self.definitions(part, f"{ref}/{key}/{name}")

    def objects(self):
        """The objects that are defined, with their keywords; what only others apply is none."""
        found = [(ref, name, set(self.keywords(part))) for ref, name, part in self.definitions(self.root, "#")]
        for ref, name, keywords in found:
            if ref not in self.applied:
                yield from ((kebab(name), keyword) for keyword in keywords)


def read(package, *path):
    return json.loads(files(package).joinpath("/".join(("schemas", *path))).read_text())


def vocabularies():
    """The keywords of JSON Schema, by the vocabularies that its schema includes."""
    main = read("jsonschema_specifications", "draft202012", "metaschema.json")
    for part in main["allOf"]:
        name = part["$ref"].removeprefix("meta/")
        yield from read("jsonschema_specifications", "draft202012", "vocabularies", name)["properties"]
    yield from main["properties"]


def document(number, base=None):
    """The schemas that describe a version of OpenAPI, and its keywords."""
    root = read("openapi_spec_validator.resources", f"v{number}", "schema.json")
    schema = Schema(root)
    rows = {("root", keyword) for keyword in schema.keywords(root)} | set(schema.objects())
    names = [root.get("$id") or root["id"]]
    if base:
        extra = read("openapi_schema_validator", *base)
        names += [extra["$id"], JSON_SCHEMA]
        rows |= {("schema", keyword) for keyword in [*vocabularies(), *Schema(extra).keywords(extra)]}
        rows |= set(Schema(extra).objects())
    return names, sorted(rows)


def main():
    print("# Written by published.py with " + ", ".join(f"{p} {version(p)}" for p in PACKAGES))
    tables = {
        "3.0": document("3.0"),
        "3.1": document("3.1", ["oas3.1", "vocabularies", "base"]),
        "3.2": document("3.2", ["oas3.2", "meta", "2025-09-17.json"]),
    }
    for number, (names, _) in tables.items():
        print(f"# {number}: " + " ".join(names))
    for number, (_, rows) in tables.items():
        for kind, listed in groupby(rows, key=lambda row: row[0]):
            print(number, kind, " ".join(keyword for _, keyword in listed), sep="\t")


main()
