//! Collects what a client is made of, and checks it once at the end.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use crate::runtime::auth::{Credential, Credentials, TokenCache, TokenProvider};
use crate::runtime::client::core::{Core, Inner, WeakCore};
#[cfg(feature = "blocking")]
use crate::runtime::client::executor::Executor;
#[cfg(feature = "blocking")]
use crate::runtime::client::mode::{Blocking, Handle};
use crate::runtime::client::token_exchange::{TokenExchange, UnboundTokenExchange};
use crate::runtime::clock::Clock;
use crate::runtime::description::{SecurityScheme, Service};
use crate::runtime::error::{BuildError, ErrorCode};
use crate::runtime::request::{Global, Globals};
use crate::runtime::send::{
    BaseUrl, Pipeline, RateLimit, RateLimiter, ReqwestTransport, RetryPolicy, Servers, Transport,
    UserAgent,
};
use crate::runtime::value::{Secret, to_value};

/// Of a response that is not read in chunks, in bytes.
const RESPONSE_LIMIT: usize = 32 * 1024 * 1024;

/// A client in the making. `Debug` shows the service's name only.
pub struct CoreBuilder {
    service: &'static Service,
    address: usize,
    base_url: Option<String>,
    variables: Vec<(&'static str, String)>,
    servers: Vec<(String, String)>,
    globals: Vec<Global>,
    credentials: Vec<(&'static str, Given)>,
    transport: Option<Arc<dyn Transport>>,
    user_agent: UserAgent,
    timeout: Duration,
    limit: usize,
    retry: RetryPolicy,
    rate: RateLimit,
    reasons: Vec<String>,
}

/// A credential, or what becomes one once there is a client that can fetch tokens.
enum Given {
    Credential(Credential),
    TokenExchange(UnboundTokenExchange),
}

impl fmt::Debug for CoreBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CoreBuilder")
            .field("service", &self.service.name)
            .finish_non_exhaustive()
    }
}

impl Core {
    /// Starts a client of this service.
    #[must_use]
    pub fn builder(service: &'static Service) -> CoreBuilder {
        CoreBuilder::new(service)
    }
}

impl CoreBuilder {
    pub(crate) fn new(service: &'static Service) -> Self {
        Self {
            service,
            address: 0,
            base_url: None,
            variables: Vec::new(),
            servers: Vec::new(),
            globals: Vec::new(),
            credentials: Vec::new(),
            transport: None,
            user_agent: UserAgent::default(),
            timeout: Duration::from_secs(30),
            limit: RESPONSE_LIMIT,
            retry: RetryPolicy::default(),
            rate: RateLimit::default(),
            reasons: Vec::new(),
        }
    }

