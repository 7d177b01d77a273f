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
    /// Sets `base_url`.
    ///
    /// Every request uses this value unless it is given its own.
    pub fn base_url2(mut self, base_url2: impl Into<String>) -> Self {
        let value: String = base_url2.into();
        self.core.global("base_url", &value);
        self
    }

    /// Sets `transport`.
    ///
    /// Every request uses this value unless it is given its own.
    pub fn transport2(mut self, transport2: impl Into<String>) -> Self {
        let value: String = transport2.into();
        self.core.global("transport", &value);
        self
    }

    /// Sets the credential `build_blocking`.
    ///
    /// Sent in the header `key`.
    pub fn build_blocking_credential(
        mut self,
        build_blocking_credential: impl Into<runtime::Secret>,
    ) -> Self {
        self.core
            .credential(&security::BUILD_BLOCKING, build_blocking_credential.into());
        self
    }

    /// Asks this provider for the credential before every request; a function becomes one by
    /// [`token_fn`](runtime::token_fn).
    pub fn build_blocking_credential_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.core.provider(&security::BUILD_BLOCKING, provider);
        self
    }

    /// Sets the credential `rate_limit`.
    ///
    /// Sent as `Authorization: Bearer …`.
    pub fn rate_limit_credential(
        mut self,
        rate_limit_credential: impl Into<runtime::Secret>,
    ) -> Self {
        self.core.credential(&security::RATE_LIMIT, rate_limit_credential.into());
        self
    }

    /// Asks this provider for the credential before every request; a function becomes one by
    /// [`token_fn`](runtime::token_fn).
    pub fn rate_limit_credential_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.core.provider(&security::RATE_LIMIT, provider);
        self
    }

    /// Gets tokens with `CreateToken` when they are needed, keeps them, and replaces them 60 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// # Arguments
    /// - `query_core`: `core`.
    pub fn core(mut self, query_core: impl Into<String>) -> Self {
        let query_core: String = query_core.into();
        let request = move |core: &runtime::Core| {
            let client: Client = Client {
                handle: core.clone().into(),
            };
            let request = client.create_token(query_core.clone());
            request.build()
        };
        self.core
            .token_exchange::<
                ErrorCode,
            >(
                &security::RATE_LIMIT,
                runtime::TokenExchange {
                    request: std::sync::Arc::new(request),
                    token: "/token",
                    expires_in: None,
                    refresh_early: std::time::Duration::from_secs(60),
                },
            );
        self
    }

    /// Sets the variable `retry` of servers.
    ///
    /// `names` unless it is set.
    pub fn retry2(mut self, retry2: impl Into<String>) -> Self {
        self.core.server_variable("retry", retry2.into());
        self
    }

    /// Sets the variable `timeout` of servers.
    ///
    /// `v1` unless it is set.
    pub fn timeout2(mut self, timeout2: impl Into<String>) -> Self {
        self.core.server_variable("timeout", timeout2.into());
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
