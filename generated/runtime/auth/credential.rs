//! What a client was given for one security scheme.

use std::sync::Arc;

use crate::runtime::auth::chain::Chain;
use crate::runtime::auth::provider::AnyProvider;
use crate::runtime::auth::token_cache::TokenCache;
use crate::runtime::description::SecurityScheme;
use crate::runtime::error::CredentialsError;
use crate::runtime::value::Secret;

pub(crate) enum Credential {
    Fixed(Secret),
    Basic { user: String, password: Secret },
    Provider(Box<dyn AnyProvider>),
    TokenExchange(Arc<TokenCache>),
}

impl Credential {
    pub(crate) async fn token(
        &self,
        scheme: &'static SecurityScheme,
        outer: &Chain,
    ) -> Result<Secret, CredentialsError> {
        match self {
            Self::Fixed(token) => Ok(token.clone()),
            Self::Basic { user, password } => Ok(format!("{user}:{}", password.expose()).into()),
            Self::Provider(provider) => provider.fetch().await,
            Self::TokenExchange(cache) => cache.token(outer.with(scheme.method)).await,
        }
    }

    /// Tells the source of the token that the service refused it; true if a fresh one can be had.
    pub(crate) fn rejected(&self, token: &Secret) -> bool {
        match self {
            Self::Fixed(_) | Self::Basic { .. } => false,
            Self::Provider(provider) => provider.refused(token),
            Self::TokenExchange(cache) => {
                cache.rejected(token);
                true
            }
        }
    }
}
