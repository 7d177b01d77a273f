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
    /// Id of the library, from the console.
    ///
    /// Every request uses this value unless it is given its own.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        let value: String = library_id.into();
        self.core.global("LibraryId", &value);
        self
    }

    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Every request uses this value unless it is given its own.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        let value: String = space_id.into();
        self.core.global("SpaceId", &value);
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Every request uses this value unless it is given its own.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        let value: String = user_id.into();
        self.core.global("user_id", &value);
        self
    }

    /// Access token. Each use renews it. It is part of the URL, so keep URLs out of logs.
    ///
    /// Sent in the query, as `access_token`.
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

    /// Gets tokens with [`CreateToken`](crate::smh::Client::create_token) when they are needed, keeps them, and replaces them 60 s before they end.
    ///
    /// Many calls at once share one request for a token.
    ///
    /// # Arguments
    /// - `library_secret`: Secret of the library, as shown in the console.
    /// - `grant`: What the token allows: one grant or several, separated by commas, as in `delete_file,restore_recycled`. Without one it only reads.
    pub fn credentials(
        mut self,
        library_secret: impl Into<Secret>,
        grant: impl Into<String>,
    ) -> Self {
        let library_secret: Secret = library_secret.into();
        let grant: String = grant.into();
        let request = move |core: &runtime::Core| {
            let client: Client = Client {
                handle: core.clone().into(),
            };
            let mut request = client
                .create_token(
                    core.global_text("LibraryId").unwrap_or_default(),
                    library_secret.clone(),
                );
            if let Some(value) = core.global_text("SpaceId") && value != "-" {
                request = request.space_id(value);
            }
            request = request.grant(grant.clone());
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
                    expires_in: Some("/expiresIn"),
                    refresh_early: std::time::Duration::from_secs(60),
                },
            );
        self
    }

    /// Domain of the library, as shown in the console. It is made of the library id and
    /// `.api.tencentsmh.cn`. The host for the vendor's International site is not documented.
    ///
    /// It must be set; `smhxxx.api.tencentsmh.cn` shows its form.
    pub fn library_host(mut self, library_host: impl Into<String>) -> Self {
        self.core.server_variable("libraryHost", library_host.into());
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
