// Generated from the description of the API. Edit the description, not this file.

//! Requests: token.

use crate::dingtalk::{Client, Error, ErrorCode, models};
use crate::runtime::{self, Field, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Issues an access token to an internal app.
    ///
    /// Permission `qyapi_base`. For internal apps: third-party enterprise apps get their tokens
    /// from `GetCorpAccessToken`. `GetToken` is meant for both.
    ///
    /// A token lives for 7200 seconds and belongs to the app. Asking again within that time answers
    /// the same token and extends it. The vendor asks to keep tokens and to renew them some ten
    /// minutes early; asking too often is throttled. Token requests do not count against the
    /// monthly number of requests.
    ///
    /// Vendor's page: `obtain-the-access-token-of-an-internal-app`.
    ///
    /// Sends `POST /v1.0/oauth2/accessToken`.
    ///
    /// # Arguments
    ///
    /// - `app_key`: Client ID of the app.
    /// - `app_secret`: Client Secret of the app.
    ///
    /// # Errors
    ///
    /// - 400 `invalidClientIdOrSecret`: The key or the secret is wrong. Seen, not documented.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_access_token(
        &self,
        app_key: impl Into<String>,
        app_secret: impl Into<runtime::Secret>,
    ) -> GetAccessToken<M> {
        GetAccessToken {
            client: self.clone(),
            app_key: app_key.into(),
            app_secret: app_secret.into(),
        }
    }

    /// Issues an access token for an organisation that has authorised an app.
    ///
    /// Permission `isvapi_base`. For third-party enterprise apps, internal apps that a provider
    /// runs, and custom apps.
    ///
    /// A token lives for 7200 seconds and belongs to the app and the organisation. Asking again
    /// within that time answers another token; whether the earlier one stays valid is not
    /// documented. Keep one token for each app and organisation, and renew it some ten minutes
    /// early. Token requests do not count against the monthly number of requests.
    ///
    /// Vendor's pages: `obtain-the-access-token-of-the-authorized-enterprise-1` and
    /// `obtain-the-access-token-of-the-third-party-application-authorization-enterprise`. Their
    /// table leaves out the `/v1.0` of the path, their example has it.
    ///
    /// Sends `POST /v1.0/oauth2/corpAccessToken`.
    ///
    /// # Arguments
    ///
    /// - `suite_key`: Client ID of the app, formerly called SuiteKey.
    /// - `suite_secret`: Client Secret of the app, formerly called SuiteSecret.
    /// - `auth_corp_id`: corpId of the organisation that has authorised the app.
    /// - `suite_ticket`: The newest of the tickets that the service pushes to the app, about one every
    ///   five hours. A custom app may send any text.
    ///
    /// # Errors
    ///
    /// - 400 `invalidAuthInfo`: The organisation has not authorised the app.
    /// - 400 `invalidSuiteKey`: The key is wrong. Seen, not documented.
    /// - 400 `invalidSuiteTicket`: The ticket is wrong or too old.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_corp_access_token(
        &self,
        suite_key: impl Into<String>,
        suite_secret: impl Into<runtime::Secret>,
        auth_corp_id: impl Into<String>,
        suite_ticket: impl Into<runtime::Secret>,
    ) -> GetCorpAccessToken<M> {
        GetCorpAccessToken {
            client: self.clone(),
            suite_key: suite_key.into(),
            suite_secret: suite_secret.into(),
            auth_corp_id: auth_corp_id.into(),
            suite_ticket: suite_ticket.into(),
        }
    }

    /// Issues an access token to an app of either kind.
    ///
    /// Permission `qyapi_base`. Newer than `GetAccessToken` and `GetCorpAccessToken`, and meant for
    /// internal apps as well as third-party ones. No ticket is sent.
    ///
    /// A token lives for 7200 seconds. Whether asking again answers the same token, and whether an
    /// earlier one stays valid, is not documented. Token requests do not count against the monthly
    /// number of requests.
    ///
    /// Vendor's page: `api-gettoken`.
    ///
    /// Sends `POST /v1.0/oauth2/{corpId}/token`.
    ///
    /// # Arguments
    ///
    /// - `corp_id`: corpId of the organisation: for an internal app its own, for a third-party app the
    ///   one that has authorised it.
    /// - `client_id`: Client ID of the app.
    /// - `client_secret`: Client Secret of the app.
    ///
    /// # Errors
    ///
    /// - 400 `invalid.client`: The Client ID or the Client Secret is wrong.
    /// - 400 `unsupported.grant.type`: The kind of grant is not supported.
    /// - 401 `unauthorized.client`: The app is not authorised.
    /// - 500 `server.error`: The service failed unexpectedly.
    /// - 500 `unknownError`: Seen as the answer to an organisation and an app that do not exist, so it
    ///   need not pass.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_token(
        &self,
        corp_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<runtime::Secret>,
    ) -> GetToken<M> {
        GetToken {
            client: self.clone(),
            corp_id: corp_id.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}

static GET_ACCESS_TOKEN: runtime::Operation = runtime::Operation {
    id: "GetAccessToken",
    method: runtime::http::Method::POST,
    path: "/v1.0/oauth2/accessToken",
    repeatable: true,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_access_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccessToken<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    app_key: String,
    app_secret: runtime::Secret,
}

impl<M: runtime::Mode> GetAccessToken<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_ACCESS_TOKEN);
        request.json_object();
        request.field(Field::new(&["appKey"]).required(), Some(&self.app_key));
        request
            .field(
                Field::new(&["appSecret"]).required().secret(),
                Some(&self.app_secret),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetAccessToken<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::AccessToken, Error> {
        response.json()
    }
}
call!(GetAccessToken -> models::AccessToken, Error, ErrorCode);

