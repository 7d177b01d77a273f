//! What a refusal means for the caller: whether to wait, to ask again or to give up.

use super::*;

/// What can be done about a refusal.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Next {
    /// Nothing: repeating will not help.
    Stop,
    /// Wait and repeat, also a write: nothing was done.
    Repeat,
    /// Repeat a read; look what became of a write.
    Look,
}

fn next<C: Code>(read: &Error<C>, write: &Error<C>) -> Next {
    let can = [
        read.is_retryable(),
        write.is_retryable(),
        write.is_outcome_unknown(),
    ];
    assert!(!read.is_outcome_unknown(), "a read changes nothing");
    match can {
        [false, false, false] => Next::Stop,
        [true, true, false] => Next::Repeat,
        [true, false, true] => Next::Look,
        other => panic!("contradictory: {other:?}"),
    }
}

#[tokio::test]
async fn what_dingtalk_refusals_mean() {
    use Next::{Look, Repeat, Stop};

    let cases: [(u16, &str, &str, Next); 46] = [
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
            "throttled",
            Repeat,
        ),
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForApi",
            "throttled",
            Repeat,
        ),
        (
            403,
            "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi",
            "throttled",
            Repeat,
        ),
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi",
            "throttled",
            Repeat,
        ),
        (
            403,
            "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi",
            "throttled",
            Repeat,
        ),
        // Known by their form only, with whatever status.
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForSomethingNew",
            "throttled",
            Repeat,
        ),
        (400, "QpsLimit", "throttled", Repeat),
        (500, "Other.QpmLimitForApi", "throttled", Repeat),
        (429, "system.busy", "throttled", Repeat),
        (429, "systemBusy", "throttled", Repeat),
        (400, "system.busy", "throttled", Repeat),
        (429, "", "throttled", Repeat),
        (429, "brandNew.code", "throttled", Repeat),
        // The write is a batch, of which something may be done.
        (400, "operationConcurrentControl", "busy", Look),
        // The month is over, whatever the status says.
        (
            403,
            "Forbidden.AccessDenied.ApiCountLimitForOrg",
            "quota",
            Stop,
        ),
        (
            429,
            "Forbidden.AccessDenied.ApiCountLimitForOrg",
            "quota",
            Stop,
        ),
        (
            403,
            "Forbidden.AccessDenied.ApiCountLimitForApp",
            "quota",
            Stop,
        ),
        (400, "spaceQuotaInsufficient", "quota", Stop),
        (400, "brandNewQuotaInsufficient", "quota", Stop),
        (404, "recycleItemNotExist", "not found", Stop),
        (404, "recycleBinNotExist", "not found", Stop),
        (404, "spaceNotExist", "not found", Stop),
        (400, "spaceNotExist", "not found", Stop),
        (404, "dentryNotExist", "not found", Stop),
        (400, "dentryNotExist", "not found", Stop),
        (404, "taskNotExist", "not found", Stop),
        (404, "brandNewNotExist", "not found", Stop),
        (404, "", "not found", Stop),
        (403, "permissionDenied", "denied", Stop),
        (400, "permissionDenied", "denied", Stop),
        (500, "permissionDenied", "denied", Stop),
        (502, "permissionDenied", "denied", Stop),
        (
            403,
            "Forbidden.AccessDenied.AccessTokenPermissionDenied",
            "denied",
            Stop,
        ),
        (
            403,
            "Forbidden.AccessDenied.IpNotInWhiteList",
            "denied",
            Stop,
        ),
        (400, "InvalidAuthentication", "invalid token", Stop),
        (
            400,
            "AuthenticationFailed.MissingParameter",
            "invalid token",
            Stop,
        ),
        (401, "", "invalid token", Stop),
        (400, "dentryAlreadyExist", "conflict", Stop),
        (400, "paramError", "", Stop),
        (400, "paramError.recycleItemIds", "", Stop),
        (400, "recycleBinNotSupportForSpace", "", Stop),
        (403, "operationNotSupported", "", Stop),
        (405, "", "", Stop),
        (500, "systemError", "", Look),
        (503, "operationTimeout", "", Look),
        (502, "", "", Look),
    ];
    for (status, code, meaning, then) in cases {
        let reply = match code {
            "" => Reply::new(status, "<html>"),
            code => Reply::json(status, &json!({ "code": code, "message": "m" })),
        };
        let read = refused_read(reply.clone()).await;
        let write = refused_write(reply).await;
        assert_eq!(predicates(&read), meaning, "{status} {code}");
        assert_eq!(predicates(&write), meaning, "{status} {code}");
        assert_eq!(next(&read, &write), then, "{status} {code}");
    }
}

#[tokio::test]
async fn an_unclassified_failure_of_dingtalk_leaves_the_outcome_of_a_write_unknown() {
    for status in [500, 502, 503, 504] {
        let body = json!({ "code": "unknownError", "message": "Unknown Error" });
        let reply = Reply::json(status, &body);
        let read = refused_read(reply.clone()).await;
        let write = refused_write(reply).await;
        assert_eq!(next(&read, &write), Next::Look, "{status}");
    }
}

#[tokio::test]
async fn what_smh_refusals_mean() {
    use Next::{Look, Repeat, Stop};

    let cases: [(u16, &str, &str, Next); 17] = [
        (429, "RateLimitExceeded", "throttled", Repeat),
        (429, "", "throttled", Repeat),
        (400, "QuotaLimitReached", "quota", Stop),
        (404, "RecycledItemNotFound", "not found", Stop),
        (404, "DirectoryNotFound", "not found", Stop),
        (404, "LibraryNotFound", "not found", Stop),
        (404, "SpaceNotFound", "not found", Stop),
        (403, "NoPermission", "denied", Stop),
        (403, "AccessTokenNotMatchSpace", "denied", Stop),
        (403, "InvalidAccessToken", "invalid token", Stop),
        (409, "SameNameDirectoryOrFileExists", "conflict", Stop),
        (400, "ParamInvalid", "", Stop),
        (400, "TooManyItems", "", Stop),
        (500, "InternalServerError", "", Look),
        (503, "ServerOverloaded", "", Look),
        (500, "RequestTimeout", "", Look),
        (502, "", "", Look),
    ];
    for (status, code, meaning, then) in cases {
        let reply = match code {
            "" => Reply::new(status, "<html>"),
            code => Reply::json(status, &json!({ "code": code, "message": "m" })),
        };
        let read = refused_smh_read(reply.clone()).await;
        let write = refused_smh_write(reply).await;
        assert_eq!(predicates(&read), meaning, "{status} {code}");
        assert_eq!(predicates(&write), meaning, "{status} {code}");
        assert_eq!(next(&read, &write), then, "{status} {code}");
    }
}
