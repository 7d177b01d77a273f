"""Deleting into the bin, restoring, versions, tasks, and what all calls share."""

import asyncio
from datetime import datetime, timedelta, timezone

from Tea.exceptions import TeaException
from alibabacloud_dingtalk.storage_1_0 import models as storage
from alibabacloud_tea_util.models import RuntimeOptions

from stage import check, pages, refused, same

# Tokens and envelopes


@check
def a_token_stays_the_same_within_its_life_time(stage):
    again = stage.get_access_token(stage.names["appKey"], stage.names["appSecret"])
    same(again.expire_in, 7200)
    same(again.access_token, stage.token)
    same(stage.state()["tokenRequests"], 2)


@check
def a_wrong_secret_is_refused(stage):
    refused(
        400,
        "invalidClientIdOrSecret",
        stage.get_access_token,
        stage.names["appKey"],
        "wrong",
    )


@check
def an_expired_token_is_refused_and_a_new_one_works(stage):
    stage.admin("POST", "expire-tokens")
    refused(400, "InvalidAuthentication", stage.task, "1")
    old, stage.token = stage.token, stage.fetch_token()
    if stage.token == old:
        raise AssertionError("the new token is the old one")
    refused(404, "taskNotExist", stage.task, "1")


@check
def a_missing_token_is_refused(stage):
    stage.token = None
    refused(400, "AuthenticationFailed.MissingParameter", stage.task, "1")


@check
def a_missing_union_id_is_refused(stage):
    refused(400, "paramError", stage.call, "get_task", "1", union_id=None)


@check
def a_missing_permission_names_the_scope(stage):
    stage.admin("POST", "permissions", {"revoke": "Storage.Task.Read"})
    error = refused(
        403, "Forbidden.AccessDenied.AccessTokenPermissionDenied", stage.task, "1"
    )
    same(
        error.data["accessdenieddetail"], {"requiredScopes": ["Storage.Task.Read"]}
    )


@check
def throttling_is_refused_and_the_next_call_works(stage):
    rule = {"on": "GET /v1.0/storage/tasks/*", "fault": "throttle"}
    stage.admin("POST", "faults", rule)
    refused(
        403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", stage.task, "1"
    )
    refused(404, "taskNotExist", stage.task, "1")


@check
def the_message_names_the_request_id_in_either_spelling(stage):
    for capitalised, key in ((False, "requestid"), (True, "RequestId")):
        stage.settings(capitalisedErrors=capitalised)
        error = refused(404, "taskNotExist", stage.task, "1")
        if f"request id: {error.data[key]}" not in error.message:
            raise AssertionError(error.message)


@check
def an_unavailable_service_is_an_operation_timeout(stage):
    stage.admin("POST", "faults", {"on": "/v1.0/**", "fault": "unavailable"})
    refused(503, "operationTimeout", stage.task, "1")


@check
def a_dropped_connection_is_an_error_without_a_status(stage):
    rule = {"on": "/v1.0/**", "fault": "dropAfterWork"}
    stage.admin("POST", "faults", rule)
    try:
        stage.restore([stage.names["restorableItemId"]])
    except TeaException as error:
        same(getattr(error, "statusCode", None), None)
    else:
        raise AssertionError("the call succeeded")
    same(stage.dentry_at("Meeting notes.md") is not None, True)


# The recycle bin


@check
def the_bin_of_the_organisation_is_found(stage):
    bin = stage.call(
        "get_recycle_bin",
        recycle_bin_scope="ORG",
        scope_id=stage.names["corpId"],
    ).recycle_bin
    same(
        (bin.id, bin.scope, bin.scope_id),
        (stage.names["recycleBinId"], "ORG", stage.names["corpId"]),
    )


@check
def an_unknown_organisation_or_scope_has_no_bin(stage):
    refused(
        404,
        "recycleBinNotExist",
        stage.call,
        "get_recycle_bin",
        recycle_bin_scope="ORG",
        scope_id="ding0",
    )
    refused(
        400,
        "paramError.recycleBinScope",
        stage.call,
        "get_recycle_bin",
        recycle_bin_scope="APP",
        scope_id=stage.names["corpId"],
    )


@check
def paging_through_the_bin_ends_with_every_item_seen_once(stage):
    path = [stage.names["recycleBinId"]]
    seen = pages(stage, "list_recycle_items", path, "recycle_items", max_results=2)
    same([len(page) for page in seen], [2, 2, 1])
    ids = [item.id for page in seen for item in page]
    same(sorted(ids), sorted(stage.bin_ids()))


@check
def the_bin_is_listed_without_optional_parameters(stage):
    body = stage.call("list_recycle_items", stage.names["recycleBinId"])
    same(len(body.recycle_items), 5)
    same(body.next_token, None)


@check
def the_asynchronous_client_lists_the_same_items(stage):
    path = stage.names["recycleBinId"]
    request = storage.ListRecycleItemsRequest(union_id=stage.names["unionId"])
    headers = storage.ListRecycleItemsHeaders(x_acs_dingtalk_access_token=stage.token)
    answer = asyncio.run(
        stage.storage.list_recycle_items_with_options_async(
            path, request, headers, RuntimeOptions()
        )
    )
    same(
        sorted(item.id for item in answer.body.recycle_items),
        sorted(stage.bin_ids()),
    )


