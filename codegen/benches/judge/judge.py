"""cargo-semver-checks, as the other scripts here ask it."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(sys.argv[1])
TARGET = pathlib.Path(sys.argv[2]).resolve()
COMPILER = TARGET / "release/undelete-codegen"
WORK = TARGET / "judge"


def run(command, **options):
    done = subprocess.run(command, capture_output=True, text=True, **options)
    return done.returncode, done.stdout, done.stderr


def version():
    code, said, _ = run(["cargo", "semver-checks", "--version"])
    if code:
        sys.exit("cargo-semver-checks is not there: cargo install cargo-semver-checks --locked")
    return said.strip()


def documented(crate, name, into):
    """The rustdoc JSON of a crate, as cargo-semver-checks itself would have it made."""
    written = [path for path in crate.rglob("*") if path.suffix == ".rs" or path.name == "Cargo.toml"]
    if into.exists() and all(path.stat().st_mtime < into.stat().st_mtime for path in written):
        return
    shutil.copy(ROOT / "Cargo.lock", crate / "Cargo.lock")
    flags = "-Zunstable-options --output-format json --document-private-items --document-hidden-items --cap-lints allow"
    environment = os.environ | {"RUSTC_BOOTSTRAP": "1", "CARGO_TARGET_DIR": str(WORK / "target")}
    code, _, said = run(
        ["cargo", "rustdoc", "--offline", "--quiet", "--lib", "--features", "blocking", "--", *flags.split()],
        cwd=crate,
        env=environment,
    )
    if code:
        sys.exit(said)
    shutil.copy(WORK / f"target/doc/{name}.json", into)


def judged(group, name):
    """The lints that fail between the crates `old` and `new` of a folder, as if the next version were a
    minor one, each with an item that it is about."""
    for side in ["old", "new"]:
        documented(group / side, name, group / f"{side}.json")
    code, said, log = run(
        ["cargo", "semver-checks", "--release-type", "minor", "--color", "never"]
        + ["--baseline-rustdoc", str(group / "old.json"), "--current-rustdoc", str(group / "new.json")]
    )
    (group / "said.txt").write_text(said + log)
    failures = re.split(r"^--- failure (\w+): .*$", said, flags=re.MULTILINE)
    if " checks: " not in said + log or (code != 0) != (len(failures) > 1):
        sys.exit(said + log)
    for lint, text in zip(failures[1::2], failures[2::2]):
        for item in re.findall(r"^  (?=\S)(.*)$", text.split("Failed in:", 1)[1], re.MULTILINE):
            yield lint, item
