"""Reading, listing, naming, moving, copying and deleting files and folders."""

from alibabacloud_dingtalk.storage_1_0 import models as storage

from stage import check, pages, refused, same


def call(stage, operation, *path, space=None, **fields):
    return stage.call(operation, space or stage.names["spaceId"], *path, **fields)


def names_of(dentries):
    return [dentry.name for dentry in dentries]


# Reading


@check
def a_file_is_read(stage):
    id = stage.names["versionedFileId"]
    dentry = call(stage, "get_dentry", id).dentry
    same((dentry.id, dentry.space_id), (id, stage.names["spaceId"]))
    same((dentry.type, dentry.name), ("FILE", "Budget 2026.xlsx"))
    same((dentry.extension, dentry.version), ("xlsx", 5))
    same((dentry.status, dentry.properties.read_only), ("NORMAL", False))
    same(dentry.size, len("Budget 2026, overwritten by mistake"))
    same(dentry.parent_id, stage.id_at("Planning"))
    same(dentry.thumbnail, None)
    seen = call(stage, "get_dentry", id, option={"with_thumbnail": True}).dentry
    same(seen.thumbnail.width > 0, True)
    same(seen.thumbnail.url.startswith("https://"), True)


@check
def a_folder_has_neither_size_nor_extension(stage):
    dentry = call(stage, "get_dentry", stage.names["folderId"]).dentry
    same((dentry.type, dentry.name), ("FOLDER", "Spring campaign"))
    same((dentry.size, dentry.extension), (None, None))


@check
def reading_a_file_is_refused_as_documented(stage):
    file = stage.names["fileId"]
    for status, code, id, space in (
        (404, "dentryNotExist", "77", None),
        (404, "spaceNotExist", file, stage.names["unknownItemId"]),
        (403, "permissionDenied", stage.names["forbiddenFileId"], None),
    ):
        refused(status, code, call, stage, "get_dentry", id, space=space)


@check
def reading_several_files_has_an_outcome_per_file(stage):
    ids = [stage.names["fileId"], stage.names["forbiddenFileId"], "77"]
    items = call(stage, "get_dentries", dentry_ids=ids).result_items
    same([item.dentry_id for item in items], ids)
    same([item.success for item in items], [True, False, False])
    same(
        [item.error_code for item in items],
        [None, "permissionDenied", "dentryNotExist"],
    )
    same(items[0].dentry.name, "Launch plan 2026.docx")


@check
def reading_several_files_is_refused_as_documented(stage):
    refused(400, "paramError", call, stage, "get_dentries", dentry_ids=["1"] * 31)
    refused(400, "paramError", call, stage, "get_dentries", dentry_ids=[])
    unknown = stage.names["unknownItemId"]
    refused(
        404, "spaceNotExist", call, stage, "get_dentries", dentry_ids=["1"], space=unknown
    )


# Listing


@check
def a_folder_is_listed_in_order(stage):
    fields = {"parent_id": stage.names["folderId"], "order_by": "NAME", "order": "ASC"}
    found = call(stage, "list_dentries", **fields)
    same(names_of(found.dentries), ["Banner.png", "Copy.docx", "Photos", "Poster.psd"])
    same(found.next_token, None)
    fields["order"] = "DESC"
    reversed_ = call(stage, "list_dentries", **fields).dentries
    same(names_of(reversed_), ["Poster.psd", "Photos", "Copy.docx", "Banner.png"])


@check
def a_folder_is_listed_page_by_page(stage):
    seen = pages(
        stage,
        "list_dentries",
        [stage.names["spaceId"]],
        "dentries",
        parent_id=stage.names["folderId"],
        max_results=3,
        with_thumbnail=True,
    )
    same([len(page) for page in seen], [3, 1])
    files = [one for page in seen for one in page if one.type == "FILE"]
    same([file.thumbnail is None for file in files], [False] * 3)


