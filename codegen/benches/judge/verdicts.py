"""What `diff` says of the edits in tests/diff/edits/, beside what cargo-semver-checks says.

Every edit becomes two clients. The table is tests/diff/VERDICTS.md. A difference without an explanation
below is a failure.
"""

import collections
import json
import os
import re
import subprocess
import sys

from judge import ROOT, WORK, judged, version

CRATES = WORK / "edits"
TABLE = ROOT / "codegen/tests/diff/VERDICTS.md"

# Why cargo-semver-checks sees nothing: by the rule that is breaking all the same, or because the rule is
# of those that break at run time.
WIRE = "the code compiles, and asks for something else on the wire"
ORDER = "arguments of equal types are passed in another order, which compiles"
TYPES = "it does not compare the types of fields, arguments and results"
NAMES = "the old name is still there, for something else"
TRAITS = "it has no lint for traits that are implemented by written code, such as `Default` here"
EXPLAINED = {
    rule: why
    for why, rules in {
        ORDER: "arguments-reordered token-source-arguments-changed",
        TYPES: """
            result-type-changed success-type-changed reading-changed page-item-changed batch-item-changed
            argument-type-changed client-option-type-changed field-type-changed field-became-optional
            field-became-required field-became-nullable field-no-longer-nullable additional-properties-changed type-held-changed alternative-type-changed
            response-header-type-changed arguments-moved constructor-arguments-moved
        """,
        NAMES: """
            argument-renamed-method field-renamed response-header-renamed server-variable-renamed
            client-option-renamed
        """,
        TRAITS: "default-removed type-no-longer-received",
    }.items()
    for rule in rules.split()
}

PROOFS = {
    "Stops": "stops compiling",
    "Differs": "sees something else",
    "Same": "sees the same",
    "Documented": "sees the same",
}

# Why it calls breaking what `diff` does not, by edit.
ACCEPTED = {}


def found_in(group, edits):
    """The lints that fail, by edit."""
    found = collections.defaultdict(set)
    for lint, item in judged(group, "clients"):
        words = re.findall(r"\w+(?=::|/)", item)
        named = [word for word in words if word in edits] or (edits if len(edits) == 1 else [])
        if not named:
            sys.exit(f"{lint} is about no edit: {item}")
        found[named[0]].add(lint)
    return found


def explanation(edit, lints):
    """Why the verdicts differ; nothing if they do not, None if nobody knows."""
    is_breaking = edit["verdict"] == "breaking"
    if is_breaking == bool(lints):
        return ""
    if lints:
        return ACCEPTED.get(edit["name"])
    rules = [rule for rule in edit["rules"] if rule["verdict"] == "breaking"]
    reasons = [WIRE if rule["atRunTime"] else EXPLAINED.get(rule["id"]) for rule in rules]
    return None if None in reasons else "; ".join(dict.fromkeys(reasons))


def table(edits, found, version):
    rows, counts, unknown = [], collections.Counter(), []
    for edit in edits:
        lints = sorted(found[edit["name"]])
        why = explanation(edit, lints)
        if why is None:
            unknown.append(f"{edit['name']} is {edit['verdict']}, but: {lints or 'nothing'}")
        ours, theirs = edit["verdict"] == "breaking", bool(lints)
        counts[ours, theirs] += 1
        rules = ", ".join(dict.fromkeys(rule["id"] for rule in edit["rules"]))
        rows.append(
            f"| {edit['name']} | {edit['verdict']} | {rules} | {PROOFS[edit['proof']]} "
            f"| {', '.join(lints) or '-'} | {why} |"
        )
    head = [
        "# Edits, judged by `diff` and by cargo-semver-checks",
        "",
        f"Written by `codegen/benches/judge/run verdicts` with {version}. Of {len(edits)} edits",
        "",
        f"- {counts[True, True]} are breaking by both,",
        f"- {counts[True, False]} are breaking by `diff` only, each with its reason in the last column,",
        f"- {counts[False, True]} are breaking by cargo-semver-checks only,",
        f"- {counts[False, False]} are breaking by neither.",
        "",
        "The fourth column says what the caller of the edit shows, which is compiled and run with both clients",
        "(`DIFF_EDITS=all cargo test -p undelete-codegen --test diff`).",
        "",
        "| Edit | `diff` | Its rules | The caller | Lints of cargo-semver-checks | Why they differ |",
        "|---|---|---|---|---|---|",
    ]
    return "\n".join(head + rows) + "\n", unknown


def main():
    judge = version()
    CRATES.mkdir(parents=True, exist_ok=True)
    test = "clients_are_written_for_another_judge"
    written = subprocess.run(
        ["cargo", "test", "--quiet", "-p", "undelete-codegen", "--test", "diff", "--", "--ignored", "--exact", test],
        cwd=ROOT,
        env=os.environ | {"DIFF_CRATES": str(CRATES)},
    )
    if written.returncode:
        sys.exit("the clients are not written")
    edits = json.loads((CRATES / "edits.json").read_text())
    ids = {rule["id"] for edit in edits for rule in edit["rules"]}
    if forgotten := EXPLAINED.keys() - ids:
        sys.exit(f"no edit has {', '.join(sorted(forgotten))}")
    groups = collections.defaultdict(list)
    for edit in edits:
        groups[edit["group"]].append(edit["name"])
    found = collections.defaultdict(set)
    for group, names in groups.items():
        found.update(found_in(CRATES / group, names))
        print(f"{group}: {len(names)} edits, {sum(bool(found[name]) for name in names)} breaking", flush=True)
    text, unknown = table(edits, found, judge)
    TABLE.write_text(text)
    sys.exit("\n".join(unknown))


if __name__ == "__main__":
    main()
