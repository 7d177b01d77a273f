//! Where credentials come from, and why there may be none.

use std::sync::Arc;

use crate::runtime::error::CredentialsError;
use crate::runtime::value::Secret;
use futures_util::future::BoxFuture;

/// Hands out the token for each call.
///
/// Called before every attempt, so it should remember its token.
pub trait TokenProvider: Send + Sync + 'static {
    /// The token to send.
    fn token(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>>;

    /// Told that the service refused this token. Return true if a fresh one can be had: the call
    /// is then repeated once, which is safe because it was refused.
    fn rejected(&self, token: &Secret) -> bool {
        let _ = token;
        false
    }
}

impl<P: TokenProvider + ?Sized> TokenProvider for Arc<P> {
    fn token(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>> {
        (**self).token()
    }

    fn rejected(&self, token: &Secret) -> bool {
        (**self).rejected(token)
    }
}
