"""Every document below a folder becomes a crate with every operation; some of the crates are compiled."""

import collections
import os
import random
import re
import shutil

import yaml

from documents import Bench, load, operations, rows

# So many crates are compiled, chosen by chance, but by the same on every run.
COMPILED = int(os.environ.get("COMPILED", "100"))


class Directory(Bench):
    """Documents in folders, and other files that are none."""

    def files(self, folder):
        return folder.rglob("*")


def read(path):
    try:
        document = load(path)
    except (ValueError, yaml.YAMLError):
        return None
    is_document = isinstance(document, dict) and str(document.get("openapi", "")).startswith("3.")
    return document if is_document else None


def main():
    bench = Directory("directory")
    crate = bench.work / "crate"
    log = bench.work / "log"
    versions, refused, times, good = collections.Counter(), [], [], []
    for path in bench.documents:
        document = read(path)
        if document is None:
            continue
        versions[str(document["openapi"])[:3]] += 1
        made, seconds, _ = bench.generate(path, crate, log, "--name", "client")
        times.append((seconds, path))
        said = log.read_text()
        if "panicked" in said:
            refused.append((path, "panic"))
        elif not made:
            errors = re.findall(r"error\[(E\d+)\]", said)
            refused.append((path, errors[0] if errors else said.strip().splitlines()[-1]))
        elif rows(crate) != operations(document):
            refused.append((path, f"{rows(crate)} operations of {operations(document)}"))
        else:
            good.append(path)
    listed = ", ".join(f"{count} of {version}" for version, count in sorted(versions.items()))
    print(f"{sum(versions.values())} documents ({listed}): {len(good)} generate with every operation")
    for path, why in refused:
        print(f"  {path}: {why}")
    print("slowest: " + ", ".join(f"{path.name} {seconds:.1f} s" for seconds, path in sorted(times)[-3:]), flush=True)
    chosen = random.Random(1).sample(good, min(COMPILED, len(good)))
    failed = []
    for path in chosen:
        bench.generate(path, crate, log, "--name", "client")
        if not bench.cargo(["check"], crate, log)[0]:
            failed.append(path)
            shutil.copy(log, bench.work / f"{path.stem}.log")
    print(f"{len(chosen)} of them compiled: {len(chosen) - len(failed)} without a warning")
    for path in failed:
        print(f"  {path}: {bench.work / path.stem}.log")
    raise SystemExit(bool(failed))


main()
