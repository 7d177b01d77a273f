"""Tokens for internal and third-party apps."""

from stage import check, refused, same


def get_token(stage, corp=None, **fields):
    fields.setdefault("client_id", stage.names["appKey"])
    fields.setdefault("client_secret", stage.names["appSecret"])
    fields.setdefault("grant_type", "client_credentials")
    return stage.call("get_token", corp or stage.names["corpId"], **fields)


@check
def a_token_of_the_newer_call_opens_the_service(stage):
    token = get_token(stage)
    same(token.expires_in, 7200)
    stage.token = token.access_token
    same(stage.call("get_space", stage.names["spaceId"]).space.status, "NORMAL")


@check
def the_newer_token_call_is_refused_as_documented(stage):
    for status, code, fields in (
        (400, "invalid.client", {"client_secret": "wrong"}),
        (400, "invalid.client", {"client_id": "wrong"}),
        (400, "unsupported.grant.type", {"grant_type": "password"}),
        (400, "unsupported.grant.type", {"grant_type": None}),
        (401, "unauthorized.client", {"corp": "ding0"}),
    ):
        refused(status, code, get_token, stage, **fields)


def get_corp_token(stage, **fields):
    names = stage.names
    fields.setdefault("suite_key", names["suiteKey"])
    fields.setdefault("suite_secret", names["suiteSecret"])
    fields.setdefault("suite_ticket", names["suiteTicket"])
    fields.setdefault("auth_corp_id", names["corpId"])
    return stage.call("get_corp_access_token", **fields)


@check
def a_third_party_app_gets_another_token_each_time(stage):
    token = get_corp_token(stage)
    same(token.expire_in, 7200)
    same(get_corp_token(stage).access_token == token.access_token, False)
    stage.token = token.access_token
    same(stage.call("get_org", stage.names["corpId"]).org.corp_id, stage.names["corpId"])


@check
def a_third_party_app_is_refused_as_documented(stage):
    for code, fields in (
        ("invalidSuiteKey", {"suite_key": "suite0"}),
        ("invalidSuiteTicket", {"suite_ticket": "stale"}),
        ("invalidAuthInfo", {"auth_corp_id": "ding0"}),
    ):
        refused(400, code, get_corp_token, stage, **fields)
