//! A token fetched by an operation of the service, kept until it is about to expire.
//!
//! However many calls need a token at once, one request fetches it, and each of them can carry it
//! on: none waits for another, which may be given up, or held by somebody who does not poll it. A
//! fetch that all have given up leaves nothing behind.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Shared, WeakShared};
use serde_json::Value;
use tokio::time::Instant;

use crate::runtime::answer::RawAnswer;
use crate::runtime::call_failure::CallFailure;
use crate::runtime::client_core::Core;
use crate::runtime::credentials::CredentialsError;
use crate::runtime::decode_error::{self, DecodeError};
use crate::runtime::encode::text_of;
use crate::runtime::error::Error;
use crate::runtime::error_code::{ErrorCode, Meaning};
use crate::runtime::invalid_request::InvalidRequest;
use crate::runtime::request::Request;
use crate::runtime::secret::Secret;
use crate::runtime::signing::Chain;
use crate::runtime::transport::BoxFuture;

/// After an early refresh failed, how long the old token is used before the next try.
const PAUSE_AFTER_FAILED_REFRESH: Duration = Duration::from_secs(30);

/// Builds the request that fetches a token, from what the client knows.
pub type TokenRequest = Arc<dyn Fn(&Core) -> Result<Request, InvalidRequest> + Send + Sync>;

/// How a token is fetched.
pub struct Exchange {
    /// Builds the request that fetches it.
    pub request: TokenRequest,
    /// JSON pointer to the token in the answer.
    pub token: &'static str,
    /// JSON pointer to its life time in seconds, a number or text. Without one, or when it is
    /// absent or zero, the token is kept until the service refuses it.
    pub expires_in: Option<&'static str>,
    /// How long before its end a token is replaced; at most half of its life time.
    pub refresh_early: Duration,
}

/// What depends on the service's own type of codes.
#[derive(Clone, Copy)]
pub(crate) struct Codes {
    pub(crate) meaning: fn(&str) -> Meaning,
    error: fn(CallFailure) -> CredentialsError,
}

impl Codes {
    pub(crate) fn of<C: ErrorCode>() -> Self {
        Self {
            meaning: |code| C::from_wire(code).meaning(),
            error: |failure| CredentialsError::from_token_call(Error::<C>::from(failure)),
        }
    }
}

pub(crate) struct CachedExchange {
    exchange: Exchange,
    codes: Codes,
    state: Mutex<State>,
}

/// A fetch, shared by all that wait for it.
type Flight = Shared<BoxFuture<'static, Result<Secret, CredentialsError>>>;

#[derive(Default)]
struct State {
    cached: Option<Cached>,
    /// The fetch under way; gone when nobody waits for it any more.
    flight: Option<WeakShared<BoxFuture<'static, Result<Secret, CredentialsError>>>>,
}

impl State {
    fn look(&self) -> Look {
        let now = Instant::now();
        match &self.cached {
            Some(Cached { token, life: None }) => Look::Fresh(token.clone()),
            Some(Cached {
                token,
                life: Some(life),
            }) if now < life.ends_at => {
                if now < life.refresh_at {
                    Look::Fresh(token.clone())
                } else {
                    Look::Aging(token.clone())
                }
            }
            _ => Look::Missing,
        }
    }

    fn flight(&self) -> Option<Flight> {
        self.flight.as_ref()?.upgrade()
    }
}

struct Cached {
    token: Secret,
    life: Option<Life>,
}

struct Life {
    refresh_at: Instant,
    ends_at: Instant,
}

enum Look {
    Fresh(Secret),
    /// Still good, but to be replaced.
    Aging(Secret),
    Missing,
}

impl CachedExchange {
    pub(crate) fn new(exchange: Exchange, codes: Codes) -> Self {
        Self {
            exchange,
            codes,
            state: Mutex::default(),
        }
    }

