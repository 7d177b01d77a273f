"""Fails if a crate of the lock file needs a newer Rust than the workspace states."""

import json
import subprocess

metadata = json.loads(subprocess.check_output(["cargo", "metadata", "--locked", "--format-version", "1"]))
number = lambda version: tuple(int(part) for part in version.split("."))[:2]
members = set(metadata["workspace_members"])
stated = {package["rust_version"] for package in metadata["packages"] if package["id"] in members}
assert len(stated) == 1, f"the members state different versions: {stated}"
stated = stated.pop()
newer = [
    f"{package['name']} {package['version']} needs {package['rust_version']}"
    for package in metadata["packages"]
    if package["rust_version"] and number(package["rust_version"]) > number(stated)
]
print(f"{len(metadata['packages'])} packages, Rust {stated}")
assert not newer, newer
