// Generated from the description of the API. Edit the description, not this file.

//! The builder of the client.

use super::*;
use crate::runtime::rows::*;

/// What a [`Client`] is made with.
#[derive(Debug)]
pub struct ClientBuilder {
    pub(super) core: runtime::CoreBuilder,
}

impl ClientBuilder {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Every request uses this value unless it is given its own.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        let value: String = union_id.into();
        self.core.global("unionId", &value);
        self
    }

    /// Access token of the app, bare, without a word for the scheme. It lives for 7200 seconds.
    /// Internal apps get theirs from [`GetAccessToken`](crate::dingtalk::Client::get_access_token). Third-party enterprise apps act for an
    /// organisation that has authorised them, with a token from [`GetCorpAccessToken`](crate::dingtalk::Client::get_corp_access_token). [`GetToken`](crate::dingtalk::Client::get_token)
    /// serves both.
    ///
    /// Sent in the header `x-acs-dingtalk-access-token`.
    pub fn access_token(mut self, access_token: impl Into<runtime::Secret>) -> Self {
        self.core.credential(&security::ACCESS_TOKEN, access_token.into());
        self
    }

    /// Asks this provider for the credential before every request; a function becomes one by
    /// [`token_fn`](runtime::token_fn).
    pub fn access_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.core.provider(&security::ACCESS_TOKEN, provider);
        self
    }

    /// Gets tokens with [`GetToken`](crate::dingtalk::Client::get_token) when they are needed, keeps them, and replaces them 600 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// # Arguments
    /// - `corp_id`: corpId of the organisation: for an internal app its own, for a third-party app the one that has authorised it.
    /// - `client_id`: Client ID of the app.
    /// - `client_secret`: Client Secret of the app.
    pub fn client_credentials(
        mut self,
        corp_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let corp_id: String = corp_id.into();
        let client_id: String = client_id.into();
        let client_secret: Secret = client_secret.into();
        let request = move |core: &runtime::Core| {
            let client: Client = Client {
                handle: core.clone().into(),
            };
            let request = client
                .get_token(corp_id.clone(), client_id.clone(), client_secret.clone());
            request.build()
        };
        self.core
            .token_exchange::<
                ErrorCode,
            >(
                &security::ACCESS_TOKEN,
                runtime::TokenExchange {
                    request: std::sync::Arc::new(request),
                    token: "/access_token",
                    expires_in: Some("/expires_in"),
                    refresh_early: std::time::Duration::from_secs(600),
                },
            );
        self
    }

    /// Gets tokens with [`GetCorpAccessToken`](crate::dingtalk::Client::get_corp_access_token) when they are needed, keeps them, and replaces them 600 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// # Arguments
    /// - `suite_key`: Client ID of the app, formerly called SuiteKey.
    /// - `suite_secret`: Client Secret of the app, formerly called SuiteSecret.
    /// - `auth_corp_id`: corpId of the organisation that has authorised the app.
    /// - `suite_ticket`: asked whenever a token is fetched. The newest of the tickets that the service pushes to the app, about one every five hours. A custom app may send any string.
    pub fn corp_credentials(
        mut self,
        suite_key: impl Into<String>,
        suite_secret: impl Into<Secret>,
        auth_corp_id: impl Into<String>,
        suite_ticket: impl Fn() -> Secret + Send + Sync + 'static,
    ) -> Self {
        let suite_key: String = suite_key.into();
        let suite_secret: Secret = suite_secret.into();
        let auth_corp_id: String = auth_corp_id.into();
        let request = move |core: &runtime::Core| {
            let client: Client = Client {
                handle: core.clone().into(),
            };
            let request = client
                .get_corp_access_token(
                    suite_key.clone(),
                    suite_secret.clone(),
                    auth_corp_id.clone(),
                    suite_ticket(),
                );
            request.build()
        };
        self.core
            .token_exchange::<
                ErrorCode,
            >(
                &security::ACCESS_TOKEN,
                runtime::TokenExchange {
                    request: std::sync::Arc::new(request),
                    token: "/accessToken",
                    expires_in: Some("/expireIn"),
                    refresh_early: std::time::Duration::from_secs(600),
                },
            );
        self
    }

    /// Gets tokens with [`GetAccessToken`](crate::dingtalk::Client::get_access_token) when they are needed, keeps them, and replaces them 600 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// # Arguments
    /// - `app_key`: Client ID of the app.
    /// - `app_secret`: Client Secret of the app.
    pub fn credentials(
        mut self,
        app_key: impl Into<String>,
        app_secret: impl Into<Secret>,
    ) -> Self {
        let app_key: String = app_key.into();
        let app_secret: Secret = app_secret.into();
        let request = move |core: &runtime::Core| {
            let client: Client = Client {
                handle: core.clone().into(),
            };
            let request = client.get_access_token(app_key.clone(), app_secret.clone());
            request.build()
        };
        self.core
            .token_exchange::<
                ErrorCode,
            >(
                &security::ACCESS_TOKEN,
                runtime::TokenExchange {
                    request: std::sync::Arc::new(request),
                    token: "/accessToken",
                    expires_in: Some("/expireIn"),
                    refresh_early: std::time::Duration::from_secs(600),
                },
            );
        self
    }

    /// Platform of the app: `com` for mainland DingTalk, `io` for the international edition.
    ///
    /// `com` unless it is set.
    /// Documented values: `com`, `io`.
    pub fn edition(mut self, edition: impl Into<String>) -> Self {
        self.core.server_variable("edition", edition.into());
        self
    }
    client_builder_options!();

    /// The client.
    ///
    /// # Errors
    ///
    /// A base URL that cannot be used.
    pub fn build(self) -> Result<Client, runtime::BuildError> {
        Ok(Client {
            handle: self.core.build()?.into(),
        })
    }

    /// The client, for callers without async: what it sends blocks the thread until the
    /// answer is there.
    ///
    /// # Errors
    ///
    /// A base URL that cannot be used, or a system that gives no thread.
    #[cfg(feature = "blocking")]
    pub fn build_blocking(
        self,
    ) -> Result<Client<runtime::Blocking>, runtime::BuildError> {
        Ok(Client {
            handle: self.core.build_blocking()?,
        })
    }
}
