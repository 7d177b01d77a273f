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
    /// The shelf.
    ///
    /// Every request uses this value unless it is given its own.
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        let value: String = shelf.into();
        self.core.global("shelf", &value);
        self
    }

    /// Sets the credential `other`.
    ///
    /// Sent as `Authorization: Bearer …`.
    pub fn other(mut self, other: impl Into<runtime::Secret>) -> Self {
        self.core.credential(&security::OTHER, other.into());
        self
    }

    /// Asks this provider for the credential before every request; a function becomes one by
    /// [`token_fn`](runtime::token_fn).
    pub fn other_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.core.provider(&security::OTHER, provider);
        self
    }

    /// The token of the caller.
    ///
    /// Sent in the query, as `access_token`.
    pub fn token(mut self, token: impl Into<runtime::Secret>) -> Self {
        self.core.credential(&security::TOKEN, token.into());
        self
    }

    /// Asks this provider for the credential before every request; a function becomes one by
    /// [`token_fn`](runtime::token_fn).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.core.provider(&security::TOKEN, provider);
        self
    }

    /// Gets tokens with `CreateToken` when they are needed, keeps them, and replaces them 30 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// # Arguments
    /// - `key`: `key`.
    /// - `secret`: `secret`.
    /// - `scope`: `scope`.
    pub fn credentials(
        mut self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
        scope: impl Into<String>,
    ) -> Self {
        let key: String = key.into();
        let secret: Secret = secret.into();
        let scope: String = scope.into();
        let request = move |core: &runtime::Core| {
            let client: Client = Client {
                handle: core.clone().into(),
            };
            let mut request = client.create_token(key.clone(), secret.clone());
            request = request.scope(scope.clone());
            if let Some(value) = core.global_text("shelf") && value != "-" {
                request = request.shelf(value);
            }
            request.build()
        };
        self.core
            .token_exchange::<
                ErrorCode,
            >(
                &security::TOKEN,
                runtime::TokenExchange {
                    request: std::sync::Arc::new(request),
                    token: "/token",
                    expires_in: Some("/expires"),
                    refresh_early: std::time::Duration::from_secs(30),
                },
            );
        self
    }

    /// Sets the credential `user`.
    ///
    /// Sent as `Authorization: Basic …`.
    pub fn user(
        mut self,
        user: impl Into<String>,
        password: impl Into<runtime::Secret>,
    ) -> Self {
        self.core.basic(&security::USER, user.into(), password.into());
        self
    }

    /// Where the shelf stands.
    ///
    /// `eu` unless it is set.
    /// Documented values: `eu`, `us`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.core.server_variable("region", region.into());
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
