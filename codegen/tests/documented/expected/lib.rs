// Generated from the description of the API. Edit the description, not this file.

//! A client of The "Depot".
//!
//! - [`depot`]: Parcels: where they are, and who gets them.
//!
//! A method of [`depot::Client`] takes what an operation requires and gives a request. What is optional is set on that by name, and `.await` sends it.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use parcel_depot::depot::Client;
//! let client = Client::builder().key("secret").build()?;
//! match client.list_parcels().await {
//!     Ok(answer) => println!("{answer:?}"),
//!     Err(error) if error.is_not_found() => println!("there is none"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//! A call fails with [`depot::Error`]. Its methods say what to do: `is_not_found()`, `is_denied()`, `is_retryable()`, `is_outcome_unknown()` and others. Its `code()` is that of the service, [`depot::ErrorCode`]. What can safely be sent again the client has sent again before.
//!
//! # Guide
//! - [errors](guide::errors): What can go wrong, and what to do about it.
//! - [lists](guide::lists): Lists that come in pages, as streams.
//! - [requests](guide::requests): Requests that the document does not have, and responses as they came.
//! - [retries](guide::retries): What is repeated, how often, and how long a call may take.
//! - [testing](guide::testing): Tests of your own code, without a network.
//! - [tokens](guide::tokens): Tokens that code of yours hands out.
//!
//! # Features
//! | Feature | Gives |
//! |---|---|
//! | `rustls` (default) | TLS by rustls; `https` needs it or `native-tls` |
//! | `native-tls` | TLS by what the system has |
//! | `blocking` | `build_blocking()`: the same client for programs without async |
//! | `tracing` | Spans of calls and of the attempts in them |

#[macro_use]
#[rustfmt::skip]
pub mod runtime;

#[rustfmt::skip]
pub mod depot;

#[rustfmt::skip]
pub mod guide;