    /// The cached token, or a fetched one. `chain` names the schemes whose token calls led here,
    /// none of which can be waited for.
    pub(crate) async fn token(
        self: &Arc<Self>,
        core: &Core,
        chain: &Chain,
    ) -> Result<Secret, CredentialsError> {
        let (flight, old) = {
            let mut state = self.state();
            match (state.look(), state.flight()) {
                (Look::Fresh(token), _) | (Look::Aging(token), Some(_)) => return Ok(token),
                (Look::Aging(token), None) => (self.take_off(&mut state, core, chain), Some(token)),
                (Look::Missing, Some(flight)) => (flight, None),
                (Look::Missing, None) => (self.take_off(&mut state, core, chain), None),
            }
        };
        match (flight.await, old) {
            (Err(_), Some(old)) => {
                self.postpone();
                Ok(old)
            }
            (result, _) => result,
        }
    }

    fn take_off(self: &Arc<Self>, state: &mut State, core: &Core, chain: &Chain) -> Flight {
        let (exchange, core, chain) = (Arc::clone(self), core.clone(), chain.clone());
        let fetch: BoxFuture<'static, _> =
            Box::pin(async move { exchange.fetch(&core, chain).await });
        let flight = fetch.shared();
        state.flight = flight.downgrade();
        flight
    }

    /// Drops the token if it is still the cached one.
    pub(crate) fn rejected(&self, token: &Secret) {
        let cached = &mut self.state().cached;
        if cached.as_ref().is_some_and(|cached| cached.token == *token) {
            *cached = None;
        }
    }

    async fn fetch(&self, core: &Core, chain: Chain) -> Result<Secret, CredentialsError> {
        // From before the call: the life time began somewhere during it.
        let started = Instant::now();
        let result = match self.ask(core, chain).await {
            Ok(answer) => self.read(&answer).map_err(CallFailure::from),
            Err(failure) => Err(failure),
        };
        let mut state = self.state();
        state.flight = None;
        match result {
            Ok((token, life)) => {
                state.cached = Some(Cached {
                    token: token.clone(),
                    life: life.and_then(|life| Life::new(started, life, &self.exchange)),
                });
                Ok(token)
            }
            Err(failure) => Err((self.codes.error)(failure)),
        }
    }

    async fn ask(&self, core: &Core, chain: Chain) -> Result<RawAnswer, CallFailure> {
        let request = (self.exchange.request)(core).map_err(CallFailure::InvalidRequest)?;
        core.perform(request, self.codes.meaning, chain).await
    }

    fn read(&self, answer: &RawAnswer) -> Result<(Secret, Option<Duration>), DecodeError> {
        let (operation, status) = (answer.operation, answer.status.as_u16());
        let document: Value =
            decode_error::from_json(operation, status, &answer.body, &answer.secrets)?;
        let text = |pointer| {
            let value = document.pointer(pointer)?;
            (value.is_string() || value.is_number()).then(|| text_of(value))
        };
        let pointer = self.exchange.token;
        let token = text(pointer)
            .filter(|token| !token.is_empty())
            .ok_or_else(|| {
                let path = pointer.trim_start_matches('/').replace('/', ".");
                DecodeError::new(operation, status, &path, "expected a token")
            })?;
        let life = self
            .exchange
            .expires_in
            .and_then(text)
            .and_then(|seconds| seconds.trim().parse().ok())
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .filter(|life| !life.is_zero());
        Ok((token.as_ref().into(), life))
    }

    fn postpone(&self) {
        if let Some(Cached {
            life: Some(life), ..
        }) = &mut self.state().cached
        {
            life.refresh_at = Instant::now() + PAUSE_AFTER_FAILED_REFRESH;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code panics while it holds the lock, and the state is whole at every moment.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Life {
    /// None for a life longer than the clock can tell.
    fn new(started: Instant, life: Duration, exchange: &Exchange) -> Option<Self> {
        let early = exchange.refresh_early.min(life / 2);
        Some(Self {
            refresh_at: started.checked_add(life.saturating_sub(early))?,
            ends_at: started.checked_add(life)?,
        })
    }
}

impl From<DecodeError> for CallFailure {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}
