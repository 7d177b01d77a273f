"""Writes down what the official SDK sends for made-up inputs, and what it
makes of made-up answers.

    capture.py FILE [--random N] [--seed TEXT]

One line of JSON per call: the arguments, the request as a server on this
machine received it, its answer, and what the SDK read in that. Beside the chosen cases of inputs.py there are N random
ones per operation.
"""

import argparse
import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

# The SDK would send even loopback calls through a proxy of the machine.
for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"):
    os.environ.pop(name, None)

from alibabacloud_dingtalk.oauth2_1_0 import models as oauth
from alibabacloud_dingtalk.oauth2_1_0.client import Client as OauthClient
from alibabacloud_dingtalk.storage_1_0 import models as storage
from alibabacloud_dingtalk.storage_1_0.client import Client as StorageClient
from alibabacloud_tea_openapi.models import Config
from alibabacloud_tea_util.models import RuntimeOptions

from answers import Answerer
from inputs import Generator, Input, Operation, wire_name

STORAGE = """
    get_recycle_bin list_recycle_items get_recycle_item restore_recycle_item
    restore_recycle_items delete_recycle_item delete_recycle_items
    clear_recycle_bin delete_dentry delete_dentries get_dentry get_dentries
    list_dentries list_all_dentries list_dentry_versions revert_dentry_version
    rename_dentry move_dentry move_dentries copy_dentry copy_dentries
    add_folder get_task add_space get_space get_org
""".split()
OAUTH = ["get_access_token", "get_corp_access_token", "get_token"]


class Received:
    """Answers every request as it is told and keeps the last one."""

    def __init__(self):
        received = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle_one(self):
                length = int(self.headers.get("Content-Length") or 0)
                received.request = request_of(self, self.rfile.read(length))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(received.answer)))
                self.end_headers()
                self.wfile.write(received.answer)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_one

            def log_message(self, *_):
                pass

        self.request = None
        self.answer = b"{}"
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def place(self):
        return f"127.0.0.1:{self.server.server_address[1]}"

    def take(self):
        request, self.request = self.request, None
        return request


def request_of(handler, body):
    path, _, query = handler.path.partition("?")
    return {
        "method": handler.command,
        "path": path,
        "query": [list(pair) for pair in parse_qsl(query, keep_blank_values=True)],
        "token": handler.headers.get("x-acs-dingtalk-access-token"),
        "content_type": handler.headers.get("content-type"),
        "accept": handler.headers.get("accept"),
        "body": json.loads(body) if body else None,
    }


class Sdk:
    def __init__(self, received):
        config = Config(protocol="http", region_id="central", endpoint=received.place())
        self.received = received
        self.clients = {"storage": StorageClient(config), "oauth": OauthClient(config)}

    def operations(self):
        for name in STORAGE:
            yield "storage", Operation(StorageClient, storage, name)
        for name in OAUTH:
            yield "oauth", Operation(OauthClient, oauth, name)

    def send(self, client, operation, input, answer):
        """The request that the SDK makes of the input, and what it reads."""
        if operation.headers_class is None:
            headers = {}
        else:
            headers = operation.headers_class(x_acs_dingtalk_access_token=input.token)
        method = getattr(self.clients[client], f"{operation.name}_with_options")
        request = operation.model(input.fields)
        self.received.answer = json.dumps(answer).encode()
        result = method(*input.path, request, headers, RuntimeOptions()).body
        return self.received.take(), result.to_map()

    def line(self, client, operation, input, answer):
        request, result = self.send(client, operation, input, answer)
        line = {
            "operation": operation.name,
            "note": input.note,
            "path_names": [wire_name(name) for name in operation.path_names],
            "path_args": input.path,
            "model": operation.arguments(input.fields),
            "token": input.token if operation.headers_class else None,
            "request": request,
            "reply": {"status": 200, "body": answer},
            "result": result,
        }
        if any(set(value) & set("/?#%") for value in input.path):
            # The SDK pastes values into the path as they are, so these change
            # what it asks for: the same call with harmless ones tells the rest.
            harmless = [f"path{place}" for place in range(len(input.path))]
            harmless = Input(input.note, harmless, input.fields, input.token)
            line["harmless"], _ = self.send(client, operation, harmless, answer)
        return line


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--random", type=int, default=10)
    parser.add_argument("--seed", default="undelete")
    options = parser.parse_args()

    sdk = Sdk(Received())
    total = 0
    with open(options.file, "w", encoding="utf-8") as file:
        for client, operation in sdk.operations():
            count = 0
            answerer = Answerer(operation, options.seed)
            for input in Generator(operation, options.seed).inputs(options.random):
                line = sdk.line(client, operation, input, answerer.answer())
                print(json.dumps(line, ensure_ascii=False, sort_keys=True), file=file)
                count += 1
            print(f"{operation.camel}: {count} requests of the SDK")
            total += count
    print(f"{total} requests in all")


if __name__ == "__main__":
    main()
