"""Every example is read as its schema's type and written again: is it the same JSON?"""

import copy
import json
import subprocess
import sys

from documents import Bench, load
from examples import DATA, Examples, distinct, resolve
from explain import Explainer, differences

HEAD = ["document", "examples", "the same", "unknown property", "null", "number form", "invalid", "unexplained", ""]
WIDTHS = [20, 8, 8, 16, 5, 11, 7, 11, 0]
GROUP = 50
PROGRAM = """//! Reads and writes JSON from standard input: a number of a type, a tab, and a text in each line.

use std::io::Read;

fn again<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

fn main() {
    let types: &[fn(&str) -> Result<String, String>] = &[TYPES];
    let mut lines = String::new();
    std::io::stdin().read_to_string(&mut lines).unwrap();
    for line in lines.lines() {
        let (index, text) = line.split_once('\\t').unwrap();
        match types[index.parse::<usize>().unwrap()](text) {
            Ok(text) => println!("1{text}"),
            Err(message) => println!("0{}", message.replace('\\n', " ")),
        }
    }
}
"""


def line(cells):
    padded = [
        str(cell).ljust(width) if index in (0, len(WIDTHS) - 1) else str(cell).rjust(width)
        for index, (cell, width) in enumerate(zip(cells, WIDTHS))
    ]
    print(f"| {' | '.join(padded)} |", flush=True)


def inlined(document, node):
    """A schema whose references all lead into the components."""
    if isinstance(node, list):
        return [inlined(document, inner) for inner in node]
    if not isinstance(node, dict):
        return node
    target = node.get("$ref")
    if isinstance(target, str) and target.startswith("#/") and not target.startswith("#/components/"):
        return inlined(document, resolve(document, target))
    return {key: inner if key in DATA else inlined(document, inner) for key, inner in node.items()}


def synthetic(document, schemas):
    """A document that sends and receives each schema, as the one property of an object, in groups."""
    components = copy.deepcopy(document.get("components") or {})
    named = components.setdefault("schemas", {})
    for index, (schema, _) in enumerate(schemas):
        named[f"RoundTrip{index}"] = {
            "type": "object",
            "required": ["value"],
            "properties": {"value": inlined(document, schema)},
        }
    # Objects of thousands of properties would be a measure of something else.
    refer = lambda name: {"$ref": f"#/components/schemas/{name}"}
    groups = [range(start, min(start + GROUP, len(schemas))) for start in range(0, len(schemas), GROUP)]
    for number, group in enumerate(groups):
        members = {f"m{index}": refer(f"RoundTrip{index}") for index in group}
        named[f"RoundTripGroup{number}"] = {"type": "object", "properties": members}
    members = {f"g{number}": refer(f"RoundTripGroup{number}") for number in range(len(groups))}
    named["RoundTrips"] = {"type": "object", "properties": members}
    every = refer("RoundTrips")
    content = lambda schema: {"application/json": {"schema": schema}}
    operation = {
        "operationId": "roundTrip",
        "requestBody": {"required": True, "content": content({"type": "array", "items": every})},
        "responses": {"200": {"description": "All.", "content": content(every)}},
    }
    return {
        "openapi": str(document["openapi"]),
        "info": {"title": "Round trip", "version": "1"},
        "paths": {"/": {"post": operation}},
        "components": {"schemas": named},
    }


def answers(bench, document, name, schemas):
    """What becomes of each example: a list for each schema."""
    crate = bench.work / name
    source = bench.work / f"{name}.json"
    source.write_text(json.dumps(synthetic(document, schemas)))
    log = bench.work / f"{name}.log"
    if not bench.generate(source, crate, log)[0]:
        return f"refused: {log}"
    (crate / "examples").mkdir()
    types = ", ".join(f"again::<round_trip::round_trip::models::RoundTrip{index}>" for index in range(len(schemas)))
    (crate / "examples" / "again.rs").write_text(PROGRAM.replace("TYPES", types))
    if not bench.cargo(["build", "--example", "again", "--no-default-features"], crate, log)[0]:
        return f"does not compile: {log}"
    lines = "".join(
        f"{index}\t{json.dumps({'value': value})}\n"
        for index, (_, values) in enumerate(schemas)
        for _, value in values
    )
    program = bench.target / "debug" / "examples" / "again"
    run = subprocess.run([program], input=lines, stdout=subprocess.PIPE, text=True, check=False)
    said = run.stdout.splitlines()
    if len(said) != lines.count("\n"):
        return f"ended after {len(said)} of {lines.count(chr(10))} examples"
    return said


def take(bench, path):
    name = path.stem
    document = load(path)
    schemas = distinct(Examples(document).found)
    total = sum(len(values) for _, values in schemas)
    counts = dict.fromkeys(["same", "unknown", "null", "number", "invalid", "unexplained"], 0)
    if not schemas:
        line([name, 0, *counts.values(), "none"])
        return counts, True
    said = answers(bench, document, name, schemas)
    if isinstance(said, str):
        line([name, total, *[""] * len(counts), said])
        return counts, False
    explainer = Explainer(json.loads((bench.work / f"{name}.json").read_text()))
    unexplained = []
    explained = []
    said = iter(said)
    for index, (_, values) in enumerate(schemas):
        for place, value in values:
            answer = next(said)
            wrapped = {"value": value}
            found = []
            if answer.startswith("1"):
                found = list(differences(wrapped, json.loads(answer[1:])))
                word = explainer.explain(f"RoundTrip{index}", wrapped, found) if found else "same"
            else:
                word = None if explainer.is_valid(f"RoundTrip{index}", wrapped) else "invalid"
            counts[word or "unexplained"] += 1
            if word == "invalid":
                explained.append(f"{place}: {explainer.fault(f'RoundTrip{index}', wrapped)}\n")
            if word is None:
                what = "; ".join(f"{kind} /{'/'.join(map(str, where[1:]))}: {json.dumps(before)[:200]}" for kind, where, before in found[:5])
                unexplained.append(f"{place}: {what or answer[1:]}\n")
    (bench.work / f"{name}.invalid").write_text("".join(explained))
    report = bench.work / f"{name}.unexplained"
    report.write_text("".join(unexplained))
    line([name, total, *counts.values(), f"see {report}" if unexplained else "ok"])
    return counts, not unexplained


def main():
    bench = Bench("round-trip")
    line(HEAD)
    line(["-" * width if index == 0 else "-" * max(width - 1, 1) + ":" for index, width in enumerate(WIDTHS)])
    results = [take(bench, path) for path in bench.documents]
    total = {word: sum(counts[word] for counts, _ in results) for word in results[0][0]}
    every = sum(total.values())
    line(["all", every, *total.values(), ""])
    print(f"{100 * total['same'] / max(every, 1):.1f} % are the same JSON, {total['unexplained']} differ without a reason")
    sys.exit(0 if all(fine for _, fine in results) else 1)


main()
