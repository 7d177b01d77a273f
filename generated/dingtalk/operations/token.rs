// Generated from the description of the API. Edit the description, not this file.

//! Access tokens of apps.

use crate::dingtalk::*;
use crate::runtime::rows::*;

methods! {
    /// Issues an access token to an internal app.
    ///
    /// Permission `qyapi_base`. For internal apps: third-party enterprise apps get their tokens
    /// from [`GetCorpAccessToken`](crate::dingtalk::Client::get_corp_access_token). [`GetToken`](crate::dingtalk::Client::get_token) is meant for both.
    ///
    /// A token lives for 7200 seconds and belongs to the app. Asking again within that time answers
    /// the same token and extends it. The vendor asks to keep tokens and to renew them some ten
    /// minutes early; asking too often is throttled. Token requests do not count against the
    /// monthly number of requests.
    ///
    /// Vendor's page: `obtain-the-access-token-of-an-internal-app`.
    ///
    /// Sends `POST /v1.0/oauth2/accessToken`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.get_access_token("app_key", "app_secret").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `app_key`: Client ID of the app.
    /// - `app_secret`: Client Secret of the app.
    ///
    /// # Errors
    /// - 400 [`invalidClientIdOrSecret`](ErrorCode::InvalidClientIdOrSecret): The key or the secret is wrong. Seen, not documented.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_access_token(
        app_key: impl Into<String> = set::<String>("appKey"),
        app_secret: impl Into<Secret> = set::<Secret>("appSecret"),
    ) -> GetAccessToken(GET_ACCESS_TOKEN);

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
    /// Sends `POST /v1.0/oauth2/corpAccessToken`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client
    ///     .get_corp_access_token(
    ///         "suite_key",
    ///         "suite_secret",
    ///         "auth_corp_id",
    ///         "suite_ticket",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `suite_key`: Client ID of the app, formerly called SuiteKey.
    /// - `suite_secret`: Client Secret of the app, formerly called SuiteSecret.
    /// - `auth_corp_id`: corpId of the organisation that has authorised the app.
    /// - `suite_ticket`: The newest of the tickets that the service pushes to the app, about one every five hours. A custom app may send any string.
    ///
    /// # Errors
    /// - 400 [`invalidAuthInfo`](ErrorCode::InvalidAuthInfo): The organisation has not authorised the app.
    /// - 400 [`invalidSuiteKey`](ErrorCode::InvalidSuiteKey): The key is wrong. Seen, not documented.
    /// - 400 [`invalidSuiteTicket`](ErrorCode::InvalidSuiteTicket): The ticket is wrong or too old.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_corp_access_token(
        suite_key: impl Into<String> = set::<String>("suiteKey"),
        suite_secret: impl Into<Secret> = set::<Secret>("suiteSecret"),
        auth_corp_id: impl Into<String> = set::<String>("authCorpId"),
        suite_ticket: impl Into<Secret> = set::<Secret>("suiteTicket"),
    ) -> GetCorpAccessToken(GET_CORP_ACCESS_TOKEN);

    /// Issues an access token to an app of either kind.
    ///
    /// Permission `qyapi_base`. Newer than [`GetAccessToken`](crate::dingtalk::Client::get_access_token) and [`GetCorpAccessToken`](crate::dingtalk::Client::get_corp_access_token), and meant for
    /// internal apps as well as third-party ones. No ticket is sent.
    ///
    /// A token lives for 7200 seconds. Whether asking again answers the same token, and whether an
    /// earlier one stays valid, is not documented. Token requests do not count against the monthly
    /// number of requests.
    ///
    /// Vendor's page: `api-gettoken`.
    ///
    /// Sends `POST /v1.0/oauth2/{corpId}/token`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.get_token("corp_id", "client_id", "client_secret").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `corp_id`: corpId of the organisation: for an internal app its own, for a third-party app the one that has authorised it.
    /// - `client_id`: Client ID of the app.
    /// - `client_secret`: Client Secret of the app.
    ///
    /// # Errors
    /// - 400 [`invalid.client`](ErrorCode::InvalidClient): The Client ID or the Client Secret is wrong.
    /// - 400 [`unsupported.grant.type`](ErrorCode::UnsupportedGrantType): The kind of grant is not supported.
    /// - 401 [`unauthorized.client`](ErrorCode::UnauthorizedClient): The app is not authorised.
    /// - 500 [`server.error`](ErrorCode::ServerError): The service failed unexpectedly.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): Seen as the answer to an organisation and an app that do not exist, so it need not pass.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_token(
        corp_id: impl Into<String> = set::<String>("corpId"),
        client_id: impl Into<String> = set::<String>("client_id"),
        client_secret: impl Into<Secret> = set::<Secret>("client_secret"),
    ) -> GetToken(GET_TOKEN);
}

static GET_ACCESS_TOKEN: Operation = Operation::new("GetAccessToken").post("/v1.0/oauth2/accessToken").repeatable(true)
    .rate(20, 1)
    .body(Body::json_of(&[Property::new("appKey").required(), Property::new("appSecret").required().secret()]));
request!(GetAccessToken("get_access_token", GET_ACCESS_TOKEN, "Issues an access token to an internal app.") -> models::AccessToken, Response::json);

static GET_CORP_ACCESS_TOKEN: Operation = Operation::new("GetCorpAccessToken").post("/v1.0/oauth2/corpAccessToken")
    .repeatable(true).rate(20, 1).body(Body::json_of(&[
        Property::new("suiteKey").required(),
        Property::new("suiteSecret").required().secret(),
        Property::new("authCorpId").required(),
        Property::new("suiteTicket").required().secret(),
    ]));
request!(GetCorpAccessToken("get_corp_access_token", GET_CORP_ACCESS_TOKEN, "Issues an access token for an organisation that has authorised an app.") -> models::AccessToken, Response::json);

static GET_TOKEN: Operation = Operation::new("GetToken").post("/v1.0/oauth2/{corpId}/token").repeatable(true)
    .rate(20, 1).parameters(&[Parameter::path("corpId")]).body(Body::json_of(&[
        Property::new("grant_type").constant("client_credentials"),
        Property::new("client_id").required(),
        Property::new("client_secret").required().secret(),
    ]));
request!(GetToken("get_token", GET_TOKEN, "Issues an access token to an app of either kind.") -> models::GetTokenResult, Response::json);
