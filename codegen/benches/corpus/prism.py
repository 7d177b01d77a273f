"""prism, which knows the documents, judges every request that the clients make with made-up arguments."""

import collections
import http.client
import json
import re
import subprocess
import sys
import threading
import time
import urllib.parse

from documents import Bench, load, operations

PRISM = "5.14.2"
# Small ones in which each kind of body and parameter is, two of OpenAPI 3.1 among them.
CHOSEN = ["petstore3", "tictactoe", "museum", "train-travel", "twilio-pricing-v1", "omicron-gateway", "spotify"]
HEAD = ["document", "operations", "requests", "accepted", "excused", "refused", ""]
WIDTHS = [20, 10, 8, 8, 7, 7, 0]
PATIENCE = 60

# What prism holds against requests although they are right, or against what was made up.
EXCUSES = [
    (
        "prism reads numbers as JavaScript does, and allows `format: int64` no more than 53 bits "
        "(stoplightio/prism#1992)",
        re.compile(r"must be [<>]= -?9007199254740991"),
    ),
    (
        "no example is given, and what is made up for a `pattern` does not match it",
        re.compile(r"must match pattern"),
    ),
    (
        "prism takes the request, and finds no answer that it could make up",
        re.compile(r"^NO_(COMPLEX_OBJECT_TEXT|RESPONSE_RESPONSE_DEFINED)"),
    ),
]
# The same, of single documents.
KNOWN = {
    "spotify": [
        (
            "the body requires `uris`, which the document does not describe, as a warning says (E0305)",
            re.compile(r"must have required property 'uris'"),
        )
    ]
}


def line(cells):
    padded = [
        str(cell).ljust(width) if index in (0, len(WIDTHS) - 1) else str(cell).rjust(width)
        for index, (cell, width) in enumerate(zip(cells, WIDTHS))
    ]
    print(f"| {' | '.join(padded)} |", flush=True)


def install(bench):
    home = bench.home / "npm"
    if not (home / "node_modules" / ".bin" / "prism").exists():
        home.mkdir(parents=True, exist_ok=True)
        flags = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]
        subprocess.run(
            ["npm", "install", "--prefix", home, *flags, f"@stoplight/prism-cli@{PRISM}"], check=True
        )
    return home / "node_modules" / ".bin" / "prism"