@check
def listing_a_folder_is_refused_as_documented(stage):
    unknown = stage.names["unknownItemId"]
    for status, code, fields in (
        (404, "dentryNotExist", {"parent_id": "77"}),
        (404, "spaceNotExist", {"parent_id": "0", "space": unknown}),
        (400, "paramError", {"parent_id": "0", "max_results": 51}),
        (400, "paramError", {"parent_id": "0", "order_by": "COLOUR"}),
        (400, "paramError", {"parent_id": "0", "order": "UP"}),
        (400, "paramError", {}),
    ):
        refused(status, code, call, stage, "list_dentries", **fields)


@check
def a_whole_space_is_walked(stage):
    seen, option = [], {"max_results": 5}
    while True:
        page = call(stage, "list_all_dentries", option=dict(option))
        seen += page.dentries
        if not page.next_token:
            break
        option["next_token"] = page.next_token
    space = stage.names["spaceId"]
    there = [d["id"] for d in stage.state()["dentries"] if d["spaceId"] == space]
    same(sorted(dentry.id for dentry in seen), sorted(there))
    same({dentry.thumbnail for dentry in seen}, {None})


@check
def walking_a_space_is_refused_as_documented(stage):
    unknown = stage.names["unknownItemId"]
    refused(404, "spaceNotExist", call, stage, "list_all_dentries", space=unknown)
    for option in ({"max_results": 51}, {"order": "UP"}):
        refused(400, "paramError", call, stage, "list_all_dentries", option=option)


# Names


@check
def a_file_is_renamed(stage):
    id = stage.names["fileId"]
    dentry = call(stage, "rename_dentry", id, new_name=" 发布计划.docx ").dentry
    same((dentry.id, dentry.name), (id, "发布计划.docx"))
    same(stage.dentry_at("Planning/Launch plan 2026.docx"), None)
    same(stage.id_at("Planning/发布计划.docx"), id)


@check
def renaming_is_refused_as_documented(stage):
    file, name = stage.names["fileId"], {"new_name": "Plan.docx"}
    for status, code, id, fields in (
        (400, "dentryAlreadyExist", file, {"new_name": "Roadmap.pptx"}),
        (400, "paramError.dentryId", "0", name),
        (400, "paramError.name", file, {"new_name": "a*b"}),
        (400, "paramError.name", file, {"new_name": "ends."}),
        (403, "permissionDenied", stage.names["forbiddenFileId"], name),
        (404, "dentryNotExist", "77", name),
        (404, "spaceNotExist", file, {"space": stage.names["unknownItemId"], **name}),
    ):
        refused(status, code, call, stage, "rename_dentry", id, **fields)


@check
def a_folder_is_made_with_properties(stage):
    properties = [
        storage.AddFolderRequestOptionAppProperties("state", "open", "PUBLIC"),
        storage.AddFolderRequestOptionAppProperties("owner", "Wu", "PRIVATE"),
    ]
    option = {"app_properties": properties}
    made = call(stage, "add_folder", "0", name="Contracts", option=option).dentry
    same((made.type, made.name, made.parent_id), ("FOLDER", "Contracts", "0"))
    same((made.creator_id, made.status), (stage.names["unionId"], "NORMAL"))
    same(stage.id_at("Contracts"), made.id)
    read = call(stage, "get_dentry", made.id).dentry
    [of_owner] = read.app_properties.values()
    same(
        [(one.name, one.value, one.visibility) for one in of_owner],
        [("state", "open", "PUBLIC"), ("owner", "Wu", "PRIVATE")],
    )
    others = {"app_ids_for_app_properties": ["somebodyElse"]}
    read = call(stage, "get_dentry", made.id, option=others).dentry
    # The SDK makes an empty map of properties that are not answered.
    same(read.app_properties, {})


@check
def making_a_folder_whose_name_is_taken_follows_the_strategy(stage):
    there = stage.id_at("Planning")
    for option, name, is_old in (
        (None, "Planning(1)", False),
        ({"conflict_strategy": "AUTO_RENAME"}, "Planning(2)", False),
        ({"conflict_strategy": "RETURN_DENTRY_IF_EXISTS"}, "Planning", True),
    ):
        made = call(stage, "add_folder", "0", name="Planning", option=option).dentry
        same((made.name, made.id == there), (name, is_old))


