//! The credentials that a client was given, and which of them a call needs.

use tokio::time::Instant;

use crate::runtime::auth::applied::{AppliedCredentials, AppliedToken};
use crate::runtime::auth::chain::Chain;
use crate::runtime::auth::credential::Credential;
use crate::runtime::clock::Clock;
use crate::runtime::description::{Row, SecurityScheme};
use crate::runtime::error::CredentialsError;

/// What a client was given, by the method of its builder that sets it.
pub(crate) struct Credentials(Vec<(&'static str, Credential)>);

impl Credentials {
    pub(crate) fn new(credentials: Vec<(&'static str, Credential)>) -> Self {
        Self(credentials)
    }

    /// The tokens for one attempt at this operation, all of them by this time.
    pub(crate) async fn for_attempt(
        &self,
        operation: &Row,
        chain: &Chain,
        (deadline, clock): (Option<Instant>, &Clock),
    ) -> Result<AppliedCredentials<'_>, CredentialsError> {
        let chosen = self.choose(operation, chain)?;
        let mut tokens = Vec::with_capacity(chosen.len());
        for scheme in chosen {
            let Some(credential) = self.get(scheme.method) else {
                continue;
            };
            let token = credential.token(scheme, chain);
            let token = match deadline {
                Some(deadline) => tokio::time::timeout(clock.until(deadline), token)
                    .await
                    .unwrap_or_else(|_| Err(CredentialsError::timed_out())),
                None => token.await,
            }
            .map_err(|error| error.of(operation))?;
            tokens.push(AppliedToken {
                scheme,
                credential,
                token,
            });
        }
        Ok(AppliedCredentials(tokens))
    }

    /// The first alternative for which everything is at hand. Anonymous calls are the last resort,
    /// wherever the document lists them: a token that was given is meant to be used.
    fn choose(
        &self,
        operation: &Row,
        chain: &Chain,
    ) -> Result<&'static [&'static SecurityScheme], CredentialsError> {
        let mut anonymous = operation.security.is_empty();
        for alternative in operation.security {
            if alternative.is_empty() {
                anonymous = true;
                continue;
            }
            let is_at_hand = |scheme: &&SecurityScheme| match self.get(scheme.method) {
                // Not if that leads back to it.
                Some(Credential::TokenExchange(_)) => !chain.contains(scheme.method),
                credential => credential.is_some(),
            };
            if alternative.iter().all(is_at_hand) {
                return Ok(alternative);
            }
        }
        if anonymous {
            Ok(&[])
        } else {
            Err(CredentialsError::new(missing(operation)).of(operation))
        }
    }

    fn get(&self, method: &str) -> Option<&Credential> {
        let mut credentials = self.0.iter();
        credentials
            .find(|(given, _)| *given == method)
            .map(|(_, credential)| credential)
    }
}

fn missing(operation: &Row) -> String {
    let alternatives: Vec<String> = operation
        .security
        .iter()
        .map(|alternative| {
            let is_one_of_several = alternative.len() > 1;
            let schemes = alternative.iter();
            let schemes = schemes.map(|scheme| methods(scheme, is_one_of_several));
            schemes.collect::<Vec<_>>().join(" and ")
        })
        .collect();
    let alternatives = alternatives.join(", or ");
    format!("it needs credentials: call {alternatives} on the client builder")
}

/// Every method that gives a credential of this scheme.
fn methods(scheme: &SecurityScheme, in_brackets: bool) -> String {
    let all = [scheme.method]
        .into_iter()
        .chain(scheme.also.iter().copied());
    let all: Vec<String> = all.map(|method| format!("`.{method}(…)`")).collect();
    match all.split_last() {
        Some((last, others)) if !others.is_empty() => {
            let listed = format!("{} or {last}", others.join(", "));
            if in_brackets {
                format!("({listed})")
            } else {
                listed
            }
        }
        _ => all.join(""),
    }
}
