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
    /// Sets the credential `digest`.
    ///
    /// Sent as `Authorization: Digest …`.
    pub fn digest(mut self, digest: impl Into<runtime::Secret>) -> Self {
        self.core.credential(&security::DIGEST, digest.into());
        self
    }

    /// Asks this provider for the credential before every request; a function becomes one by
    /// [`token_fn`](runtime::token_fn).
    pub fn digest_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.core.provider(&security::DIGEST, provider);
        self
    }

    /// Sets the credential `machine`.
    ///
    /// Sent as `Authorization: Bearer …`.
    pub fn machine(mut self, machine: impl Into<runtime::Secret>) -> Self {
        self.core.credential(&security::MACHINE, machine.into());
        self
    }

    /// Asks this provider for the credential before every request; a function becomes one by
    /// [`token_fn`](runtime::token_fn).
    pub fn machine_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.core.provider(&security::MACHINE, provider);
        self
    }

    /// Gets tokens from `/oauth/token` for an id and a secret of the client when they are needed, keeps them, and replaces them 60 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// The request names each scope that an operation needs: `read`, `write`.
    pub fn machine_client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<runtime::Secret>,
    ) -> Self {
        self.machine_client_credentials_with_scopes(
            client_id,
            client_secret,
            ["read", "write"],
        )
    }

    /// Gets tokens from `/oauth/token` for an id and a secret of the client when they are needed, keeps them, and replaces them 60 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// The request names these scopes.
    ///
    /// The document has:
    ///
    /// - `read`: Reads.
    /// - `write`: Writes.
    pub fn machine_client_credentials_with_scopes(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<runtime::Secret>,
        scopes: impl IntoValues<String>,
    ) -> Self {
        self.core
            .client_credentials::<
                ErrorCode,
            >(
                &security::MACHINE,
                &security::MACHINE_CLIENT_CREDENTIALS,
                &security::MACHINE_TOKEN,
                (client_id.into(), client_secret.into()),
                &scopes.into_vec(),
            );
        self
    }

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

    /// Where files lie.
    ///
    /// It must be set for `ReplaceFile`. For others:
    /// Unless it is set, `eu` or `us`, as the server has it.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.core.server_variable("region", region.into());
        self
    }

    /// Sets the variable `stage` of servers.
    ///
    /// `sandbox` unless it is set.
    /// Documented values: `sandbox`, `preview`.
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.core.server_variable("stage", stage.into());
        self
    }

    /// Sends requests to this server of the document; to [`Server::Production`] unless set.
    pub fn documented_server(mut self, server: Server) -> Self {
        self.core.address(server as usize);
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

/// A server that the document lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// Production
    ///
    /// `https://api.example.com/v1`.
    Production,
    /// A place to try what nobody should try where it matters.
    ///
    /// `https://{stage}.example.com/v1`.
    SandboxExampleCom,
}