@check
def making_a_folder_is_refused_as_documented(stage):
    strict = {"conflict_strategy": "RETURN_ERROR_IF_EXISTS"}
    unknown = {"conflict_strategy": "RENAME"}
    for status, code, parent, fields in (
        (400, "dentryAlreadyExist", "0", {"name": "Planning", "option": strict}),
        (400, "paramError.conflictStrategy", "0", {"name": "New", "option": unknown}),
        (400, "dentryNameIllegal", "0", {"name": "a|b"}),
        (404, "dentryNotExist", "77", {"name": "New"}),
    ):
        refused(status, code, call, stage, "add_folder", parent, **fields)


# Moving and copying


def to(stage, folder, **fields):
    return {
        "target_space_id": stage.names["spaceId"],
        "target_folder_id": stage.id_at(folder) if folder else "0",
        **fields,
    }


@check
def a_file_is_moved(stage):
    id = stage.names["fileId"]
    moved = call(stage, "move_dentry", id, **to(stage, "Design"))
    same((moved.async_, moved.dentry.parent_id), (False, stage.id_at("Design")))
    same(stage.dentry_at("Planning/Launch plan 2026.docx"), None)
    same(stage.id_at("Design/Launch plan 2026.docx"), moved.dentry.id)


@check
def a_folder_is_moved_as_a_task(stage):
    fields = to(stage, "Planning", option={"preseve_permissions": True})
    moved = call(stage, "move_dentry", stage.names["folderId"], **fields)
    same(moved.async_, True)
    same(stage.outcome(moved.task_id).status, "SUCCESS")
    stage.id_at("Planning/Spring campaign/Photos/Team.jpg")
    same(stage.dentry_at("Design/Spring campaign"), None)


@check
def a_file_is_copied(stage):
    id = stage.names["fileId"]
    copied = call(stage, "copy_dentry", id, **to(stage, ""))
    same((copied.async_, copied.dentry.id == id), (False, False))
    same(copied.dentry.name, "Launch plan 2026.docx")
    same(stage.id_at("Launch plan 2026.docx"), copied.dentry.id)
    same(stage.id_at("Planning/Launch plan 2026.docx"), id)


@check
def a_folder_is_copied_as_a_task(stage):
    copied = call(stage, "copy_dentry", stage.names["folderId"], **to(stage, "Planning"))
    same(copied.async_, True)
    same(stage.outcome(copied.task_id).status, "SUCCESS")
    stage.id_at("Planning/Spring campaign/Photos/Team.jpg")
    stage.id_at("Design/Spring campaign/Photos/Team.jpg")


@check
def several_items_are_moved_or_copied_with_an_outcome_each(stage):
    file, folder = stage.names["fileId"], stage.names["folderId"]
    fields = to(stage, "", dentry_ids=[file, stage.names["forbiddenFileId"], folder])
    for operation, stays in (("copy_dentries", True), ("move_dentries", False)):
        stage.admin("POST", "reset")
        stage.token = stage.fetch_token()
        done, failed, running = call(stage, operation, **fields).result_items
        same((done.dentry_id, done.async_, done.success), (file, False, True))
        same(done.target_space_id, stage.names["spaceId"])
        same(done.target_dentry_id, stage.id_at("Launch plan 2026.docx"))
        same((failed.success, failed.error_code), (False, "permissionDenied"))
        same((failed.target_dentry_id, failed.task_id), (None, None))
        same((running.dentry_id, running.async_), (folder, True))
        same((running.success, running.error_code), (None, None))
        same(stage.outcome(running.task_id).status, "SUCCESS")
        same(stage.id_at("Spring campaign"), running.target_dentry_id)
        same(stage.dentry_at("Design/Spring campaign") is not None, stays)


