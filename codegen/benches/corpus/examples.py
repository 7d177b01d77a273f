"""The examples in a document, each with the schema that it is an example of."""

import json

# What says nothing about values: schemas that differ in these only are one.
ANNOTATIONS = {
    "example",
    "examples",
    "title",
    "description",
    "default",
    "deprecated",
    "externalDocs",
    "readOnly",
    "writeOnly",
    "xml",
}
# Values, where what looks like a schema is none.
DATA = {"example", "examples", "default", "enum", "const"}
ONE = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"]
ONE += ["unevaluatedProperties", "unevaluatedItems"]
SEVERAL = ["allOf", "anyOf", "oneOf", "prefixItems"]
NAMED = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]


def resolve(document, pointer):
    node = document
    for part in pointer.removeprefix("#/").split("/"):
        part = part.replace("~1", "/").replace("~0", "~")
        node = node[int(part)] if isinstance(node, list) else node[part]
    return node


def below(schema):
    """The schemas within a schema, by the keys that lead there."""
    for key in ONE:
        if isinstance(schema.get(key), dict):
            yield key, schema[key]
    for key in SEVERAL:
        for index, inner in enumerate(schema.get(key) or []):
            if isinstance(inner, dict):
                yield f"{key}/{index}", inner
    for key in NAMED:
        for name, inner in (schema.get(key) or {}).items():
            if isinstance(inner, dict):
                yield f"{key}/{name}", inner


class Examples:
    """All examples of a document: `found` holds place, schema and value."""

    def __init__(self, document):
        self.document = document
        self.found = []
        for name, schema in (document.get("components", {}).get("schemas") or {}).items():
            if isinstance(schema, dict):
                place = f"#/components/schemas/{name}"
                self.schema(place, schema, {"$ref": place})
        for key in ("paths", "webhooks", "components"):
            self.anything(f"#/{key}", document.get(key))

    def add(self, place, schema, value):
        self.found.append((place, schema, value))

    def schema(self, place, schema, named=None):
        if "example" in schema:
            self.add(f"{place}/example", named or schema, schema["example"])
        if isinstance(schema.get("examples"), list):
            for index, value in enumerate(schema["examples"]):
                self.add(f"{place}/examples/{index}", named or schema, value)
        for key, inner in below(schema):
            self.schema(f"{place}/{key}", inner)

    def anything(self, place, node):
        """Whatever holds schemas beside examples: parameters, headers, media types."""
        if isinstance(node, list):
            for index, inner in enumerate(node):
                self.anything(f"{place}/{index}", inner)
        if not isinstance(node, dict):
            return
        schema = node.get("schema")
        if isinstance(schema, dict):
            if not place.startswith("#/components/schemas"):
                self.schema(f"{place}/schema", schema)
            self.beside(place, node, schema)
        for key, inner in node.items():
            is_named_schema = place == "#/components" and key == "schemas"
            if key not in DATA and key != "schema" and not is_named_schema:
                if not str(key).startswith("x-"):
                    self.anything(f"{place}/{key}", inner)

    def beside(self, place, node, schema):
        """The examples of what has this schema."""
        media_type = place.split("/content/")[-1] if "/content/" in place else "application/json"
        if "json" not in media_type:
            return
        if "example" in node:
            self.add(f"{place}/example", schema, unquoted(node["example"]))
        if not isinstance(node.get("examples"), dict):
            return
        for name, example in node["examples"].items():
            try:
                if isinstance(example, dict) and "$ref" in example:
                    example = resolve(self.document, example["$ref"])
            except (KeyError, IndexError, ValueError):
                continue
            if isinstance(example, dict) and "value" in example:
                self.add(f"{place}/examples/{name}", schema, unquoted(example["value"]))


def unquoted(value):
    """An example of JSON that is written as a string."""
    if isinstance(value, str) and value.lstrip().startswith(("{", "[")):
        try:
            return json.loads(value)
        except ValueError:
            pass
    return value


def bare(schema):
    """A schema without what says nothing about values."""
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}


def distinct(found):
    """Examples by their schemas, each schema once."""
    schemas = {}
    for place, schema, value in found:
        schema = bare(schema)
        key = json.dumps(schema, sort_keys=True)
        schemas.setdefault(key, (schema, []))[1].append((place, value))
    return list(schemas.values())