    /// Sets a global parameter for every call that has no value of its own.
    pub fn global<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let mut secrets = Vec::new();
        match to_value(value, &mut secrets) {
            Ok(value) => {
                self.globals.retain(|global| global.name != name);
                self.globals.push(Global {
                    name,
                    value,
                    secrets,
                });
            }
            Err(error) => self.reasons.push(format!("`{name}` {error}")),
        }
    }

    /// Sets a variable of the service's base URL, and of its other servers that have it.
    pub fn server_variable(&mut self, name: &'static str, value: String) {
        self.variables.push((name, value));
    }

    /// Chooses one of the addresses that the document lists.
    pub fn address(&mut self, index: usize) {
        self.address = index;
    }

    /// Replaces the service's base URL.
    pub fn base_url(&mut self, url: String) {
        self.base_url = Some(url);
    }

    /// Replaces a server that operations have of their own, by its URL in the document.
    pub fn server(&mut self, documented: String, url: String) {
        self.servers.push((documented, url));
    }

    /// Replaces the transport.
    pub fn transport(&mut self, transport: Arc<dyn Transport>) {
        self.transport = Some(transport);
    }

    /// Replaces name and version of the crate in the user agent.
    pub fn user_agent(&mut self, user_agent: String) {
        self.user_agent.own = Some(user_agent);
    }

    /// Says in the user agent what uses the client.
    pub fn user_agent_prefix(&mut self, product: String) {
        self.user_agent.prefix = Some(product);
    }

    /// Sets how long an attempt may take; 30 seconds unless set.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Sets how many bytes of a response are held at once; 32 MiB unless set.
    pub fn response_limit(&mut self, bytes: usize) {
        self.limit = bytes;
    }

    /// Sets how failed calls are repeated.
    pub fn retry(&mut self, retry: RetryPolicy) {
        self.retry = retry;
    }

    /// Sets how fast requests are sent.
    pub fn rate_limit(&mut self, rate: RateLimit) {
        self.rate = rate;
    }

    /// Sets a fixed credential; for a scheme of basic authentication, `user:password`.
    pub fn credential(&mut self, scheme: &'static SecurityScheme, value: Secret) {
        self.set(scheme, Given::Credential(Credential::Fixed(value)));
    }

    /// Sets user name and password.
    pub fn basic(&mut self, scheme: &'static SecurityScheme, user: String, password: Secret) {
        if user.contains(':') {
            let method = scheme.method;
            let reason = format!("the user name of `{method}` must not hold a colon");
            self.reasons.push(reason);
        }
        self.set(
            scheme,
            Given::Credential(Credential::Basic { user, password }),
        );
    }

    /// Sets where the tokens of a scheme come from.
    pub fn provider(&mut self, scheme: &'static SecurityScheme, provider: impl TokenProvider) {
        let provider = Credential::Provider(Box::new(provider));
        self.set(scheme, Given::Credential(provider));
    }

    /// Has the tokens of a scheme fetched by an operation and kept until they are about to expire.
    pub fn token_exchange<C: ErrorCode>(
        &mut self,
        scheme: &'static SecurityScheme,
        exchange: TokenExchange,
    ) {
        let exchange = UnboundTokenExchange::new::<C>(exchange);
        self.set(scheme, Given::TokenExchange(exchange));
    }

    fn set(&mut self, scheme: &'static SecurityScheme, credential: Given) {
        self.credentials
            .retain(|(method, _)| *method != scheme.method);
        self.credentials.push((scheme.method, credential));
    }

    /// The finished core.
    ///
    /// # Errors
    /// Every reason why there can be none, such as a missing base URL.
    pub fn build(self) -> Result<Core, BuildError> {
        let Self {
            service,
            mut reasons,
            ..
        } = self;
        let address = service.addresses.get(self.address);
        let servers = BaseUrl::resolve(address, self.base_url.as_deref(), &self.variables)
            .and_then(|base| Servers::resolve(service, base, &self.servers, &self.variables));
        let transport = match self.transport {
            Some(transport) => Ok(transport),
            None => ReqwestTransport::new()
                .map(|transport| Arc::new(transport) as Arc<dyn Transport>)
                .map_err(|_| "the default transport cannot be set up".to_owned()),
        };
        let user_agent = self.user_agent.header();
        match (servers, transport, user_agent) {
            (Ok(servers), Ok(transport), Ok(user_agent)) if reasons.is_empty() => {
                let clock = transport.clock();
                Ok(Core::new_cyclic(|core| Inner {
                    globals: Globals::new(self.globals),
                    pipeline: Pipeline {
                        service,
                        servers,
                        credentials: bound(self.credentials, core, &clock),
                        transport,
                        user_agent,
                        timeout: self.timeout,
                        limit: self.limit,
                        retry: self.retry,
                        rate_limiter: RateLimiter::new(self.rate, clock.clone()),
                        clock,
                    },
                }))
            }
            (servers, transport, user_agent) => {
                reasons.extend(servers.err());
                reasons.extend(transport.err());
                reasons.extend(user_agent.err());
                Err(BuildError::new(service.name, reasons))
            }
        }
    }
}

