//! A fetched token, kept until it is about to expire.
//!
//! However many calls need a token at once, one request fetches it, and each of them can carry it
//! on: none waits for another, which may be given up, or held by somebody who does not poll it. A
//! fetch that all have given up leaves nothing behind.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use tokio::time::Instant;

use crate::runtime::auth::chain::Chain;
use crate::runtime::clock::Clock;
use crate::runtime::error::CredentialsError;
use crate::runtime::value::Secret;

/// After an early refresh failed, how long the old token is used before the next try.
const PAUSE_AFTER_FAILED_REFRESH: Duration = Duration::from_secs(30);

/// Fetches a token. The chain names the schemes whose token calls led here, none of which can be
/// waited for. Nothing is sent before the future is polled.
pub(crate) type FetchToken =
    Box<dyn Fn(Chain) -> BoxFuture<'static, Result<FetchedToken, CredentialsError>> + Send + Sync>;

/// A token and how long it is good for; without a life time, until the service refuses it.
pub(crate) struct FetchedToken {
    pub(crate) token: Secret,
    pub(crate) lifetime: Option<Duration>,
}

pub(crate) struct TokenCache {
    fetch: FetchToken,
    /// The time before its end at which a token is replaced; at most half of its life time.
    refresh_early: Duration,
    clock: Clock,
    state: Mutex<State>,
}

type Fetch = BoxFuture<'static, Result<Secret, CredentialsError>>;
/// A fetch, shared by all that wait for it.
type SharedFetch = Shared<Fetch>;

#[derive(Default)]
struct State {
    cached: Option<Cached>,
    /// The fetch under way; gone when nobody waits for it any more.
    fetch: Option<WeakShared<Fetch>>,
}

impl State {
    fn token_state(&self, now: Instant) -> TokenState {
        match &self.cached {
            Some(Cached {
                token,
                lifetime: None,
            }) => TokenState::Fresh(token.clone()),
            Some(Cached {
                token,
                lifetime: Some(lifetime),
            }) if now < lifetime.expires_at => {
                if now < lifetime.refresh_at {
                    TokenState::Fresh(token.clone())
                } else {
                    TokenState::Stale(token.clone())
                }
            }
            _ => TokenState::Missing,
        }
    }

    fn shared_fetch(&self) -> Option<SharedFetch> {
        self.fetch.as_ref()?.upgrade()
    }
}

struct Cached {
    token: Secret,
    lifetime: Option<Lifetime>,
}

struct Lifetime {
    refresh_at: Instant,
    expires_at: Instant,
}

enum TokenState {
    Fresh(Secret),
    /// Still good, but to be replaced.
    Stale(Secret),
    Missing,
}

impl TokenCache {
    pub(crate) fn new(fetch: FetchToken, refresh_early: Duration, clock: Clock) -> Self {
        Self {
            fetch,
            refresh_early,
            clock,
            state: Mutex::default(),
        }
    }

    /// The cached token, or a fetched one.
    pub(crate) async fn token(self: &Arc<Self>, chain: Chain) -> Result<Secret, CredentialsError> {
        let (fetch, old) = {
            let mut state = self.state();
            match (state.token_state(self.clock.now()), state.shared_fetch()) {
                (TokenState::Fresh(token), _) | (TokenState::Stale(token), Some(_)) => {
                    return Ok(token);
                }
                (TokenState::Stale(token), None) => {
                    (self.start_fetch(&mut state, chain), Some(token))
                }
                (TokenState::Missing, Some(fetch)) => (fetch, None),
                (TokenState::Missing, None) => (self.start_fetch(&mut state, chain), None),
            }
        };
        match (fetch.await, old) {
            (Err(_), Some(old)) => {
                self.postpone_refresh();
                Ok(old)
            }
            (result, _) => result,
        }
    }

    fn start_fetch(self: &Arc<Self>, state: &mut State, chain: Chain) -> SharedFetch {
        let cache = Arc::clone(self);
        let fetch: Fetch = Box::pin(async move {
            // From before the call: the life time began somewhere during it.
            let started = cache.clock.now();
            let fetched = (cache.fetch)(chain).await;
            cache.store(started, fetched)
        });
        let fetch = fetch.shared();
        state.fetch = fetch.downgrade();
        fetch
    }

    fn store(
        &self,
        started: Instant,
        fetched: Result<FetchedToken, CredentialsError>,
    ) -> Result<Secret, CredentialsError> {
        let mut state = self.state();
        state.fetch = None;
        let FetchedToken { token, lifetime } = fetched?;
        state.cached = Some(Cached {
            token: token.clone(),
            lifetime: lifetime
                .and_then(|lifetime| Lifetime::new(started, lifetime, self.refresh_early)),
        });
        Ok(token)
    }

    /// Drops the token if it is still the cached one.
    pub(crate) fn rejected(&self, token: &Secret) {
        let cached = &mut self.state().cached;
        if cached.as_ref().is_some_and(|cached| cached.token == *token) {
            *cached = None;
        }
    }

    fn postpone_refresh(&self) {
        if let Some(Cached {
            lifetime: Some(lifetime),
            ..
        }) = &mut self.state().cached
        {
            lifetime.refresh_at = self.clock.now() + PAUSE_AFTER_FAILED_REFRESH;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code panics while it holds the lock, and the state is whole at every moment.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lifetime {
    /// None for a life time longer than the clock can tell.
    fn new(started: Instant, lifetime: Duration, refresh_early: Duration) -> Option<Self> {
        let early = refresh_early.min(lifetime / 2);
        Some(Self {
            refresh_at: started.checked_add(lifetime.saturating_sub(early))?,
            expires_at: started.checked_add(lifetime)?,
        })
    }
}
