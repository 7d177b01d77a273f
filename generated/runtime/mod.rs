//! Support code shared by every operation and type of this crate: building requests, sending
//! them, credentials, retries and errors.
//!
//! Nothing in here knows a service. What a caller meets is documented; what only the generated code
//! uses is hidden from the documentation and may change at any time.

mod answer;
mod attempt;
mod base64;
mod base_url;
mod batch;
mod batch_items;
mod batch_outcome;
mod batch_report;
mod batch_verdict;
mod batches;
mod body;
#[macro_use]
mod call;
mod call_failure;
mod client_core;
#[macro_use]
mod core_builder;
mod credentials;
mod decode_error;
mod departure;
mod encode;
mod envelope;
mod error;
mod error_code;
mod exchange;
mod exchange_failure;
#[cfg(feature = "blocking")]
mod executor;
mod invalid_request;
mod json_path;
pub mod lenient;
mod limits;
mod memory_transport;
mod metadata;
mod mode;
pub mod nullable;
mod object;
#[macro_use]
mod open_enum;
mod operation;
mod pages;
mod pairs;
mod parameter;
mod rate;
mod request;
mod request_builder;
mod reqwest_transport;
mod retry;
mod scrub;
mod secret;
mod sequence;
mod service_error;
mod signing;
mod task_end;
mod task_state;
mod timestamp;
mod trace;
mod transport;
#[doc(hidden)]
pub mod union;
mod watch;
mod watch_all;

pub use answer::{Answer, Redirect};
pub use batch::Batched;
#[doc(hidden)]
pub use batch::{BatchRules, Match, ResultRules};
pub use batch_outcome::{BatchEntry, Outcome};
pub use batch_report::{BatchCounts, BatchReport};
pub use batches::Batches;
pub use call::{Call, CallError};
pub use client_core::Core;
#[doc(hidden)]
pub use core_builder::CoreBuilder;
pub use credentials::{CredentialsError, TokenProvider};
pub use decode_error::DecodeError;
pub use error::Error;
#[doc(hidden)]
pub use error_code::matches_pattern;
pub use error_code::{ErrorCode, Meaning};
#[doc(hidden)]
pub use exchange::{Exchange, TokenRequest};
pub use exchange_failure::{TimeoutFailure, TransportFailure};
pub use invalid_request::{BuildError, InvalidRequest, Violation};
#[doc(hidden)]
pub use limits::Limits;
pub use memory_transport::{MemoryTransport, Sent};
pub use metadata::{Metadata, WithMetadata};
#[cfg(feature = "blocking")]
pub use mode::Blocking;
pub use mode::{Async, Handle, Mode};
#[doc(hidden)]
pub use operation::{Envelope, Failure, Operation, Placement, SecurityScheme, Service};
pub use pages::{Items, Paged, Pages};
#[doc(hidden)]
pub use parameter::{Field, Parameter, Style};
#[doc(hidden)]
pub use rate::Rate;
pub use rate::RateLimit;
pub use request::Request;
#[doc(hidden)]
pub use request_builder::RequestBuilder;
pub use reqwest_transport::ReqwestTransport;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use sequence::Sequence;
pub use service_error::ServiceError;
pub use task_end::{TaskEnd, TaskUpdate};
#[doc(hidden)]
pub use task_state::TaskRules;
pub use timestamp::{Timestamp, TimestampError};
pub use transport::{
    BoxFuture, OperationName, Transport, TransportError, TransportErrorKind, TransportFn,
    transport_fn,
};
pub use watch::{Polled, TaskUpdates, Watch};
pub use watch_all::{TaskEnds, watch_all};

pub use bytes::Bytes;
pub use http;
#[doc(hidden)]
pub use serde;
pub use serde_json::Value;
