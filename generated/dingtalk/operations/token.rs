// Generated from the description of the API. Edit the description, not this file.

//! Requests: token.

use crate::dingtalk::{Client, Error, ErrorCode, models};
use crate::runtime::{self, Field};

impl<M: runtime::Mode> Client<M> {
    /// Issues an access token to an internal app.
    ///
    /// Permission `qyapi_base`. For internal apps: third-party enterprise apps get their tokens
    /// from another operation, which is not described here.
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
    /// - 400 `invalidClientIdOrSecret`: The key or the secret is wrong.
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
}

static GET_ACCESS_TOKEN: runtime::Operation = runtime::Operation {
    id: "GetAccessToken",
    method: runtime::http::Method::POST,
    path: "/v1.0/oauth2/accessToken",
    repeatable: true,
    security: &[],
    accept: "application/json",
    redirects: false,
    rate: None,
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
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<models::AccessToken, Error> {
        answer.json()
    }
}
call!(GetAccessToken -> models::AccessToken, Error, ErrorCode);
