//! Tokens that a client gets for credentials of its own: OAuth 2.0, RFC 6749, section 4.4.

use std::sync::Arc;
use std::time::Duration;

use crate::runtime::client::arguments::Arguments;
use crate::runtime::client::builder::CoreBuilder;
use crate::runtime::client::mode::Async;
use crate::runtime::client::token_exchange::TokenExchange;
use crate::runtime::description::{Operation, SecurityScheme};
use crate::runtime::error::ErrorCode;
use crate::runtime::request::{Body, Property};
use crate::runtime::value::{Escape, Secret};

const SCOPE: &str = "scope";

static FORM: [Property; 2] = [
    Property::new("grant_type").constant("client_credentials"),
    Property::new(SCOPE),
];

/// How long before its end a token is replaced.
const REFRESH_EARLY: Duration = Duration::from_secs(60);

/// The call of an endpoint that issues tokens, which stands at the address of this server; `query`
/// begins with a question mark if there is one. Asking twice is as good as asking once.
#[must_use]
pub const fn token_endpoint(
    name: &'static str,
    server: &'static str,
    query: &'static str,
    client: &'static [&'static [&'static SecurityScheme]],
) -> Operation {
    Operation::new(name)
        .post(query)
        .server(server)
        .repeatable(true)
        .security(client)
        .body(Body::form_of(&FORM))
}

impl CoreBuilder {
    /// Has the tokens of a scheme fetched from its endpoint for the credentials of the client, and
    /// kept until they are about to expire.
    pub fn client_credentials<C: ErrorCode>(
        &mut self,
        scheme: &'static SecurityScheme,
        client: &'static SecurityScheme,
        endpoint: &'static Operation,
        (id, secret): (String, Secret),
        scopes: &[String],
    ) {
        // Encoded as in a form before they are joined by a colon (section 2.3.1).
        let id = Escape::Url.apply(&id).into_owned();
        let password = Escape::Url.apply(secret.expose()).into_owned();
        self.basic(client, id, password.into());
        let scope = scopes.join(" ");
        let exchange = TokenExchange {
            request: Arc::new(move |core| {
                let mut arguments = Arguments::<Async>::new(&core.clone().into(), endpoint);
                if !scope.is_empty() {
                    arguments = arguments.set::<String>(SCOPE, scope.clone());
                }
                let mut request = arguments.build()?;
                // As it was given, it is not in the request, but the endpoint may speak of it.
                request.secrets.push(secret.clone());
                Ok(request)
            }),
            token: "/access_token",
            expires_in: Some("/expires_in"),
            refresh_early: REFRESH_EARLY,
        };
        self.token_exchange::<C>(scheme, exchange);
    }
}