@check
def moving_and_copying_one_is_refused_as_documented(stage):
    file, unknown = stage.names["fileId"], stage.names["unknownItemId"]
    strict = {"conflict_strategy": "RETURN_ERROR_IF_EXISTS"}
    odd = {"conflict_strategy": "RENAME"}
    taken = to(stage, "Planning", option=strict)
    other = call(stage, "copy_dentry", file, **to(stage, "")).dentry.id
    for operation in ("move_dentry", "copy_dentry"):
        for status, code, id, fields in (
            (400, "dentryAlreadyExist", other, taken),
            (400, "paramError.conflictStrategy", file, to(stage, "", option=odd)),
            (400, "paramError.targetFolderId", file, to(stage, "", target_folder_id="x!")),
            (400, "paramError.targetSpaceId", file, to(stage, "", target_space_id="x!")),
            (403, "permissionDenied", stage.names["forbiddenFileId"], to(stage, "")),
            (404, "dentryNotExist", "77", to(stage, "")),
            (404, "dentryNotExist", file, to(stage, "", target_folder_id="77")),
            (404, "spaceNotExist", file, to(stage, "", target_space_id=unknown)),
            (404, "spaceNotExist", file, to(stage, "", space=unknown)),
        ):
            refused(status, code, call, stage, operation, id, **fields)


@check
def moving_and_copying_several_is_refused_as_documented(stage):
    unknown = stage.names["unknownItemId"]
    for operation, most in (("move_dentries", 30), ("copy_dentries", 3)):
        for status, code, fields in (
            (400, "paramError.dentryIds", {"dentry_ids": ["1"] * (most + 1)}),
            (400, "paramError.dentryIds", {"dentry_ids": []}),
            (404, "spaceNotExist", {"dentry_ids": ["1"], "space": unknown}),
            (404, "spaceNotExist", {"dentry_ids": ["1"], "target_space_id": unknown}),
            (404, "dentryNotExist", {"dentry_ids": ["1"], "target_folder_id": "77"}),
        ):
            refused(status, code, call, stage, operation, **to(stage, "", **fields))


# Deleting one


@check
def one_file_goes_into_the_bin(stage):
    id = stage.names["fileId"]
    same(call(stage, "delete_dentry", id, to_recycle_bin=True).async_, False)
    same(stage.dentry(id), None)
    [item] = [i for i in stage.state()["recycleItems"] if i["dentryId"] == id]
    same(item["operator"], stage.names["unionId"])


@check
def one_file_is_deleted_for_good_unless_the_bin_is_asked_for(stage):
    before = stage.bin_ids()
    for id, fields in (
        (stage.names["fileId"], {}),
        (stage.names["versionedFileId"], {"to_recycle_bin": False}),
    ):
        same(call(stage, "delete_dentry", id, **fields).async_, False)
        same(stage.dentry(id), None)
    same(stage.bin_ids(), before)


@check
def one_folder_is_deleted_as_a_task(stage):
    deleted = call(stage, "delete_dentry", stage.names["folderId"], to_recycle_bin=True)
    same(deleted.async_, True)
    same(stage.outcome(deleted.task_id).status, "SUCCESS")
    same(stage.dentry_at("Design/Spring campaign"), None)
    same(len(stage.bin_ids()), 6)


@check
def deleting_one_is_refused_as_documented(stage):
    file, binless = stage.names["fileId"], stage.names["spaceWithoutBinId"]
    kept = call(stage, "add_folder", "0", space=binless, name="Kept").dentry.id
    for status, code, id, space in (
        (404, "dentryNotExist", "77", None),
        (404, "spaceNotExist", file, stage.names["unknownItemId"]),
        (403, "permissionDenied", stage.names["forbiddenFileId"], None),
        (400, "recycleBinNotSupportForSpace", kept, binless),
    ):
        fields = {"space": space, "to_recycle_bin": True}
        refused(status, code, call, stage, "delete_dentry", id, **fields)
    same(stage.dentry(kept) is not None, True)
