"""Makes of a document in spec/ what schemathesis can work with.

Four things are changed, and nothing else:

- Paths. Operations that differ only in what follows `#` go into documents of
  their own, without it.
- Credentials. They are left out; the hooks send them.
- Answers. They refer to copies of the schemas that are wider, because both
  documents are `x-client-lenient`: any scalar may be another one, and an enum of
  integers may be text; and that allow no property that is not described.
- Requests, if names are given: parameters and properties of bodies with such a
  name take the values that are known under it.
"""

import copy
import pathlib

import yaml

SPEC = pathlib.Path(__file__).resolve().parents[3] / "spec"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCALARS = ("string", "integer", "number", "boolean")
SCHEMAS = "#/components/schemas/"
OF_ANSWER = ".answer"


def load(service):
    return yaml.safe_load((SPEC / f"{service}.yaml").read_text(encoding="utf-8"))


def operations(document):
    """All operations as (path, method, operation)."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def prepare(document, known):
    """The documents that together say what this one says."""
    document = copy.deepcopy(document)
    leave_out_credentials(document)
    watch_answers(document)
    Pins(document, known).place()
    return split(document)


def split(document):
    parts = []
    for path, method, operation in operations(document):
        plain = path.split("#")[0]
        part = next((p for p in parts if method not in p.get(plain, {})), None)
        if part is None:
            part = {}
            parts.append(part)
        part.setdefault(plain, {})[method] = operation
    return [{**document, "paths": paths} for paths in parts]


def leave_out_credentials(document):
    document.pop("security", None)
    document["components"].pop("securitySchemes", None)
    for _, _, operation in operations(document):
        operation.pop("security", None)


def watch_answers(document):
    schemas = document["components"]["schemas"]
    copies = {name + OF_ANSWER: watched(schema) for name, schema in schemas.items()}
    schemas.update(copies)
    answers = list(document["components"]["responses"].values())
    for _, _, operation in operations(document):
        answers += operation["responses"].values()
    for answer in answers:
        for media in answer.get("content", {}).values():
            media["schema"] = watched(media["schema"])


def watched(schema):
    """A copy of a schema for what is received."""
    if isinstance(schema, list):
        return [watched(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": schema["$ref"] + OF_ANSWER}
    result = {}
    for key, value in schema.items():
        if key == "properties":
            result[key] = {name: watched(part) for name, part in value.items()}
        elif key in ("items", "additionalProperties", "allOf", "anyOf", "oneOf"):
            result[key] = watched(value)
        else:
            result[key] = value
    if "properties" in result:
        result.setdefault("additionalProperties", False)
    if is_lenient(result):
        result["anyOf"] = [{"type": kind} for kind in SCALARS]
        del result["type"]
        # A format says something about one type only.
        result.pop("format", None)
    elif result.get("type") == "integer" and "enum" in result:
        del result["type"]
        result["enum"] = result["enum"] + [str(value) for value in result["enum"]]
    return result


def is_lenient(schema):
    """Whether any scalar is read as one of this schema, in a lenient document."""
    return (
        schema.get("type") in SCALARS
        and "enum" not in schema
        and schema.get("format") not in ("date-time", "timestamp")
    )


class Pins:
    """Values of the demo world for the parameters and properties of requests.

    `known` maps names to lists of values, or `OperationId/name` if a name means
    something else there; no values leave a name as it is. The name of a body
    that is a list is `OperationId/body`.
    """

    def __init__(self, document, known):
        self.document = document
        self.known = known
        self.used = set()

    def place(self):
        for path, method, operation in operations(self.document):
            name = operation["operationId"]
            parameters = operation.get("parameters", [])
            parameters[:] = [self.parameter(name, self.resolved(p)) for p in parameters]
            for media in operation.get("requestBody", {}).get("content", {}).values():
                media["schema"] = self.body(name, media["schema"])
        unused = self.known.keys() - self.used
        if unused:
            raise ValueError(f"no operation has {sorted(unused)}")

    def parameter(self, operation, parameter):
        values = self.values(operation, parameter["name"])
        if not values:
            return parameter
        return {**parameter, "schema": self.pinned(parameter["schema"], values)}

    def body(self, operation, schema):
        schema = self.resolved(schema)
        if schema["type"] == "array":
            values = self.values(operation, "body")
            if values:
                return self.pinned(schema, values)
            return {**schema, "items": self.body(operation, schema["items"])}
        if "properties" not in schema:
            return schema
        properties = {}
        for name, part in schema["properties"].items():
            values = self.values(operation, name)
            if values:
                properties[name] = self.pinned(part, values)
            elif self.resolved(part).get("type") == "object":
                properties[name] = self.body(operation, part)
            else:
                properties[name] = part
        return {**schema, "properties": properties}

    def values(self, operation, name):
        for key in (f"{operation}/{name}", name):
            if key in self.known:
                self.used.add(key)
                return self.known[key]
        return None

    def pinned(self, schema, values):
        schema = self.resolved(schema)
        if schema["type"] == "array":
            return {**schema, "items": self.pinned(schema["items"], values)}
        return {**schema, "enum": values}

    def resolved(self, node):
        while "$ref" in node:
            target = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node
