"""Whether what schemathesis gets is what the documents say.

Compares prepared documents with those in spec/ by themselves, without the
functions that prepare them: every difference has to be one that is meant.
"""

import unittest

import documents

SERVICES = ("dingtalk", "smh")
KNOWN = {"dingtalk": {"unionId": ["u"], "dentryIds": ["1"], "newName": ["a"]},
         "smh": {"TaskIdList": ["1"], "RestoreRecycledItems/body": [1], "path": ["a"]}}
ABSENT = object()


def differences(old, new, place=()):
    """All places where two documents differ, as (place, old, new)."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            yield from differences(old.get(key, ABSENT), new.get(key, ABSENT), (*place, key))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new)):
            yield from differences(one, other, (*place, index))
    elif old is ABSENT or new is ABSENT or old != new or type(old) is not type(new):
        yield place, old, new


def at(document, place):
    for step in place:
        document = document[step]
    return document


def inlined(document, node):
    """The node with references to parameters and schemas replaced by what they name."""
    if isinstance(node, list):
        return [inlined(document, part) for part in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return inlined(document, at(document, node["$ref"].removeprefix("#/").split("/")))
    return {key: inlined(document, part) for key, part in node.items()}


class Documents(unittest.TestCase):
    def each(self, pinned=False):
        for service in SERVICES:
            original = documents.load(service)
            yield original, documents.prepare(original, KNOWN[service] if pinned else {})

    def test_every_operation_is_in_one_document_without_fragment(self):
        for original, parts in self.each():
            wanted = sorted(
                (path.split("#")[0], method, operation["operationId"])
                for path, method, operation in documents.operations(original)
            )
            got = sorted(
                (path, method, operation["operationId"])
                for part in parts
                for path, method, operation in documents.operations(part)
            )
            self.assertEqual(wanted, got)

    def test_nothing_but_credentials_and_answers_changes(self):
        for original, parts in self.each():
            operations = {
                operation["operationId"]: operation
                for _, _, operation in documents.operations(original)
            }
            for part in parts:
                self.compare_outside_of_operations(original, part)
                for _, _, operation in documents.operations(part):
                    before = operations[operation["operationId"]]
                    for place, old, new in differences(
                        inlined(original, before), inlined(part, operation)
                    ):
                        if place == ("security",):
                            self.assertIs(new, ABSENT)
                        else:
                            self.assertEqual(place[0], "responses", place)
                            self.check_answer(inlined(original, before), place, old, new)

    def compare_outside_of_operations(self, original, part):
        schemas = original["components"]["schemas"]
        for place, old, new in differences(original, part):
            if place[0] == "paths":
                continue
            if place in (("security",), ("components", "securitySchemes")):
                self.assertIs(new, ABSENT)
            elif place[:2] == ("components", "schemas"):
                # Copies for answers; what they say is seen where answers refer to them.
                self.assertIs(old, ABSENT, place)
                self.assertNotIn(place[2], schemas)
            elif place[:2] == ("components", "responses"):
                self.check_answer(inlined(original, original), place, old, new)
            else:
                self.fail(f"{place} changed from {old} to {new}")

    def check_answer(self, original, place, old, new):
        *above, key = place
        if key == "$ref":
            self.assertEqual(new, f"{old}.answer")
            return
        schema = at(original, above)
        if key == "additionalProperties":
            self.assertIs(old, ABSENT, place)
            self.assertIs(new, False)
            self.assertIn("properties", schema)
        elif documents.is_lenient(schema):
            self.assertIn(key, ("type", "format", "anyOf"), place)
        else:
            self.assertEqual(schema["type"], "integer", place)
            if key == "enum":
                self.assertEqual(new, [*old, *map(str, old)])
            else:
                self.assertEqual((key, new), ("type", ABSENT), place)

    def test_lenient_answers_stay_scalars(self):
        _, (part,) = next(self.each())
        space = part["components"]["schemas"]["Space.answer"]["properties"]["id"]
        self.assertEqual(
            space["anyOf"],
            [{"type": kind} for kind in ("string", "integer", "number", "boolean")],
        )
        self.assertTrue(space["nullable"])

    def test_known_values_are_all_that_changes_in_requests(self):
        for (original, free), (_, pinned) in zip(self.each(), self.each(pinned=True)):
            seen = set()
            for before, after in zip(free, pinned):
                for place, old, new in differences(
                    inlined(before, before["paths"]), inlined(after, after["paths"])
                ):
                    self.assertEqual((place[-1], old), ("enum", ABSENT), place)
                    seen.add(tuple(new))
            self.assertEqual(len(seen), len({tuple(v) for v in self.known(original).values()}))

    def known(self, original):
        return KNOWN["dingtalk" if "x-client-rate" in original else "smh"]

    def test_a_name_that_no_request_has_is_refused(self):
        for original, _ in self.each():
            with self.assertRaises(ValueError):
                documents.prepare(original, {"nothing is called this": [1]})


if __name__ == "__main__":
    unittest.main()
