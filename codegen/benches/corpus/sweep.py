"""Every document becomes a crate with every operation, whose code and documentation have no warning."""

import re
import shutil
import sys

from documents import Bench, load, operations, rows

HEAD = [
    "document",
    "operations",
    "warnings",
    "lines",
    "generate s",
    "MB",
    "check s",
    "MB",
    "doc s",
    "examples",
    "s",
    "",
]
WIDTHS = [20, 10, 8, 7, 10, 5, 7, 5, 6, 8, 6, 0]


def line(cells):
    padded = [
        str(cell).ljust(width) if index in (0, len(WIDTHS) - 1) else str(cell).rjust(width)
        for index, (cell, width) in enumerate(zip(cells, WIDTHS))
    ]
    print(f"| {' | '.join(padded)} |", flush=True)


def seconds(result, digits=1):
    return f"{result[1]:.{digits}f}"


def take(bench, document):
    name = document.stem
    crate = bench.work / name
    log = lambda step: bench.work / f"{name}.{step}.log"
    expected = operations(load(document))
    generated = bench.generate(document, crate, log("generate"))
    if not generated[0]:
        line([name, expected, "", "", "", "", "", "", "", "", "", f"refused: {log('generate')}"])
        return False
    said = log("generate").read_text()
    warnings = re.findall(r"^(?:\d+ errors? and )?(\d+) warnings? in ", said, re.MULTILINE)
    actual = rows(crate)
    lines = sum(path.read_text().count("\n") for path in crate.rglob("*.rs"))
    faults = [] if actual == expected else [f"{actual} operations of {expected}"]
    checked = bench.cargo(["check"], crate, log("check"))
    # Beside other crates, it would be charged with an index that is about all of them.
    shutil.rmtree(bench.target / "doc", ignore_errors=True)
    documented = bench.cargo(["doc", "--no-deps"], crate, log("doc"))
    # Without TLS, which no example needs, and with all operations, of which some crates have features.
    has_features = "\noperations = [" in (crate / "Cargo.toml").read_text()
    wanted = ["--no-default-features", *(["--features", "operations"] if has_features else [])]
    tried = bench.cargo(["test", "--doc", *wanted], crate, log("test")) if checked[0] else None
    examples = re.search(r"^test result: ok\. (\d+) passed", log("test").read_text(), re.MULTILINE) if tried else None
    examples = int(examples[1]) if examples else 0
    if expected and not examples:
        faults.append("no example was tried")
    steps = [("check", checked), ("doc", documented), ("test", tried)]
    faults += [f"see {log(step)}" for step, result in steps if result and not result[0]]
    line(
        [
            name,
            actual,
            warnings[-1] if warnings else 0,
            lines,
            seconds(generated, 2),
            f"{generated[2]:.0f}",
            seconds(checked),
            f"{checked[2]:.0f}",
            seconds(documented),
            examples,
            seconds(tried) if tried else "",
            "; ".join(faults) or "ok",
        ]
    )
    return not faults


def main():
    bench = Bench("sweep")
    # The first crate would otherwise be charged with its dependencies.
    first = bench.work / "first"
    log = bench.work / "first.log"
    ready = bench.generate(bench.documents[0], first, log)[0]
    ready = ready and bench.cargo(["check"], first, log)[0]
    if not ready:
        sys.exit(log.read_text())
    line(HEAD)
    line(["-" * max(width, 1) if index == 0 else "-" * max(width - 1, 1) + ":" for index, width in enumerate(WIDTHS)])
    failed = [path.stem for path in bench.documents if not take(bench, path)]
    print(f"{len(bench.documents) - len(failed)} of {len(bench.documents)} documents hold")
    sys.exit(f"these do not: {', '.join(failed)}" if failed else 0)


main()
