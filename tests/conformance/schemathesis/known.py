"""Names and ids of the demo world, by the names under which requests send them."""

# New names for files and folders, some of them taken or not allowed.
NEW_NAMES = ["Outlook.docx", "预算 & 計画 📄", "Launch plan 2026.docx", "Planning", "a*b", " . "]


def of(service, stage):
    """What is known of a service: its ids, and what new things can be called."""
    if service == "dingtalk":
        return of_dingtalk(stage), {"AddFolder/name": NEW_NAMES, "newName": NEW_NAMES}
    return of_smh(stage), {}


def of_dingtalk(stage):
    names = stage.dingtalk
    items = [
        names[f"{kind}ItemId"]
        for kind in ("restorable", "takenName", "forbidden", "orphaned", "folder", "unknown")
    ]
    dentries = [
        names[f"{kind}Id"] for kind in ("file", "folder", "versionedFile", "forbiddenFile")
    ]
    folders = ["0", names["folderId"]]
    return {
        "appKey": [names["appKey"]],
        "appSecret": [names["appSecret"]],
        "suiteKey": [names["suiteKey"]],
        "suiteSecret": [names["suiteSecret"]],
        "suiteTicket": [names["suiteTicket"]],
        "authCorpId": [names["corpId"]],
        "client_id": [names["appKey"]],
        "client_secret": [names["appSecret"]],
        "corpId": [names["corpId"]],
        "scopeId": [names["corpId"]],
        "unionId": [names["unionId"]],
        "recycleBinId": [names["recycleBinId"]],
        "recycleItemId": items,
        "recycleItemIds": items,
        "spaceId": [names["spaceId"], names["spaceWithoutBinId"]],
        "targetSpaceId": [names["spaceId"]],
        "dentryId": dentries,
        "dentryIds": [*dentries, names["unknownItemId"]],
        "ListDentryVersions/dentryId": [names["versionedFileId"]],
        "RevertDentryVersion/dentryId": [names["versionedFileId"]],
        "version": [1, 3, 5],
        "parentId": folders,
        "targetFolderId": folders,
        "taskId": stage.begin_dingtalk_tasks(),
    }


def of_smh(stage):
    names = stage.smh
    items = [
        names[f"{kind}ItemId"]
        for kind in (
            "restorable", "takenName", "orphaned", "brokenLink", "takenDirectory", "directory",
            "unknown",
        )
    ]
    files = [names["filePath"], names["versionedPath"]]
    directories = [names["directoryPath"], "Scripts/Drafts"]
    versions = stage.version_ids()
    of_space, of_library = stage.begin_smh_tasks()
    return {
        "library_id": [names["libraryId"]],
        "LibraryId": [names["libraryId"]],
        "library_secret": [names["librarySecret"]],
        "AccessToken": [stage.smh_token],
        "space_id": [names["spaceId"]],
        "CreateSpace/space_id": [],
        "SpaceId": [names["spaceId"]],
        "user_id": ["editor"],
        "RecycledItemId": items,
        "RestoreRecycledItems/body": items,
        "DeleteRecycledItems/body": items,
        "FilePath": files,
        "ListFileVersions/FilePath": [names["versionedPath"]],
        "DirPath": directories,
        "path": [*files, *directories, "Nowhere"],
        "HistoryId": versions,
        "DeleteFileVersions/body": [str(version) for version in versions],
        "TaskIdList": [str(task) for task in of_space],
        "TaskId": [str(task) for task in of_space],
        "QueryLibraryTasks/TaskIdList": [str(task) for task in of_library],
        "QueryLibraryTaskV2/TaskId": [str(task) for task in of_library],
    }
