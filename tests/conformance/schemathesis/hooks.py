"""What schemathesis does around every request, and what it asks of every answer besides.

It runs in a process of schemathesis, which `check.py` starts with these
variables: EMULATOR, where it is; RESET, whether the demo world begins anew
before every `request` or every `operation`; READINGS, `default` or `other`; TALLY,
the file that takes the numbers.
"""

import atexit
import collections
import json
import os
import pathlib
import sys
import zlib

import schemathesis

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from stage import OTHER_READINGS, Stage  # noqa: E402

STAGE = Stage(os.environ["EMULATOR"])
SETTINGS = OTHER_READINGS if os.environ["READINGS"] == "other" else None
# One of so many requests goes without credentials.
WITHOUT_CREDENTIALS = 12

on_stage = None
tally = collections.Counter()


def operation_of(case):
    return case.operation.definition.raw


def is_listed(case, status):
    """Whether the document describes this status itself, not by `default`."""
    responses = operation_of(case)["responses"]
    return str(status) in responses or f"{status // 100}XX" in responses


@schemathesis.hook
def before_call(context, case, **kwargs):
    global on_stage
    name = operation_of(case)["operationId"]
    if os.environ["RESET"] == "request" or name != on_stage:
        on_stage = name
        set_stage(name, is_dingtalk(case))
    if not is_without_credentials(case):
        send_credentials(case)


def set_stage(operation, is_dingtalk):
    STAGE.reset(SETTINGS)
    if "Task" in operation:
        STAGE.begin_dingtalk_tasks() if is_dingtalk else STAGE.begin_smh_tasks()
    elif operation == "ClearLibraryVersions":
        STAGE.switch_versions_off()


def is_dingtalk(case):
    return case.path.startswith("/v1.0/")


def is_without_credentials(case):
    # By what the request is, because a request that fails is sent again.
    said = repr((case.path_parameters, case.query, case.body))
    return zlib.crc32(said.encode("utf-8", "surrogatepass")) % WITHOUT_CREDENTIALS == 0


def send_credentials(case):
    if is_dingtalk(case):
        case.headers["x-acs-dingtalk-access-token"] = STAGE.dingtalk_token
    elif isinstance(case.query, dict):
        case.query["access_token"] = STAGE.smh_token


@schemathesis.hook
def after_call(context, case, response):
    tally[operation_of(case)["operationId"], response.status_code,
          is_listed(case, response.status_code)] += 1


@schemathesis.check
def listed_status(ctx, response, case):
    """`default` stands for refusals only."""
    status = response.status_code
    assert is_listed(case, status) or 400 <= status < 500, f"{status} is not listed"


@schemathesis.check
def documented_error_code(ctx, response, case):
    """The code of an error is in the catalogue of the document."""
    if response.status_code < 400:
        return
    catalogue = case.operation.schema.raw_schema["x-client-error-codes"]
    code = response.json()["code"]
    assert code in catalogue, f"unknown code {code!r}"


@atexit.register
def write_tally():
    lines = [[*key, count] for key, count in sorted(tally.items())]
    pathlib.Path(os.environ["TALLY"]).write_text(json.dumps(lines), encoding="utf-8")
