//! Credentials: where tokens come from, how long they are kept, and how they get into a request.

mod applied;
mod chain;
mod credential;
mod credentials;
mod provider;
mod token_cache;

pub(crate) use applied::AppliedCredentials;
pub(crate) use chain::Chain;
pub(crate) use credential::Credential;
pub(crate) use credentials::Credentials;
pub use provider::{TokenFn, TokenProvider, token_fn};
pub(crate) use token_cache::{FetchToken, FetchedToken, TokenCache};
