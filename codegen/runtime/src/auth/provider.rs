//! Where tokens come from that are not given to a client: the caller's own code.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use futures_util::future::BoxFuture;

use crate::runtime::error::CredentialsError;
use crate::runtime::value::Secret;

/// Hands out the token for each call.
///
/// It is asked before every attempt, so it should remember its token.
///
/// [`token_fn`] makes one of a function. An `Arc` of a provider is one, too. The page `tokens` in the
/// guide of a crate has an example of both.
pub trait TokenProvider: Send + Sync + 'static {
    /// The token to send.
    ///
    /// # Errors
    ///
    /// The call fails with it before anything is sent, as
    /// [`Error::Credentials`](crate::runtime::Error::Credentials).
    fn token(&self) -> impl Future<Output = Result<Secret, CredentialsError>> + Send;

    /// Told that the service refused this token. Return true if a fresh one can be had: the call
    /// is then repeated once, which is safe because it was refused. False unless implemented.
    fn rejected(&self, token: &Secret) -> bool {
        let _ = token;
        false
    }
}

impl<P: TokenProvider> TokenProvider for Arc<P> {
    fn token(&self) -> impl Future<Output = Result<Secret, CredentialsError>> + Send {
        (**self).token()
    }

    fn rejected(&self, token: &Secret) -> bool {
        (**self).rejected(token)
    }
}

/// A [`TokenProvider`] made from a function; see [`token_fn`].
#[derive(Clone)]
pub struct TokenFn<F>(F);

/// A [`TokenProvider`] that calls this function before every attempt.
///
/// What it captures is shared by all calls at once, so each of them gets a clone. A closure that
/// captures nothing may be `async || { … }`; one that does may not. A token that the service refuses
/// fails the call; implement [`TokenProvider`] to fetch another one.
pub fn token_fn<F, A>(function: F) -> TokenFn<F>
where
    F: Fn() -> A + Send + Sync + 'static,
    A: Future<Output = Result<Secret, CredentialsError>> + Send + 'static,
{
    TokenFn(function)
}

impl<F, A> TokenProvider for TokenFn<F>
where
    F: Fn() -> A + Send + Sync + 'static,
    A: Future<Output = Result<Secret, CredentialsError>> + Send + 'static,
{
    fn token(&self) -> impl Future<Output = Result<Secret, CredentialsError>> + Send {
        (self.0)()
    }
}

impl<F> fmt::Debug for TokenFn<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TokenFn")
    }
}

/// A provider of any type.
pub(crate) trait AnyProvider: Send + Sync {
    fn fetch(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>>;

    fn refused(&self, token: &Secret) -> bool;
}

impl<P: TokenProvider> AnyProvider for P {
    fn fetch(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>> {
        Box::pin(self.token())
    }

    fn refused(&self, token: &Secret) -> bool {
        self.rejected(token)
    }
}
