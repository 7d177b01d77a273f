"""The documents, the compiler and cargo, as the other scripts here use them."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

import yaml

METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]


class Loader(yaml.CSafeLoader):
    """YAML by its core schema, as OpenAPI means it: dates and `yes` are text."""

    yaml_implicit_resolvers = {}


for tag, rule, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{rule})$"), first)
# What is left of `int` would be read as octal after a zero.
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value, 10))


def load(path):
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".json":
        return json.loads(text)
    return yaml.load(text, Loader)


def operations(document):
    """The number of methods below paths."""
    items = (document.get("paths") or {}).items()
    items = [referred(document, item) for path, item in items if path.startswith("/") and isinstance(item, dict)]
    return sum(method in item for item in items for method in METHODS)


def referred(document, item):
    """What a reference within the document leads to, otherwise the item itself."""
    pointer = item.get("$ref", "")
    if not pointer.startswith("#/"):
        return item
    found = document
    for key in urllib.parse.unquote(pointer[2:]).split("/"):
        found = found.get(key.replace("~1", "/").replace("~0", "~"), {})
    return {**found, **item}


def rows(folder):
    """The operations that the client has. Ways to send the body of one are rows of one name."""
    texts = [path.read_text() for path in folder.rglob("*.rs") if path.parent.name == "operations"]
    found = {
        name
        for text in texts
        for name in re.findall(r': Operation = Operation::new\(\s*"((?:[^"\\]|\\.)*)"', text)
    }
    return len(found)


class Bench:
    """Where things are, and how they are run."""

    def __init__(self, what):
        self.root = pathlib.Path(sys.argv[1])
        target = pathlib.Path(sys.argv[2])
        self.compiler = target / "release" / "undelete-codegen"
        self.home = target / "corpus"
        self.work = self.home / what
        # Dependencies are built once for all documents.
        self.target = self.home / "target"
        self.work.mkdir(parents=True, exist_ok=True)
        folder = pathlib.Path(os.environ["CORPUS_DIR"])
        wanted = set(sys.argv[3:])
        documents = [path for path in self.files(folder) if path.suffix in (".json", ".yaml", ".yml")]
        # Small ones first: what is wrong everywhere is seen soon.
        self.documents = sorted(documents, key=lambda path: (path.stat().st_size, str(path)))
        unknown = wanted - {path.stem for path in documents}
        if unknown or not documents:
            sys.exit(f"not in {folder}: {', '.join(sorted(unknown)) or 'any document'}")
        if wanted:
            self.documents = [path for path in self.documents if path.stem in wanted]

    def files(self, folder):
        return folder.iterdir()

    def timed(self, command, log, folder=None, **variables):
        """Runs a command: whether it worked, its seconds of the processor, and its megabytes."""
        measured = self.work / "measured"
        environment = {**os.environ, "CARGO_TARGET_DIR": str(self.target), **variables}
        with open(log, "wb") as output:
            status = subprocess.run(
                ["/usr/bin/time", "--quiet", "--output", measured, "--format", "%U %S %M", *command],
                cwd=folder,
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
            ).returncode
        user, system, kilobytes = measured.read_text().split()[-3:]
        return status == 0, float(user) + float(system), int(kilobytes) / 1024

    def generate(self, document, out, log, *options):
        shutil.rmtree(out, ignore_errors=True)
        return self.timed([self.compiler, "generate", document, "--out", out, *options], log)

    def cargo(self, arguments, folder, log, **variables):
        lock = folder / "Cargo.lock"
        if not lock.exists():
            shutil.copy(self.root / "Cargo.lock", lock)
        flags = {"CARGO_INCREMENTAL": "0", "CARGO_PROFILE_DEV_DEBUG": "0", "RUSTFLAGS": "-D warnings"}
        return self.timed(
            ["cargo", *arguments, "--quiet", "--jobs", "1", "--offline"],
            log,
            folder,
            RUSTDOCFLAGS="-D warnings",
            **flags,
            **variables,
        )
