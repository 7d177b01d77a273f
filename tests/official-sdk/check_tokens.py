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


@check
def a_wrong_suite_gets_no_token(stage):
    refused(
        400,
        "invalidSuiteKey",
        stage.call,
        "get_corp_access_token",
        suite_key="suite0",
        suite_secret="wrong",
        suite_ticket="ticket",
        auth_corp_id=stage.names["corpId"],
    )
