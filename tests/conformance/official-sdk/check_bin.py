"""The recycle bin: one item restored, and items purged for good."""

import json

from stage import check, refused, same


def restore_one(stage, item, bin=None, **fields):
    bin = bin or stage.names["recycleBinId"]
    return stage.call("restore_recycle_item", bin, item, **fields)


@check
def one_file_is_restored_at_once(stage):
    item = stage.names["restorableItemId"]
    answer = restore_one(stage, item)
    same((answer.async_, answer.space_id), (False, stage.names["spaceId"]))
    same(stage.id_at("Meeting notes.md"), answer.dentry_id)
    same(item in stage.bin_ids(), False)
    refused(404, "recycleItemNotExist", restore_one, stage, item)


@check
def one_folder_is_restored_as_a_task(stage):
    answer = restore_one(stage, stage.names["folderItemId"])
    same((answer.async_, answer.space_id), (True, stage.names["spaceId"]))
    task = stage.outcome(answer.task_id)
    same((task.status, task.fail_count), ("SUCCESS", 0))
    same(stage.id_at("Research"), answer.dentry_id)
    stage.id_at("Research/Survey.xlsx")


@check
def one_item_with_a_taken_name_follows_the_strategy(stage):
    item = stage.names["takenNameItemId"]
    for option, content in (
        (None, "Roadmap of this year"),
        ({}, "Roadmap of this year"),
        ({"conflict_strategy": "AUTO_RENAME"}, "Roadmap of this year"),
        ({"conflict_strategy": "OVERWRITE"}, "Roadmap of last year"),
    ):
        stage.admin("POST", "reset")
        stage.token = stage.fetch_token()
        restore_one(stage, item, option=option)
        same(stage.dentry_at("Planning/Roadmap.pptx")["content"], content)


@check
def restoring_one_item_is_refused_as_documented(stage):
    item = stage.names["restorableItemId"]
    unknown = {"option": {"conflict_strategy": "RENAME"}}
    for status, code, id, fields in (
        (404, "recycleItemNotExist", stage.names["unknownItemId"], {}),
        (404, "recycleBinNotExist", item, {"bin": "otherBin"}),
        (400, "paramError.recycleBinId", item, {"bin": "bin!"}),
        (400, "paramError.recycleItemId", "item!", {}),
        (400, "paramError.conflictStrategy", item, unknown),
        (403, "permissionDenied", stage.names["forbiddenItemId"], {}),
    ):
        refused(status, code, restore_one, stage, id, **fields)
    same(item in stage.bin_ids(), True)


@check
def a_purged_item_is_gone(stage):
    bin, item = stage.names["recycleBinId"], stage.names["restorableItemId"]
    same(stage.call("delete_recycle_item", bin, item).success, True)
    same(item in stage.bin_ids(), False)
    refused(404, "recycleItemNotExist", stage.call, "get_recycle_item", bin, item)
    refused(404, "recycleItemNotExist", stage.call, "delete_recycle_item", bin, item)


@check
def purging_one_item_is_refused_as_documented(stage):
    bin, item = stage.names["recycleBinId"], stage.names["restorableItemId"]
    for status, code, path in (
        (404, "recycleBinNotExist", ("otherBin", item)),
        (400, "paramError.recycleBinId", ("bin!", item)),
        (403, "permissionDenied", (bin, stage.names["forbiddenItemId"])),
    ):
        refused(status, code, stage.call, "delete_recycle_item", *path)
    same(len(stage.bin_ids()), 5)


def purge(stage, ids, bin=None):
    bin = bin or stage.names["recycleBinId"]
    return stage.call("delete_recycle_items", bin, recycle_item_ids=ids).success


@check
def several_items_are_purged(stage):
    ids = [stage.names["restorableItemId"], stage.names["folderItemId"]]
    same(purge(stage, ids), True)
    same(set(ids) & set(stage.bin_ids()), set())
    same(len(stage.bin_ids()), 3)


@check
def purging_several_items_is_refused_as_documented(stage):
    item = stage.names["restorableItemId"]
    refused(400, "paramError.recycleItemIds", purge, stage, [item] * 51)
    refused(400, "paramError.recycleItemIds", purge, stage, [])
    refused(400, "paramError.recycleBinId", purge, stage, [item], "bin!")
    refused(404, "recycleBinNotExist", purge, stage, [item], "otherBin")
    refused(404, "recycleItemNotExist", purge, stage, [stage.names["unknownItemId"]])
    refused(403, "permissionDenied", purge, stage, [stage.names["forbiddenItemId"]])
    same(len(stage.bin_ids()), 5)


@check
def clearing_the_bin_leaves_nothing(stage):
    bin = stage.names["recycleBinId"]
    same(stage.call("clear_recycle_bin", bin).success, True)
    same(stage.bin_ids(), [])
    body = stage.call("list_recycle_items", bin)
    same((body.recycle_items, body.next_token), ([], None))
    same(stage.call("clear_recycle_bin", bin).success, True)


@check
def clearing_sends_no_body_and_one_with_an_empty_object_is_as_good(stage):
    bin = stage.names["recycleBinId"]
    stage.call("clear_recycle_bin", bin)
    sent = stage.admin("GET", "requests")[-1]
    headers = dict(sent["headers"])
    same((sent["method"], sent["body"]), ("POST", ""))
    same("content-type" in headers, False)
    url = f"/v1.0/storage/recycleBins/{bin}/clear?unionId={stage.names['unionId']}"
    same(stage.post(url, json.dumps({})), {"success": True})


@check
def clearing_the_wrong_bin_is_refused(stage):
    refused(400, "paramError.recycleBinId", stage.call, "clear_recycle_bin", "bin!")
    same(len(stage.bin_ids()), 5)