class Prism:
    """A prism that serves a document while it is in use."""

    def __init__(self, program, document, log):
        flags = ["--errors", "--seed", "prism", "--host", "127.0.0.1", "--port", "0"]
        self.log = open(log, "w", encoding="utf-8")
        self.server = subprocess.Popen(
            [program, "mock", *flags, document], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.port = None
        until = time.time() + PATIENCE
        for said in self.server.stdout:
            self.log.write(said)
            found = re.search(r"Prism is listening on http://127.0.0.1:(\d+)", said)
            if found:
                self.port = int(found.group(1))
                break
            if time.time() > until:
                break

    def __enter__(self):
        # Whatever it says from now on must not fill the pipe.
        threading.Thread(target=self.keep, daemon=True).start()
        return self

    def keep(self):
        self.log.writelines(self.server.stdout)

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def ask(self, request, bases):
        """What prism has against a request."""
        url = urllib.parse.urlsplit(request["url"])
        path = url.path
        for base in bases:
            if url.netloc == base.netloc and path.startswith(base.path.rstrip("/") + "/"):
                path = path[len(base.path.rstrip("/")) :]
                break
        target = path + (f"?{url.query}" if url.query else "")
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.putrequest(request["method"], target, skip_accept_encoding=True)
        body = bytes(request["body"])
        for name, value in request["headers"]:
            connection.putheader(name, value)
        if body and not any(name == "content-length" for name, _ in request["headers"]):
            connection.putheader("content-length", str(len(body)))
        try:
            connection.endheaders(body)
            response = connection.getresponse()
            text = response.read().decode("utf-8", "replace")
        except OSError as error:
            return [f"prism gives no answer: {error}"]
        finally:
            connection.close()
        if "stoplight.io/prism/errors" not in text:
            return []
        problem = json.loads(text)
        validation = problem.get("validation") or []
        said = [f"{'/'.join(map(str, fault['location']))}: {fault['message']}" for fault in validation]
        # What prism has against its own answers is no matter of the client.
        said = [fault for fault in said if not fault.startswith("response")]
        kind = problem["type"].rsplit("#", 1)[-1]
        if validation and not said:
            return []
        return said or [f"{kind}: {problem.get('detail', '')}"]


def requests(bench, document, crate, log):
    """What the client sends: a JSON object for each request, or why there are none."""
    if not bench.generate(document, crate, log, "--name", "client")[0]:
        return f"refused: {log}"
    program = subprocess.run(
        [bench.compiler.parent / "examples" / "calls", document], stdout=subprocess.PIPE, text=True, check=False
    )
    if program.returncode:
        return "the program that calls every operation cannot be made"
    (crate / "examples").mkdir()
    (crate / "examples" / "every_call.rs").write_text(program.stdout)
    features = ["--no-default-features", "--features", "blocking"]
    if not bench.cargo(["build", "--example", "every_call", *features], crate, log)[0]:
        return f"does not compile: {log}"
    run = subprocess.run(
        [bench.target / "debug" / "examples" / "every_call"], stdout=subprocess.PIPE, text=True, check=False
    )
    if run.returncode:
        return "the program that calls every operation fails"
    return [json.loads(said) for said in run.stdout.splitlines()]


def take(bench, program, path):
    name = path.stem
    document = load(path)
    made = requests(bench, path, bench.work / name, bench.work / f"{name}.log")
    if isinstance(made, str):
        line([name, operations(document), "", "", "", "", made])
        return False
    servers = [server for node in walk(document) for server in node.get("servers") or []]
    bases = [urllib.parse.urlsplit(server["url"]) for server in servers if "url" in server]
    report = []
    counts = collections.Counter()
    reasons = collections.Counter()
    excuses = EXCUSES + KNOWN.get(name, [])
    bare = bench.work / f"{name}.json"
    bare.write_text(json.dumps(without_extensions(document)))
    with Prism(program, bare, bench.work / f"{name}.prism.log") as prism:
        if prism.port is None:
            line([name, operations(document), len(made), "", "", "", "prism does not start"])
            return False
        for request in made:
            faults = [f"the client refuses: {request['refused']}"] if "url" not in request else prism.ask(request, bases)
            excused = [because for fault in faults for because, rule in excuses if rule.search(fault)]
            reasons.update(set(excused))
            word = "accepted" if not faults else "excused" if len(excused) == len(faults) else "refused"
            counts[word] += 1
            if word == "refused":
                where = f"{request.get('method', '')} {request.get('url', '')}"
                report += [f"{request['operation']}, {request['what']}: {where}\n", *(f"  {fault}\n" for fault in faults)]
    (bench.work / f"{name}.refused").write_text("".join(report))
    called = len({request["operation"] for request in made})
    # What sends the body in another media type counts on its own.
    missing = operations(document) - called
    end = f"see {bench.work / (name + '.refused')}" if report else "ok"
    if missing > 0:
        end = f"{missing} operations are not called; {end}"
    line([name, called, len(made), counts["accepted"], counts["excused"], counts["refused"], end])
    for reason, count in reasons.items():
        print(f"    {count} times: {reason}")
    return not report and not missing


def without_extensions(node, named=False):
    """A document without extensions, in which prism follows references, too."""
    if isinstance(node, list):
        return [without_extensions(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_extensions(inner, key in ("properties", "headers") and not named)
        for key, inner in node.items()
        if named or not str(key).startswith("x-")
    }


def walk(node):
    """Every object in a document."""
    if isinstance(node, dict):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else []:
        yield from walk(inner)


def main():
    if len(sys.argv) == 3:
        sys.argv += CHOSEN
    bench = Bench("prism")
    program = install(bench)
    line(HEAD)
    line(["-" * width if index == 0 else "-" * max(width - 1, 1) + ":" for index, width in enumerate(WIDTHS)])
    fine = [take(bench, program, path) for path in bench.documents]
    sys.exit(0 if all(fine) else 1)


main()
