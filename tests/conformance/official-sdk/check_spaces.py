"""Spaces, organisations and what they may hold."""

from alibabacloud_dingtalk.storage_1_0 import models as storage

from stage import check, refused, same


def add(stage, **option):
    return stage.call("add_space", option=option or None).space


@check
def a_space_is_made_once_for_a_scene(stage):
    plain = add(stage)
    same((plain.scene, plain.scene_id), ("default", "0"))
    same((plain.owner_type, plain.owner_id), ("USER", stage.names["unionId"]))
    same((plain.corp_id, plain.status), (stage.names["corpId"], "NORMAL"))
    same(add(stage).id, plain.id)
    same(add(stage, scene="default", scene_id="0").id, plain.id)
    other = add(stage, scene="contracts", scene_id="2026")
    same((other.scene, other.scene_id), ("contracts", "2026"))
    same(other.id == plain.id, False)


@check
def a_space_is_read_as_it_was_made(stage):
    made = add(
        stage,
        name="合同",
        quota=1048576,
        owner_type="APP",
        scene="contracts",
        capabilities=storage.AddSpaceRequestOptionCapabilities(
            can_search=True, can_rename=False
        ),
    )
    space = stage.call("get_space", made.id).space
    same((space.id, space.name, space.quota), (made.id, "合同", 1048576))
    same((space.owner_type, space.used_quota, space.scene), ("APP", 0, "contracts"))
    capabilities = space.capabilities
    same((capabilities.can_search, capabilities.can_rename), (True, False))
    same(capabilities.can_record_recent_file, False)
    [partition] = space.partitions
    same((partition.quota.used, partition.quota.max), (0, 1048576))
    same(partition.quota.type, "PRIVATE")


@check
def a_scene_is_made_of_letters_and_digits(stage):
    refused(400, "paramError.scene", add, stage, scene="a b")
    refused(400, "paramError.sceneId", add, stage, scene_id="a/b")


@check
def making_a_space_needs_the_permission(stage):
    stage.admin("POST", "permissions", {"revoke": "Storage.Space.Write"})
    code = "Forbidden.AccessDenied.AccessTokenPermissionDenied"
    error = refused(403, code, add, stage)
    same(error.data["accessdenieddetail"], {"requiredScopes": ["Storage.Space.Write"]})


@check
def an_unknown_space_does_not_exist(stage):
    refused(404, "spaceNotExist", stage.call, "get_space", stage.names["unknownItemId"])


@check
def the_use_of_an_organisation_is_read(stage):
    org = stage.call("get_org", stage.names["corpId"]).org
    same(org.corp_id, stage.names["corpId"])
    [partition] = org.partitions
    used = sum(
        len(dentry["content"] or "")
        for dentry in stage.state()["dentries"]
        if dentry["spaceId"] == stage.names["spaceId"]
    )
    same((partition.partition_type, partition.quota.type), ("PUBLIC_OSS_PARTITION", "PRIVATE"))
    same(partition.quota.used, used)


@check
def an_unknown_organisation_is_a_wrong_value(stage):
    refused(400, "paramError", stage.call, "get_org", "ding0")


@check
def a_full_space_takes_no_more(stage):
    small = add(stage, quota=5, scene="small")
    for operation in ("copy_dentry", "move_dentry"):
        refused(
            400,
            "spaceQuotaInsufficient",
            stage.call,
            operation,
            stage.names["spaceId"],
            stage.names["fileId"],
            target_space_id=small.id,
            target_folder_id="0",
        )