fn bound(given: Vec<(&'static str, Given)>, core: &WeakCore, clock: &Clock) -> Credentials {
    let credentials = given.into_iter().map(|(method, given)| {
        let credential = match given {
            Given::Credential(credential) => credential,
            Given::TokenExchange(exchange) => {
                let refresh_early = exchange.refresh_early;
                let fetch = exchange.bind(core.clone());
                Credential::TokenExchange(Arc::new(TokenCache::new(
                    fetch,
                    refresh_early,
                    clock.clone(),
                )))
            }
        };
        (method, credential)
    });
    Credentials::new(credentials.collect())
}

#[cfg(feature = "blocking")]
impl CoreBuilder {
    /// The finished core, for callers that block.
    ///
    /// # Errors
    /// Every reason why there can be none, such as a missing base URL.
    pub fn build_blocking(self) -> Result<Handle<Blocking>, BuildError> {
        let name = self.service.name;
        let core = self.build()?;
        match Executor::new() {
            Ok(executor) => Ok(Handle::new(core, Arc::new(executor))),
            Err(error) => {
                let reason = format!("no thread can be started: {error}");
                Err(BuildError::new(name, vec![reason]))
            }
        }
    }
}

/// The options every client builder has, as methods of the builder. For use in an `impl` block of
/// a struct with a field `core: CoreBuilder`.
#[macro_export]
#[doc(hidden)]
macro_rules! client_builder_options {
    () => {
        /// Sends requests to this address instead of the service's own.
        ///
        /// It must begin with `https://` or `http://` and may have a path, but neither a query
        /// nor a user name. Without a path, it gets that of the service's own address if the
        /// document has no more than that. Variables of servers change nothing in it.
        ///
        /// Operations that have a server of their own still go there, see
        /// [`Self::server`]; such a server's address may be relative to this one.
        #[must_use]
        pub fn base_url(mut self, url: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.core.base_url(url.into());
            self
        }

        /// Sends the requests of operations that have a server of their own to another one.
        ///
        /// `documented` is the server's URL as the document has it, with its variables in braces;
        /// `url` is like that of [`Self::base_url`]. The requests carry the same credentials.
        #[must_use]
        pub fn server(
            mut self,
            documented: impl ::std::convert::Into<::std::string::String>,
            url: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.core.server(documented.into(), url.into());
            self
        }

        /// Sends every request through this transport.
        #[must_use]
        pub fn transport(mut self, transport: impl $crate::runtime::Transport) -> Self {
            self.core.transport(::std::sync::Arc::new(transport));
            self
        }

        /// Says this in the `User-Agent` of every request, token requests included, instead of name
        /// and version of this crate; an empty one sends none.
        #[must_use]
        pub fn user_agent(
            mut self,
            user_agent: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.core.user_agent(user_agent.into());
            self
        }

        /// Says in the `User-Agent` of every request what uses this client, such as
        /// `backup-tool/1.4`; it comes before name and version of this crate.
        #[must_use]
        pub fn user_agent_prefix(
            mut self,
            product: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.core.user_agent_prefix(product.into());
            self
        }

        /// Gives every attempt this much time; 30 seconds unless set. A response that is read in
        /// chunks has it until the first and again until each next one.
        #[must_use]
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.core.timeout(timeout);
            self
        }

        /// Takes responses of up to this many bytes; 32 MiB unless set.
        ///
        /// A larger one is an [`Error::Transport`](crate::runtime::Error::Transport) of the kind
        /// [`TooLarge`](crate::runtime::TransportErrorKind::TooLarge), and so is one that would take
        /// more than sixteen times this in memory, besides its text, and more than 1 MiB. What is read
        /// in chunks may be of any size; each item of a stream of items has this limit.
        #[must_use]
        pub fn response_limit(mut self, bytes: usize) -> Self {
            self.core.response_limit(bytes);
            self
        }

        /// Repeats failed calls by this policy; three attempts unless set.
        #[must_use]
        pub fn retry(mut self, policy: $crate::runtime::RetryPolicy) -> Self {
            self.core.retry(policy);
            self
        }

        /// Keeps to this rate by waiting; to what the service documents unless set.
        #[must_use]
        pub fn rate_limit(mut self, limit: $crate::runtime::RateLimit) -> Self {
            self.core.rate_limit(limit);
            self
        }
    };
}
