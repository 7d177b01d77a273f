"""Where the checks play: the emulator with its demo world, and the SDK."""

import json
import os
import urllib.request
from urllib.parse import urlsplit

# The SDK would send even loopback calls through a proxy of the machine.
for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"):
    os.environ.pop(name, None)

from Tea.exceptions import TeaException
from alibabacloud_dingtalk.oauth2_1_0 import models as oauth
from alibabacloud_dingtalk.oauth2_1_0.client import Client as OauthClient
from alibabacloud_dingtalk.storage_1_0 import models as storage
from alibabacloud_dingtalk.storage_1_0.client import Client as StorageClient
from alibabacloud_tea_openapi.models import Config
from alibabacloud_tea_util.models import RuntimeOptions

CHECKS = []
# Operations that were called, with and without success.
SUCCEEDED = set()
REFUSED = set()


def check(function):
    """Registers a check; its name is printed with spaces."""
    CHECKS.append(function)
    return function


class Stage:
    """The emulator's own endpoints, and the SDK's clients pointed at it."""

    def __init__(self, base):
        self.base = base
        config = Config(
            protocol="http", region_id="central", endpoint=urlsplit(base).netloc
        )
        self.oauth = OauthClient(config)
        self.storage = StorageClient(config)
        self.names = self.admin("POST", "reset")["dingtalk"]
        self.token = self.fetch_token()

    def admin(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self.base}/__emulator/{path}",
            data=data,
            method=method,
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as response:
            text = response.read()
        return json.loads(text) if text else None

    def post(self, path, body):
        """The answer to what the SDK would not send by itself."""
        request = urllib.request.Request(
            f"{self.base}{path}",
            data=body.encode(),
            method="POST",
            headers={
                "Content-Type": "application/json",
                "x-acs-dingtalk-access-token": self.token,
            },
        )
        with urllib.request.urlopen(request) as response:
            return json.loads(response.read())

    def fetch_token(self):
        return self.get_access_token(
            self.names["appKey"], self.names["appSecret"]
        ).access_token

    def get_access_token(self, key, secret):
        return self.call("get_access_token", app_key=key, app_secret=secret)

    def settings(self, **dingtalk):
        self.admin("POST", "settings", {"dingtalk": dingtalk})

    def state(self):
        return self.admin("GET", "state")["dingtalk"]

    def dentry_at(self, path):
        found = [d for d in self.state()["dentries"] if d["path"] == path]
        return found[0] if found else None

    def dentry(self, dentry_id):
        found = [d for d in self.state()["dentries"] if d["id"] == dentry_id]
        return found[0] if found else None

    def bin_ids(self):
        return [item["id"] for item in self.state()["recycleItems"]]

    def call(self, operation, *path, **fields):
        """The body of the answer to `operation`.

        Options may be given as a dictionary. A call that wants a token and a
        unionId gets them.
        """
        camel = "".join(part.capitalize() for part in operation.split("_"))
        is_storage = hasattr(storage, f"{camel}Request")
        models, client = (storage, self.storage) if is_storage else (oauth, self.oauth)
        headers = {}
        if is_storage:
            fields.setdefault("union_id", self.names["unionId"])
            headers = getattr(storage, f"{camel}Headers")(
                x_acs_dingtalk_access_token=self.token
            )
        if isinstance(fields.get("option"), dict):
            option = getattr(models, f"{camel}RequestOption")
            fields["option"] = option(**fields["option"])
        request = getattr(models, f"{camel}Request")(**fields)
        method = getattr(client, f"{operation}_with_options")
        try:
            answer = method(*path, request, headers, RuntimeOptions())
        except TeaException:
            REFUSED.add(operation)
            raise
        same(answer.status_code, 200)
        SUCCEEDED.add(operation)
        return answer.body

    def restore(self, ids, strategy=None):
        fields = {"recycle_item_ids": ids}
        if strategy is not None:
            fields["option"] = {"conflict_strategy": strategy}
        return self.call(
            "restore_recycle_items", self.names["recycleBinId"], **fields
        ).result_items

    def delete(self, ids, to_bin=True, space="spaceId"):
        return self.call(
            "delete_dentries",
            self.names[space],
            dentry_ids=ids,
            option={"to_recycle_bin": to_bin},
        ).result_items

    def task(self, task_id):
        return self.call("get_task", task_id).task

    def outcome(self, task_id):
        """The state in which a task ends."""
        for _ in range(20):
            task = self.task(task_id)
            if task.status in ("SUCCESS", "FAIL"):
                return task
        raise AssertionError(f"task {task_id} does not end: {task.status}")

    def id_at(self, path):
        found = self.dentry_at(path)
        if found is None:
            raise AssertionError(f"there is nothing at {path}")
        return found["id"]

    def versions(self, file_id, **fields):
        return self.call(
            "list_dentry_versions", self.names["spaceId"], file_id, **fields
        )

    def revert(self, file_id, version):
        return self.call(
            "revert_dentry_version", self.names["spaceId"], file_id, version
        )


def same(actual, expected):
    if actual != expected:
        raise AssertionError(f"{actual!r} is not {expected!r}")


def refused(status, code, call, *arguments, **fields):
    """`call` raises the SDK's exception with this status and code."""
    try:
        call(*arguments, **fields)
    except TeaException as error:
        same((error.statusCode, error.code), (status, code))
        return error
    raise AssertionError(f"{code} was expected, the call succeeded")


def pages(stage, operation, path, items, **fields):
    """The lists of all pages, following nextToken to the end."""
    seen = []
    while True:
        body = stage.call(operation, *path, **fields)
        seen.append(getattr(body, items))
        if not body.next_token:
            return seen
        fields["next_token"] = body.next_token
