"""Why what was written differs from what was read."""

import struct

import jsonschema
from examples import NAMED, ONE, SEVERAL, resolve

# Nothing that is received is refused because of these.
LIMITS = ["pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minimum"]
LIMITS += ["maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minProperties"]
LIMITS += ["maxProperties", "format", "not", "dependentRequired", "if", "then", "else"]


def plain(schema, is_old):
    """A schema as JSON Schema 2020-12, without limits. Enums are open."""
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema and is_old:
        return {"$ref": schema["$ref"]}
    result = {key: value for key, value in schema.items() if key not in LIMITS}
    for key in ONE:
        if key in result:
            result[key] = plain(result[key], is_old)
    for key in SEVERAL:
        if isinstance(result.get(key), list):
            result[key] = [plain(inner, is_old) for inner in result[key]]
    for key in NAMED:
        if isinstance(result.get(key), dict):
            result[key] = {name: plain(inner, is_old) for name, inner in result[key].items()}
    # Which of several fits best is not asked here.
    if "oneOf" in result:
        either = [{"anyOf": result.pop("oneOf")}]
        result["allOf"] = (result.get("allOf") or []) + either
    if isinstance(result.get("required"), bool):
        del result["required"]
    if "type" not in result and "enum" not in result:
        return result if not result.pop("nullable", False) else {"anyOf": [result, {"type": "null"}]}
    if result.pop("nullable", False):
        result = {"anyOf": [result, {"type": "null"}]}
    return result


class Explainer:
    """What the schemas of a document say about values."""

    def __init__(self, document):
        is_old = str(document["openapi"]).startswith("3.0")
        schemas = document["components"]["schemas"]
        self.schemas = {name: plain(schema, is_old) for name, schema in schemas.items()}

    def fault(self, schema, value):
        """What is wrong with a value, if anything is."""
        root = {"components": {"schemas": self.schemas}, "$ref": f"#/components/schemas/{schema}"}
        try:
            faults = jsonschema.Draft202012Validator(root).iter_errors(value)
            return next((fault.message[:200] for fault in faults), None)
        except Exception:  # The library's own, of a schema that cannot be used.
            return None

    def is_valid(self, schema, value):
        return self.fault(schema, value) is None

    def known(self, schema, path):
        """Whether a schema says anything about the property at the end of a path."""
        states = [{"$ref": f"#/components/schemas/{schema}"}]
        for key in path:
            states = [inner for state in states for inner in self.step(state, key, set())]
        return bool(states)

    def step(self, schema, key, seen):
        if not isinstance(schema, dict):
            return
        if "$ref" in schema and schema["$ref"] not in seen:
            try:
                target = resolve({"components": {"schemas": self.schemas}}, schema["$ref"])
            except (KeyError, IndexError, ValueError):
                return
            yield from self.step(target, key, seen | {schema["$ref"]})
        for several in SEVERAL[:3]:
            for inner in schema.get(several) or []:
                yield from self.step(inner, key, seen)
        if isinstance(key, int):
            if "items" in schema:
                yield schema["items"]
            return
        properties = schema.get("properties") or {}
        if key in properties:
            yield properties[key]
        elif isinstance(schema.get("additionalProperties"), dict) or schema.get("additionalProperties") is True:
            yield schema["additionalProperties"] or {"free": True}

    def explain(self, schema, value, differences):
        """A word for all differences, or none."""
        if not self.is_valid(schema, value):
            return "invalid"
        words = set()
        for kind, path, before in differences:
            if kind == "changed" and is_same_float(*before):
                words.add("number")
                continue
            if kind != "lost":
                return None
            if not self.known(schema, path):
                words.add("unknown")
            elif before is None:
                words.add("null")
            else:
                return None
        return next(word for word in ["unknown", "null", "number"] if word in words)


def is_same_float(one, other):
    """The same number of 32 bits, with fewer digits."""
    if not all(type(number) in (int, float) for number in (one, other)):
        return False
    try:
        return struct.pack("f", one) == struct.pack("f", other)
    except OverflowError:
        return False


def differences(before, after, path=()):
    """What was lost, added and changed."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in before:
            if key in after:
                yield from differences(before[key], after[key], (*path, key))
            else:
                yield "lost", (*path, key), before[key]
        for key in after:
            if key not in before:
                yield "added", (*path, key), after[key]
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, (one, other) in enumerate(zip(before, after)):
            yield from differences(one, other, (*path, index))
    elif before != after or isinstance(before, bool) != isinstance(after, bool):
        yield "changed", path, (before, after)
