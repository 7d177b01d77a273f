//! How a token is fetched by an operation of the service itself.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use serde_json::Value;

use crate::runtime::auth::{Chain, FetchToken, FetchedToken};
use crate::runtime::client::core::{Core, WeakCore, meaning_of};
use crate::runtime::error::{
    CallFailure, CredentialsError, DecodeError, Error, ErrorCode, InvalidRequest,
};
use crate::runtime::request::Request;
use crate::runtime::response::RawResponse;
use crate::runtime::send::Wanted;
use crate::runtime::value::text_of;

/// Builds the request that fetches a token, from what the client knows.
pub type TokenRequest = Arc<dyn Fn(&Core) -> Result<Request, InvalidRequest> + Send + Sync>;

/// The way in which a token is fetched.
pub struct TokenExchange {
    /// Builds the request that fetches it.
    pub request: TokenRequest,
    /// JSON pointer to the token in the response.
    pub token: &'static str,
    /// JSON pointer to its life time in seconds, a number or a string. Without one, or when it is
    /// absent or zero, the token is kept until the service refuses it.
    pub expires_in: Option<&'static str>,
    /// The time before its end at which a token is replaced; at most half of its life time.
    pub refresh_early: Duration,
}

/// An exchange that knows the error codes of its service, but not yet its client.
pub(crate) struct UnboundTokenExchange {
    pub(crate) refresh_early: Duration,
    fetch: Arc<dyn Fn(Core, Chain) -> Fetching + Send + Sync>,
}

type Fetching = BoxFuture<'static, Result<FetchedToken, CredentialsError>>;

impl UnboundTokenExchange {
    pub(crate) fn new<C: ErrorCode>(exchange: TokenExchange) -> Self {
        let refresh_early = exchange.refresh_early;
        let exchange = Arc::new(exchange);
        let fetch = move |core, chain| -> Fetching {
            let exchange = Arc::clone(&exchange);
            Box::pin(async move {
                let fetched = exchange.fetch::<C>(&core, chain).await;
                fetched
                    .map_err(|failure| CredentialsError::from_token_call(Error::<C>::from(failure)))
            })
        };
        Self {
            refresh_early,
            fetch: Arc::new(fetch),
        }
    }

    /// The exchange as a call of this client, which in turn holds the exchange.
    pub(crate) fn bind(self, core: WeakCore) -> FetchToken {
        Box::new(move |chain| match core.upgrade() {
            Some(core) => (self.fetch)(core, chain),
            None => Box::pin(async { Err(CredentialsError::new("the client is gone")) }),
        })
    }
}

impl TokenExchange {
    async fn fetch<C: ErrorCode>(
        &self,
        core: &Core,
        chain: Chain,
    ) -> Result<FetchedToken, CallFailure> {
        let request = (self.request)(core).map_err(CallFailure::InvalidRequest)?;
        let response = core.perform(request, meaning_of::<C>, chain, Wanted::Whole);
        self.read(&response.await?.response)
            .map_err(CallFailure::from)
    }

    fn read(&self, response: &RawResponse) -> Result<FetchedToken, DecodeError> {
        let (operation, status) = (&response.operation, response.status.as_u16());
        let document: Value = response.json()?;
        let text = |pointer| {
            let value = document.pointer(pointer)?;
            (value.is_string() || value.is_number()).then(|| text_of(value))
        };
        let token = text(self.token)
            .filter(|token| !token.is_empty())
            .ok_or_else(|| {
                let path = self.token.trim_start_matches('/').replace('/', ".");
                DecodeError::new(operation, status, &path, "expected a token")
            })?;
        let lifetime = self
            .expires_in
            .and_then(text)
            .and_then(|seconds| seconds.trim().parse().ok())
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .filter(|lifetime| !lifetime.is_zero());
        Ok(FetchedToken {
            token: token.as_ref().into(),
            lifetime,
        })
    }
}
