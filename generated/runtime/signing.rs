//! Chooses the credentials of a call, gets their tokens and puts them where they belong.

use std::sync::Arc;

use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use tokio::time::Instant;

use crate::runtime::base64::base64;
use crate::runtime::client_core::Core;
use crate::runtime::credentials::{CredentialsError, TokenProvider};
use crate::runtime::exchange::CachedExchange;
use crate::runtime::operation::{Operation, Placement, SecurityScheme};
use crate::runtime::pairs::PairWriter;
use crate::runtime::secret::Secret;

/// What a client was given for one scheme.
pub(crate) enum Credential {
    Fixed(Secret),
    Basic { user: String, password: Secret },
    Provider(Arc<dyn TokenProvider>),
    Exchange(Arc<CachedExchange>),
}

/// The schemes whose token calls led to this call, innermost first.
#[derive(Clone, Default)]
pub(crate) struct Chain(Option<Arc<Link>>);

struct Link {
    method: &'static str,
    outer: Chain,
}

impl Chain {
    fn holds(&self, method: &str) -> bool {
        let link = self.0.as_deref();
        link.is_some_and(|link| link.method == method || link.outer.holds(method))
    }

    fn with(&self, method: &'static str) -> Self {
        let outer = self.clone();
        Self(Some(Arc::new(Link { method, outer })))
    }
}

/// The tokens of one attempt, with where they came from.
pub(crate) struct Signature<'a>(Vec<Signed<'a>>);

struct Signed<'a> {
    scheme: &'static SecurityScheme,
    credential: &'a Credential,
    token: Secret,
}

impl<'a> Signature<'a> {
    /// The tokens for one attempt at this operation.
    pub(crate) async fn make(
        core: &'a Core,
        operation: &'static Operation,
        chain: &Chain,
        deadline: Option<Instant>,
    ) -> Result<Signature<'a>, CredentialsError> {
        let schemes = choose(core, operation, chain)?;
        let mut signature = Self(Vec::with_capacity(schemes.len()));
        for (scheme, credential) in schemes {
            let token = credential.token(core, scheme, chain);
            let token = match deadline {
                Some(deadline) => tokio::time::timeout_at(deadline, token)
                    .await
                    .unwrap_or_else(|_| Err(CredentialsError::timed_out())),
                None => token.await,
            }
            .map_err(|error| error.of(operation))?;
            signature.0.push(Signed {
                scheme,
                credential,
                token,
            });
        }
        Ok(signature)
    }

    /// Adds the tokens to a request.
    pub(crate) fn apply(
        &self,
        operation: &'static Operation,
        headers: &mut HeaderMap,
        query: &mut String,
    ) -> Result<(), CredentialsError> {
        for signed in &self.0 {
            signed.apply(headers, query).map_err(|()| {
                let method = signed.scheme.method;
                let problem = format!("the value of `{method}` cannot be sent in a header");
                CredentialsError::new(problem).of(operation)
            })?;
        }
        Ok(())
    }

    /// Tells the sources of the tokens that the service refused them; whether a fresh one can be
    /// had.
    pub(crate) fn rejected(&self) -> bool {
        let mut fresh = false;
        for signed in &self.0 {
            match signed.credential {
                Credential::Fixed(_) | Credential::Basic { .. } => {}
                Credential::Provider(provider) => fresh |= provider.rejected(&signed.token),
                Credential::Exchange(exchange) => {
                    exchange.rejected(&signed.token);
                    fresh = true;
                }
            }
        }
        fresh
    }

    /// Adds what must not be shown of the tokens to what must not be shown of the request.
    pub(crate) fn into_secrets(self, mut secrets: Vec<Secret>) -> Vec<Secret> {
        for signed in self.0 {
            if signed.scheme.placement == Placement::Basic {
                secrets.push(base64(signed.token.expose().as_bytes()).into());
            }
            // Of `user:password` the password alone must not be shown either.
            if let Some((_, password)) = signed.basic_parts() {
                secrets.push(password.into());
            }
            secrets.push(signed.token);
        }
        secrets
    }
}

impl Credential {
    async fn token(
        &self,
        core: &Core,
        scheme: &'static SecurityScheme,
        outer: &Chain,
    ) -> Result<Secret, CredentialsError> {
        match self {
            Self::Fixed(token) => Ok(token.clone()),
            Self::Basic { user, password } => Ok(format!("{user}:{}", password.expose()).into()),
            Self::Provider(provider) => provider.token().await,
            Self::Exchange(exchange) => exchange.token(core, &outer.with(scheme.method)).await,
        }
    }
}

impl Signed<'_> {
    fn basic_parts(&self) -> Option<(&str, &str)> {
        match self.scheme.placement {
            Placement::Basic => self.token.expose().split_once(':'),
            _ => None,
        }
    }

    fn apply(&self, headers: &mut HeaderMap, query: &mut String) -> Result<(), ()> {
        let token = self.token.expose();
        match self.scheme.placement {
            Placement::Header(name) => {
                let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| ())?;
                headers.insert(name, sensitive(token)?);
            }
            Placement::Bearer => {
                headers.insert(AUTHORIZATION, sensitive(&format!("Bearer {token}"))?);
            }
            Placement::Basic => {
                let encoded = base64(token.as_bytes());
                headers.insert(AUTHORIZATION, sensitive(&format!("Basic {encoded}"))?);
            }
            Placement::Query(name) => {
                PairWriter::url(query).pair(name, token);
            }
            Placement::Cookie(name) => {
                let others = headers.get(COOKIE).and_then(|value| value.to_str().ok());
                let cookies = match others {
                    Some(others) => format!("{others}; {name}={token}"),
                    None => format!("{name}={token}"),
                };
                headers.insert(COOKIE, sensitive(&cookies)?);
            }
        }
        Ok(())
    }
}

fn sensitive(value: &str) -> Result<HeaderValue, ()> {
    let mut value = HeaderValue::from_str(value).map_err(|_| ())?;
    value.set_sensitive(true);
    Ok(value)
}

type Chosen<'a> = Vec<(&'static SecurityScheme, &'a Credential)>;

/// The first alternative for which everything is at hand. Anonymous calls are the last resort,
/// wherever the document lists them: a token that was given is meant to be used.
fn choose<'a>(
    core: &'a Core,
    operation: &'static Operation,
    chain: &Chain,
) -> Result<Chosen<'a>, CredentialsError> {
    let mut anonymous = operation.security.is_empty();
    for alternative in operation.security {
        if alternative.is_empty() {
            anonymous = true;
            continue;
        }
        let chosen: Option<Chosen<'a>> = alternative
            .iter()
            .map(|scheme| Some((*scheme, core.credential(scheme.method)?)))
            .collect();
        if let Some(chosen) = chosen {
            let leads_back = |(scheme, credential): &(&SecurityScheme, &Credential)| {
                matches!(credential, Credential::Exchange(_)) && chain.holds(scheme.method)
            };
            if !chosen.iter().any(leads_back) {
                return Ok(chosen);
            }
        }
    }
    if anonymous {
        Ok(Vec::new())
    } else {
        Err(CredentialsError::new(missing(operation)).of(operation))
    }
}

fn missing(operation: &'static Operation) -> String {
    let alternatives: Vec<String> = operation
        .security
        .iter()
        .map(|alternative| {
            let methods: Vec<String> = alternative
                .iter()
                .map(|scheme| format!("`.{}(…)`", scheme.method))
                .collect();
            methods.join(" and ")
        })
        .collect();
    let alternatives = alternatives.join(", or ");
    format!("it needs credentials: call {alternatives} on the client builder")
}
