//! Sending: the transports, and the loop around them that keeps to rates, repeats and traces.

mod arrival;
mod attempt;
mod base_url;
mod chunks;
mod pipeline;
mod rate_limit;
mod reqwest_transport;
pub(crate) mod retry;
mod servers;
mod trace;
mod transport;
mod user_agent;

pub(crate) use arrival::{Arrival, Wanted};
pub(crate) use base_url::BaseUrl;
pub use chunks::Chunks;
pub use futures_util::future::BoxFuture;
pub(crate) use pipeline::Pipeline;
pub use rate_limit::RateLimit;
pub(crate) use rate_limit::RateLimiter;
pub use reqwest_transport::ReqwestTransport;
pub use retry::RetryPolicy;
pub(crate) use servers::Servers;
#[doc(hidden)]
pub use trace::carried;
#[doc(hidden)]
pub use transport::Outgoing;
pub use transport::{OperationName, Transport, TransportFn, transport_fn};
pub(crate) use user_agent::UserAgent;
