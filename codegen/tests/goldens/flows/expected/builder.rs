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
    /// Sets the credential `token`.
    ///
    /// Sent as `Authorization: Bearer …`.
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

    /// Gets tokens with `CreateToken` when they are needed, keeps them, and replaces them 60 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// # Arguments
    /// - `key`: `key`.
    /// - `realm`: `realm`.
    /// - `round`: `round`.
    /// - `ticket`: asked whenever a token is fetched.
    /// - `shift`: asked whenever a token is fetched.
    pub fn credentials(
        mut self,
        key: impl Into<Secret>,
        realm: impl Into<Option<String>>,
        round: impl Into<Option<i32>>,
        ticket: impl Fn() -> String + Send + Sync + 'static,
        shift: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        let key: Secret = key.into();
        let realm: Option<String> = realm.into();
        let round: Option<i32> = round.into();
        let request = move |core: &runtime::Core| {
            let client: Client = Client {
                handle: core.clone().into(),
            };
            let request = client
                .create_token(key.clone(), ticket(), realm.clone(), round, shift());
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
                    expires_in: None,
                    refresh_early: std::time::Duration::from_secs(60),
                },
            );
        self
    }

    /// Which branch.
    ///
    /// It must be set; `example` shows its form.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.core.server_variable("branch", branch.into());
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
