//! The calls on tasks, spaces, organisations and tokens.

use axum::http::Method;

use crate::dingtalk::gateway::{BodyRule, Operation, Session};
use crate::dingtalk::{spaces, tasks, tokens};

pub(super) static OTHERS: &[Operation] = &[
    Operation {
        name: "GetTask",
        method: Method::GET,
        path: "/v1.0/storage/tasks/{taskId}",
        session: Session::Needed("Storage.Task.Read"),
        body: BodyRule::Ignored,
        codes: &["paramError.taskId", "taskNotExist"],
        run: tasks::get_task,
    },
    Operation {
        name: "AddSpace",
        method: Method::POST,
        path: "/v1.0/storage/spaces",
        session: Session::Needed("Storage.Space.Write"),
        body: BodyRule::MayBeEmpty,
        codes: &[
            "paramError.name",
            "paramError.scene",
            "paramError.sceneId",
            "permissionDenied",
        ],
        run: spaces::add_space,
    },
    Operation {
        name: "GetSpace",
        method: Method::GET,
        path: "/v1.0/storage/spaces/{spaceId}",
        session: Session::Needed("Storage.Space.Read"),
        body: BodyRule::Ignored,
        codes: &["permissionDenied", "spaceNotExist"],
        run: spaces::get_space,
    },
    Operation {
        name: "GetOrg",
        method: Method::GET,
        path: "/v1.0/storage/orgs/{corpId}",
        session: Session::Needed("Storage.Org.Read"),
        body: BodyRule::Ignored,
        codes: &["permissionDenied"],
        run: spaces::get_org,
    },
    Operation {
        name: "GetAccessToken",
        method: Method::POST,
        path: "/v1.0/oauth2/accessToken",
        session: Session::NotNeeded,
        body: BodyRule::Needed,
        codes: &["invalidClientIdOrSecret"],
        run: tokens::get_access_token,
    },
    Operation {
        name: "GetCorpAccessToken",
        method: Method::POST,
        path: "/v1.0/oauth2/corpAccessToken",
        session: Session::NotNeeded,
        body: BodyRule::Needed,
        codes: &["invalidSuiteKey", "invalidSuiteTicket", "invalidAuthInfo"],
        run: tokens::get_corp_access_token,
    },
    Operation {
        name: "GetToken",
        method: Method::POST,
        path: "/v1.0/oauth2/{corpId}/token",
        session: Session::NotNeeded,
        body: BodyRule::Needed,
        codes: &[
            "invalid.client",
            "unsupported.grant.type",
            "unauthorized.client",
            "server.error",
        ],
        run: tokens::get_token,
    },
];