@check
def a_page_size_out_of_range_and_a_made_up_cursor_are_refused(stage):
    bin = stage.names["recycleBinId"]
    for fields, code in (
        ({"max_results": 51}, "paramError.maxResults"),
        ({"max_results": 0}, "paramError.maxResults"),
        ({"next_token": "x"}, "paramError"),
    ):
        refused(400, code, stage.call, "list_recycle_items", bin, **fields)


@check
def an_item_of_the_bin_is_read(stage):
    bin, id = stage.names["recycleBinId"], stage.names["restorableItemId"]
    item = stage.call("get_recycle_item", bin, id).item
    same(
        (item.id, item.space_id, item.type, item.size),
        (id, stage.names["spaceId"], "FILE", len("Agreed on three themes")),
    )
    same(
        (item.original_name, item.original_path, item.operator_id),
        ("Meeting notes.md", "./Meeting notes.md", "chyLiColleague3sD"),
    )
    # The files of the emulator's demo were deleted in the last four weeks.
    deleted = datetime.strptime(item.operator_time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    age = datetime.now(timezone.utc) - deleted
    same(timedelta() <= age < timedelta(days=29), True)


@check
def reading_an_item_is_refused_as_documented(stage):
    bin = stage.names["recycleBinId"]
    for bin, id, status, code in (
        (bin, stage.names["unknownItemId"], 404, "recycleItemNotExist"),
        ("otherBin", stage.names["restorableItemId"], 404, "recycleBinNotExist"),
        ("bin!", stage.names["restorableItemId"], 400, "paramError.recycleBinId"),
        (bin, stage.names["forbiddenItemId"], 403, "permissionDenied"),
    ):
        refused(status, code, stage.call, "get_recycle_item", bin, id)


# Restoring


@check
def a_file_is_restored_at_once(stage):
    [item] = stage.restore([stage.names["restorableItemId"]])
    same((item.async_, item.success, item.error_code), (False, True, None))
    same(item.recycle_bin_id, stage.names["recycleBinId"])
    same(item.space_id, stage.names["spaceId"])
    same(stage.dentry_at("Meeting notes.md")["id"], item.dentry_id)


@check
def every_item_of_a_batch_has_its_own_outcome(stage):
    names = [
        "restorableItemId",
        "takenNameItemId",
        "forbiddenItemId",
        "orphanedItemId",
        "unknownItemId",
    ]
    ids = [stage.names[name] for name in names]
    items = stage.restore(ids)
    same([item.recycle_item_id for item in items], ids)
    same([item.success for item in items], [True, True, False, False, False])
    same(
        [item.error_code for item in items],
        [None, None, "permissionDenied", "dentryNotExist", "recycleItemNotExist"],
    )
    same([item.dentry_id is None for item in items], [False, False, True, True, True])


@check
def each_conflict_strategy_acts(stage):
    for strategy, success, content, version, kept, left in (
        (None, True, "Roadmap of this year", 1, True, False),
        ("AUTO_RENAME", True, "Roadmap of this year", 1, True, False),
        ("OVERWRITE", True, "Roadmap of last year", 2, False, False),
        ("RETURN_DENTRY_IF_EXISTS", True, "Roadmap of this year", 1, False, True),
        ("RETURN_ERROR_IF_EXISTS", False, "Roadmap of this year", 1, False, True),
    ):
        stage.admin("POST", "reset")
        stage.token = stage.fetch_token()
        [item] = stage.restore([stage.names["takenNameItemId"]], strategy)
        same(item.success, success)
        there = stage.dentry_at("Planning/Roadmap.pptx")
        same((there["content"], there["version"]), (content, version))
        same(stage.dentry_at("Planning/Roadmap(1).pptx") is not None, kept)
        same(stage.names["takenNameItemId"] in stage.bin_ids(), left)


@check
def restoring_refuses_too_many_ids_no_ids_and_unknown_strategies(stage):
    refused(400, "paramError.recycleItemIds", stage.restore, ["1"] * 31)
    refused(400, "paramError.recycleItemIds", stage.restore, [])
    refused(400, "paramError.conflictStrategy", stage.restore, ["1"], "RENAME")
    same(len(stage.restore(["1"] * 30)), 30)


@check
def a_folder_is_restored_as_a_task_that_makes_progress(stage):
    stage.settings(taskPolls=3)
    [item] = stage.restore([stage.names["folderItemId"]])
    same((item.async_, item.success, item.error_code), (True, None, None))
    same(item.space_id, stage.names["spaceId"])
    seen = [stage.task(item.task_id) for _ in range(5)]
    same(
        [(task.status, task.success_count) for task in seen],
        [
            ("INIT", 0),
            ("IN_PROGRESS", 1),
            ("IN_PROGRESS", 2),
            ("IN_PROGRESS", 3),
            ("SUCCESS", 4),
        ],
    )
    same({task.total_count for task in seen}, {4})
    same([task.end_time is None for task in seen], [True] * 4 + [False])
    same(stage.dentry(item.dentry_id)["path"], "Research")
    same(stage.dentry_at("Research/Survey.xlsx") is not None, True)


@check
def a_failing_task_says_why(stage):
    stage.settings(taskFailure="permissionDenied")
    [item] = stage.restore([stage.names["folderItemId"]])
    for _ in range(3):
        task = stage.task(item.task_id)
    same(
        (task.status, task.fail_message, task.success_count, task.fail_count),
        ("FAIL", "permissionDenied", 2, 2),
    )


@check
def an_unknown_task_does_not_exist(stage):
    refused(404, "taskNotExist", stage.task, "77")


# Deleting


@check
def a_file_goes_into_the_bin_and_comes_back(stage):
    id = stage.names["fileId"]
    [deleted] = stage.delete([id])
    same((deleted.async_, deleted.success, deleted.dentry_id), (False, True, id))
    same(stage.dentry(id), None)
    listed = stage.call("list_recycle_items", stage.names["recycleBinId"])
    [item] = [i for i in listed.recycle_items if i.dentry_id == id]
    same(item.operator_id, stage.names["unionId"])
    [restored] = stage.restore([item.id])
    same(stage.dentry(restored.dentry_id)["path"], "Planning/Launch plan 2026.docx")


@check
def deleting_past_the_bin_is_for_good(stage):
    before = stage.bin_ids()
    [deleted] = stage.delete([stage.names["fileId"]], to_bin=False)
    same(deleted.success, True)
    same(stage.dentry(stage.names["fileId"]), None)
    same(stage.bin_ids(), before)


@check
def a_folder_is_deleted_as_a_task(stage):
    [deleted] = stage.delete([stage.names["folderId"]])
    same((deleted.async_, deleted.success), (True, None))
    same(
        [stage.task(deleted.task_id).status for _ in range(3)],
        ["INIT", "IN_PROGRESS", "SUCCESS"],
    )
    same(stage.dentry_at("Design/Spring campaign"), None)
    same(len(stage.bin_ids()), 6)


@check
def deleting_has_an_outcome_per_item(stage):
    ids = [stage.names["fileId"], stage.names["forbiddenFileId"], "77"]
    same(
        [(item.success, item.error_code) for item in stage.delete(ids)],
        [(True, None), (False, "permissionDenied"), (False, "dentryNotExist")],
    )


@check
def deleting_is_refused_as_documented(stage):
    refused(400, "paramError.dentryIds", stage.delete, ["1"] * 51)
    refused(400, "paramError.dentryIds", stage.delete, [])
    refused(
        400,
        "recycleBinNotSupportForSpace",
        stage.delete,
        ["1"],
        space="spaceWithoutBinId",
    )
    refused(
        404, "spaceNotExist", stage.call, "delete_dentries", "77", dentry_ids=["1"]
    )


# Versions


@check
def paging_through_the_versions_ends_with_every_version_seen_once(stage):
    path = [stage.names["spaceId"], stage.names["versionedFileId"]]
    seen = pages(stage, "list_dentry_versions", path, "dentries", max_results=2)
    same([len(page) for page in seen], [2, 2, 1])
    same([entry.version for page in seen for entry in page], [5, 4, 3, 2, 1])


@check
def a_version_is_a_file_with_its_own_number(stage):
    entry = stage.versions(stage.names["versionedFileId"]).dentries[2]
    same(
        (entry.id, entry.space_id, entry.type, entry.status),
        (
            stage.names["versionedFileId"],
            stage.names["spaceId"],
            "FILE",
            "NORMAL",
        ),
    )
    same(
        (entry.name, entry.extension, entry.version, entry.size),
        ("Budget 2026.xlsx", "xlsx", 3, len("Budget 2026, approved by finance")),
    )
    same(entry.properties.read_only, False)


@check
def reverting_adds_a_version_with_the_old_content(stage):
    file = stage.names["versionedFileId"]
    same(stage.revert(file, "3").success, True)
    now = stage.dentry(file)
    same((now["version"], now["content"]), (6, "Budget 2026, approved by finance"))
    same([e.version for e in stage.versions(file).dentries], [6, 5, 4, 3, 2, 1])


@check
def reverting_sends_no_body(stage):
    stage.revert(stage.names["versionedFileId"], "3")
    sent = stage.admin("GET", "requests")[-1]
    headers = dict(sent["headers"])
    same((sent["method"], sent["body"]), ("POST", ""))
    same("content-type" in headers, False)
    same(headers["x-acs-dingtalk-access-token"], stage.token)


@check
def reverting_and_listing_versions_are_refused_as_documented(stage):
    file = stage.names["versionedFileId"]
    refused(400, "paramError", stage.revert, file, "9")
    refused(400, "paramError", stage.revert, file, "-1")
    refused(403, "permissionDenied", stage.revert, stage.names["forbiddenFileId"], "1")
    refused(400, "paramError.maxResults", stage.versions, file, max_results=101)
    refused(403, "permissionDenied", stage.versions, stage.names["forbiddenFileId"])
