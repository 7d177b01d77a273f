"""Runs schemathesis over all documents and says what was run.

    check.py PLACES HOME [--full] [--examples N] [--seed N] [--only dingtalk|smh]

PLACES is the line that the emulator prints, HOME a directory for documents and
logs. The exit status is 1 if an answer was not allowed, or if an operation did not
give every answer of success that it has, because then that one was not looked at.
"""

import argparse
import collections
import dataclasses
import json
import os
import pathlib
import subprocess
import sys
import time

import documents
import known
from stage import Stage

HERE = pathlib.Path(__file__).parent
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "listed_status",
    "documented_error_code",
]


@dataclasses.dataclass(frozen=True)
class Run:
    """A way of going through all documents of a service."""

    name: str
    # Whether ids of the demo world are sent, and new names that can be good.
    ids: bool
    names: bool
    # Before what the demo world begins anew: every `request` or every `operation`.
    reset: str
    # Which readings of the vendor's pages are served: `default` or `other`.
    readings: str
    # How many examples there are, of the usual number.
    share: float


RUNS = [
    Run("known", ids=True, names=True, reset="request", readings="default", share=1.0),
    Run("other", ids=True, names=False, reset="operation", readings="other", share=1.0),
    Run("any", ids=False, names=False, reset="operation", readings="default", share=0.5),
]


def main():
    options = arguments()
    places = json.loads(options.places)
    home = pathlib.Path(options.home)
    started = time.monotonic()
    failed, requests, operations = [], 0, 0
    for service in options.only or ["dingtalk", "smh"]:
        stage = Stage(places[service])
        ids, names = known.of(service, stage)
        document = documents.load(service)
        successes = {
            operation["operationId"]: {int(s) for s in operation["responses"] if s[0] in "23"}
            for _, _, operation in documents.operations(document)
        }
        tally = collections.Counter()
        for run in RUNS:
            values = {**(ids if run.ids else {}), **(names if run.names else {})}
            parts = documents.prepare(document, values)
            for number, part in enumerate(parts, start=1):
                label = f"{service}-{run.name}-{number}"
                if not schemathesis(label, part, run, places[service], home, options, tally):
                    failed.append(label)
        requests += tally.total()
        operations += len(successes)
        failed += report(service, successes, tally)
    seconds = time.monotonic() - started
    print(f"\n{operations} operations, {requests} requests, each with {len(CHECKS)} checks "
          f"({', '.join(CHECKS)}), in {seconds:.0f} s, seed {options.seed}")
    if failed:
        print("\n".join(["FAILED:", *failed]))
    return 1 if failed else 0


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("places")
    parser.add_argument("home")
    parser.add_argument("--full", action="store_true", help="ten times the examples")
    parser.add_argument("--examples", type=int, default=20, help="examples per operation")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", choices=["dingtalk", "smh"])
    return parser.parse_args()


def schemathesis(label, document, run, url, home, options, tally):
    """Whether schemathesis found nothing. What it says is shown if it did."""
    examples = options.examples * (10 if options.full else 1)
    document_file = home / f"{label}.json"
    document_file.write_text(json.dumps(document), encoding="utf-8")
    tally_file = home / f"{label}.tally.json"
    tally_file.unlink(missing_ok=True)
    command = [
        pathlib.Path(sys.executable).with_name("schemathesis"),
        "--config-file", HERE / "schemathesis.toml",
        "run", document_file, "--url", url,
        "--checks", ",".join(CHECKS),
        "--phases", "examples,coverage,fuzzing",
        "--mode", "all",
        "--max-examples", str(max(1, int(examples * run.share))),
        "--seed", str(options.seed),
        "--generation-database", "none",
        "--workers", "1",
        "--continue-on-failure",
        "--suppress-health-check", "all",
        "--warnings", "off",
        "--no-color",
    ]
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": str(HERE / "hooks.py"),
        "EMULATOR": url,
        "RESET": run.reset,
        "READINGS": run.readings,
        "TALLY": str(tally_file),
    }
    started = time.monotonic()
    result = subprocess.run(command, env=environment, cwd=home, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True)
    (home / f"{label}.log").write_text(result.stdout, encoding="utf-8")
    passed = result.returncode == 0
    if not passed:
        print(result.stdout)
    counts = json.loads(tally_file.read_text(encoding="utf-8"))
    for operation, status, is_listed, count in counts:
        tally[operation, status, is_listed] += count
    print(f"{label}: {'passed' if passed else 'FAILED'}, {sum(c[-1] for c in counts)} requests "
          f"in {time.monotonic() - started:.0f} s", flush=True)
    return passed


def report(service, successes, tally):
    """Says which answers there were; returns what is missing."""
    print(f"\n{service}: answers by status; in brackets those that only `default` allows")
    missing = []
    for operation, expected in sorted(successes.items()):
        answers = sorted(key for key in tally if key[0] == operation)
        said = []
        for _, status, is_listed in answers:
            count = f"{status}×{tally[operation, status, is_listed]}"
            said.append(count if is_listed else f"[{count}]")
        print(f"  {operation:22} {'  '.join(said)}")
        unseen = expected - {status for _, status, _ in answers}
        missing += [f"{operation} never answered {status}" for status in sorted(unseen)]
    return missing


if __name__ == "__main__":
    sys.exit(main())
