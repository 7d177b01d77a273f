"""The emulator as a stage for one request after the other."""

import http.client
import json
import urllib.parse

# Other readings of the vendors' pages than the default ones, and small tasks.
OTHER_READINGS = {
    "dingtalk": {"numericIds": True},
    "smh": {"numbersAsText": True, "previewAsJson": True, "asyncAbove": 0},
}
SMALL_TASKS = {"smh": {"asyncAbove": 0}}


class Stage:
    """Everything here is the same after every reset, tokens and ids of tasks included."""

    def __init__(self, base):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc)
        self.reset()

    def reset(self, settings=None):
        names = self.admin("reset")
        if settings:
            self.admin("settings", settings)
        self.dingtalk, self.smh = names["dingtalk"], names["smh"]
        app = {"appKey": self.dingtalk["appKey"], "appSecret": self.dingtalk["appSecret"]}
        answer = self.send("POST", "/v1.0/oauth2/accessToken", app)
        self.dingtalk_token = answer["accessToken"]
        self.smh_token = self.ask_smh("POST", "token", {
            "library_id": self.smh["libraryId"],
            "library_secret": self.smh["librarySecret"],
            "grant": "admin",
        })["accessToken"]

    def begin_dingtalk_tasks(self):
        """Ids of tasks: one that has ended and one that runs."""
        ended = self.transfer_folder("move")
        for _ in range(3):
            self.send("GET", f"/v1.0/storage/tasks/{ended}?unionId={self.dingtalk['unionId']}")
        return [ended, self.transfer_folder("copy")]

    def transfer_folder(self, how):
        names = self.dingtalk
        folder = f"/v1.0/storage/spaces/{names['spaceId']}/dentries/{names['folderId']}"
        target = {"targetSpaceId": names["spaceId"], "targetFolderId": "0"}
        return self.send("POST", f"{folder}/{how}?unionId={names['unionId']}", target)["taskId"]

    def begin_smh_tasks(self):
        """Ids of tasks on the space, one of them ended, and on the library."""
        self.admin("settings", SMALL_TASKS)
        space = f"{self.smh['libraryId']}/{self.smh['spaceId']}"
        ended = self.ask_smh("POST", f"recycled/{space}", {"restore": ""}, [
            self.smh["restorableItemId"], self.smh["orphanedItemId"],
        ])["taskId"]
        for _ in range(2):
            self.ask_smh("GET", f"task/{space}/{ended}")
        runs = self.ask_smh("POST", f"batch/{space}", {"delete": ""}, [
            {"path": self.smh["directoryPath"]}, {"path": "Nowhere"},
        ])["taskId"]
        self.switch_versions_off()
        library = self.ask_smh(
            "DELETE", f"directory-history/{self.smh['libraryId']}/library-history"
        )["taskId"]
        return [ended, runs], [library]

    def switch_versions_off(self):
        library = self.smh["libraryId"]
        self.ask_smh("POST", f"directory-history/{library}/library-history", {}, {
            "enableFileHistory": False,
        })

    def version_ids(self):
        """Ids of earlier versions; the latest has none."""
        space = f"{self.smh['libraryId']}/{self.smh['spaceId']}"
        path = urllib.parse.quote(self.smh["versionedPath"])
        page = self.ask_smh("GET", f"directory-history/{space}/history-list/{path}")
        return [version["id"] for version in page["contents"] if "id" in version]

    def admin(self, what, body=None):
        return self.send("POST", f"/__emulator/{what}", body)

    def ask_smh(self, method, path, query=None, body=None):
        query = dict(query or {})
        if path != "token":
            query["access_token"] = self.smh_token
        return self.send(method, f"/api/v1/{path}?{urllib.parse.urlencode(query)}", body)

    def send(self, method, target, body=None):
        headers = {"Content-Type": "application/json"}
        if target.startswith("/v1.0/storage/"):
            headers["x-acs-dingtalk-access-token"] = self.dingtalk_token
        content = None if body is None else json.dumps(body)
        self.connection.request(method, target, content, headers)
        response = self.connection.getresponse()
        answer = response.read()
        if response.status >= 300:
            raise RuntimeError(f"{method} {target}: {response.status} {answer!r}")
        return json.loads(answer) if answer else None
