//! The tokens of one attempt, and how they get into its request.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};

use crate::runtime::auth::credential::Credential;
use crate::runtime::description::{Placement, Row, SecurityScheme};
use crate::runtime::error::CredentialsError;
use crate::runtime::request::PairWriter;
use crate::runtime::value::{Secret, is_cookie_value};

/// The tokens of one attempt, with where they came from.
pub(crate) struct AppliedCredentials<'a>(pub(crate) Vec<AppliedToken<'a>>);

pub(crate) struct AppliedToken<'a> {
    pub(crate) scheme: &'static SecurityScheme,
    pub(crate) credential: &'a Credential,
    pub(crate) token: Secret,
}

impl AppliedCredentials<'_> {
    /// Adds the tokens to a request.
    pub(crate) fn apply(
        &self,
        operation: &Row,
        headers: &mut HeaderMap,
        query: &mut String,
    ) -> Result<(), CredentialsError> {
        for applied in &self.0 {
            applied.apply(headers, query).map_err(|place| {
                let method = applied.scheme.method;
                let problem = format!("the value of `{method}` cannot be sent in a {place}");
                CredentialsError::new(problem).of(operation)
            })?;
        }
        Ok(())
    }

    /// Tells the sources of the tokens that the service refused them; true if a fresh one can be
    /// had.
    pub(crate) fn rejected(&self) -> bool {
        let mut fresh = false;
        for applied in &self.0 {
            fresh |= applied.credential.rejected(&applied.token);
        }
        fresh
    }

    /// Adds what must not be shown of the tokens to what must not be shown of the request.
    pub(crate) fn into_secrets(self, mut secrets: Vec<Secret>) -> Vec<Secret> {
        for applied in self.0 {
            // Of `user:password` the password alone must not be shown either.
            if let Some((_, password)) = applied.basic_parts() {
                secrets.push(password.into());
            }
            secrets.push(applied.token);
        }
        secrets
    }
}

impl AppliedToken<'_> {
    fn basic_parts(&self) -> Option<(&str, &str)> {
        match self.scheme.placement {
            Placement::Basic => self.token.expose().split_once(':'),
            _ => None,
        }
    }

    fn apply(&self, headers: &mut HeaderMap, query: &mut String) -> Result<(), &'static str> {
        let token = self.token.expose();
        match self.scheme.placement {
            Placement::Header(name) => {
                let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| HEADER)?;
                headers.insert(name, sensitive(token)?);
            }
            Placement::Bearer => {
                headers.insert(AUTHORIZATION, sensitive(&format!("Bearer {token}"))?);
            }
            Placement::Scheme(word) => {
                headers.insert(AUTHORIZATION, sensitive(&format!("{word} {token}"))?);
            }
            Placement::Basic => {
                let encoded = STANDARD.encode(token);
                headers.insert(AUTHORIZATION, sensitive(&format!("Basic {encoded}"))?);
            }
            Placement::Query(name) => {
                PairWriter::url(query).pair(name, token);
            }
            Placement::Cookie(_) if !is_cookie_value(token) => return Err("cookie"),
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

/// Where a token goes, in an error.
const HEADER: &str = "header";

fn sensitive(value: &str) -> Result<HeaderValue, &'static str> {
    let mut value = HeaderValue::from_str(value).map_err(|_| HEADER)?;
    value.set_sensitive(true);
    Ok(value)
}