static GET_CORP_ACCESS_TOKEN: runtime::Operation = runtime::Operation {
    id: "GetCorpAccessToken",
    method: runtime::http::Method::POST,
    path: "/v1.0/oauth2/corpAccessToken",
    repeatable: true,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_corp_access_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCorpAccessToken<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    suite_key: String,
    suite_secret: runtime::Secret,
    auth_corp_id: String,
    suite_ticket: runtime::Secret,
}

impl<M: runtime::Mode> GetCorpAccessToken<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_CORP_ACCESS_TOKEN);
        request.json_object();
        request.field(Field::new(&["suiteKey"]).required(), Some(&self.suite_key));
        request
            .field(
                Field::new(&["suiteSecret"]).required().secret(),
                Some(&self.suite_secret),
            );
        request.field(Field::new(&["authCorpId"]).required(), Some(&self.auth_corp_id));
        request
            .field(
                Field::new(&["suiteTicket"]).required().secret(),
                Some(&self.suite_ticket),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetCorpAccessToken<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::AccessToken, Error> {
        response.json()
    }
}
call!(GetCorpAccessToken -> models::AccessToken, Error, ErrorCode);

static GET_TOKEN: runtime::Operation = runtime::Operation {
    id: "GetToken",
    method: runtime::http::Method::POST,
    path: "/v1.0/oauth2/{corpId}/token",
    repeatable: true,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetToken<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    corp_id: String,
    client_id: String,
    client_secret: runtime::Secret,
}

impl<M: runtime::Mode> GetToken<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_TOKEN);
        request.json_object();
        request.field(Field::new(&["grant_type"]), Some("client_credentials"));
        request.set(Parameter::path("corpId"), Some(&self.corp_id));
        request.field(Field::new(&["client_id"]).required(), Some(&self.client_id));
        request
            .field(
                Field::new(&["client_secret"]).required().secret(),
                Some(&self.client_secret),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetToken<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::GetTokenResult, Error> {
        response.json()
    }
}
call!(GetToken -> models::GetTokenResult, Error, ErrorCode);
