// Generated from the description of the API. Edit the description, not this file.

//! Clients of DingTalk Storage and Tencent Smart Media Hosting.
//!
//! - [`dingtalk`]: Files in DingTalk's cloud storage: find, move and copy them, delete them, find them in the recycle bin, put them back, and go back to an earlier version. Uploads and downloads are not described.
//! - [`smh`]: Files in Tencent Cloud's Smart Media Hosting (SMH): delete them, find them in the recycle bin, put them back or delete them for good, go back to an earlier version, and look after the spaces that hold them. These are operations of the vendor's business-level API.
//!
//! A method of [`dingtalk::Client`] or [`smh::Client`] takes what an operation requires and gives a request. What is optional is set on that by name, and `.await` sends it.
//!
//! # Quick start
//!
//! DingTalk Storage:
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use undelete::dingtalk::Client;
//! let client = Client::builder()
//!     .union_id("union_id")
//!     .credentials("app_key", "app_secret")
//!     .build()?;
//! match client.get_org("corp_id").await {
//!     Ok(answer) => println!("{answer:?}"),
//!     Err(error) if error.is_not_found() => println!("there is none"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Tencent Smart Media Hosting:
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use undelete::smh::Client;
//! let client = Client::builder()
//!     .library_host("library_host")
//!     .library_id("library_id")
//!     .credentials("library_secret", "grant")
//!     .build()?;
//! match client.count_spaces().await {
//!     Ok(answer) => println!("{answer:?}"),
//!     Err(error) if error.is_not_found() => println!("there is none"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//! A call fails with [`dingtalk::Error`] or [`smh::Error`]. Its methods say what to do: `is_not_found()`, `is_denied()`, `is_retryable()`, `is_outcome_unknown()` and others. Its `code()` is that of the service, [`dingtalk::ErrorCode`] or [`smh::ErrorCode`]. What can safely be sent again the client has sent again before.
//!
//! # Guide
//! - [batches](guide::batches): Any number of items in one request.
//! - [errors](guide::errors): What can go wrong, and what to do about it.
//! - [lists](guide::lists): Lists that come in pages, as streams.
//! - [requests](guide::requests): Requests that the document does not have, and responses as they came.
//! - [retries](guide::retries): What is repeated, how often, and how long a call may take.
//! - [tasks](guide::tasks): Work that a service does in the background.
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
pub mod dingtalk;

#[rustfmt::skip]
pub mod smh;

#[rustfmt::skip]
pub mod guide;
