// Generated from the description of the API. Edit the description, not this file.

//! How the clients of this crate are used: a page for each thing that all of them do alike.

/// Any number of items in one request.
///
/// `.in_batches()` cuts a list as the service demands it, sends several requests at once, and reports on
/// each item exactly once: see [`BatchReport`](crate::runtime::BatchReport) and
/// [`Outcome`](crate::runtime::Outcome).
///
/// ```no_run
/// # async fn example(client: undelete::dingtalk::Client) {
/// let report = client
///     .restore_recycle_items("recycle_bin_id", ["recycle_item_id"])
///     .in_batches()
///     .await;
/// for entry in report.entries() {
///     if matches!(entry.outcome.code(), Some(undelete::dingtalk::ErrorCode::DentryNotExist)) {
///         println!("just this code");
///     }
///     println!("{:?}: {}", entry.item, entry.outcome);
/// }
/// println!("{}", report.counts());
/// # }
/// ```
///
/// An outcome with an `error()` is that of the whole request, shared by all of its items; a refusal without one
/// is about this item alone. `code()` is the code of either.
///
/// A run never fails as a whole. It stops early when every further request would meet the same end, and says
/// which items were not sent. An item whose outcome is unknown may have been worked on: look before sending it
/// again. `.on_progress(…)` and `.updates()` tell how far it is, `.deadline(…)` bounds it, and after its future
/// was dropped `.report()` still tells what happened.
///
/// What a service goes on with in the background is pending. Follow it to its end, which only the reports of
/// such operations can do:
///
/// ```no_run
/// # async fn example(client: undelete::dingtalk::Client) {
/// let report = client
///     .restore_recycle_items("recycle_bin_id", ["recycle_item_id"])
///     .in_batches()
///     .await;
/// let report = report.settle().await.report;
/// println!("{}", report.counts());
/// # }
/// ```
///
/// `.deadline(…)` bounds all of it and `.task_deadline(…)` each task; what has not ended by then stays pending.
/// Where a task is known to tell of each item, each comes to an end of its own, with its code and message. Of
/// other tasks, one that fails makes its item failed, with what it says of why; and if it did only a part, or
/// stands for several items, they are unknown: keep `report.tasks()` from before and ask about each.
pub mod batches {}

/// What can go wrong, and what to do about it.
///
/// Every call fails with one type, [`Error`](crate::runtime::Error), whose variants say where it failed. Its
/// methods say what that means, for whatever reason it has:
///
/// | Method | What to do |
/// |---|---|
/// | `is_outcome_unknown()` | The call may have happened. Look before you repeat it. |
/// | `is_retryable()` | Repeat it later: that is safe, and may help. The client has tried already. |
/// | `is_not_sent()` | Nothing has happened. The request, or the way to the service, has to be mended. |
/// | `is_not_found()`, `is_conflict()`, `is_denied()`, `is_quota()`, `is_invalid_token()` | What the service says of it. |
///
/// `is_not_found()` is also about what the object is in, such as its container: where only the object itself may
/// be absent, match its code. One code of the service is matched with
/// [`Error::code`](crate::runtime::Error::code); the codes are the variants of `ErrorCode` beside the client,
/// and those that nobody has documented are kept. `status()`, `request_id()` and `service()` tell the rest of a
/// refusal.
///
/// ```no_run
/// # async fn example(client: undelete::dingtalk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use undelete::dingtalk::ErrorCode;
/// match client.get_org("corp_id").await {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) if matches!(error.code(), Some(ErrorCode::DentryNotExist)) => {
///         println!("just this code");
///     }
///     Err(error) if error.is_not_found() => println!("there is none"),
///     Err(error) if error.is_outcome_unknown() => println!("look first: {error}"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// Requests that cannot be right are never sent: the error names each argument and its rule. No error shows
/// a secret, a URL or a header, neither by `Display` nor by `Debug`.
pub mod errors {}

/// Lists that come in pages, as streams.
///
/// `.items()` of a request asks for a page when it is needed, `.pages()` gives them whole. With a blocking
/// client both are iterators.
///
/// ```no_run
/// # async fn example(client: undelete::dingtalk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut items = client.list_recycle_items("recycle_bin_id").items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// A walk ends with the list, or with an error: at a `.deadline(…)`, or if the service leads in a circle.
/// After an error, `.cursor()` says where to go on, and `.begin_at(…)` of another walk does so. An item that
/// cannot be read is an error in its place, and the walk goes on after it.
pub mod lists {}

/// Requests that the document does not have, and responses as they came.
///
/// A request of any method and path carries the client's credentials, keeps to its rates and limits, and fails
/// with its errors. In errors and traces, and in tests, it is called by method and path.
///
/// ```no_run
/// # async fn example(client: undelete::dingtalk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use undelete::runtime::http::Method;
/// use undelete::runtime::{RequestOptions, Value};
///
/// let thing: Value = client
///     .request(Method::PATCH, "/things/{id}")
///     .path("id", "a/b")
///     .query("notify", false)
///     .json(&serde_json::json!({ "name": "new" }))
///     .send()
///     .await?;
/// println!("{thing}");
///
/// let response = client.get_org("corp_id").send_raw().await?;
/// println!("{} {:?}", response.status(), response.headers());
/// # Ok(())
/// # }
/// ```
///
/// The path may be a `String`. What stands in it is told in errors, and where it has a meaning in a URL, it has it:
/// for a value there is `{name}`. Such a request is repeated like a read if its method is `GET`, `HEAD`,
/// `OPTIONS` or `TRACE`, and after `.idempotent()`.
pub mod requests {}

/// What is repeated, how often, and how long a call may take.
///
/// What a service refuses because of too many requests, or because other work holds the object, is sent again
/// after a pause that grows and varies. Lost connections, timeouts and statuses from 500 on are repeated for
/// reads, and for operations that do no harm twice. **A write whose outcome is unknown is never repeated**;
/// nor is what asks for a longer pause than the policy allows.
///
/// ```no_run
/// # async fn example(client: undelete::dingtalk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use undelete::runtime::{RequestOptions, RetryPolicy};
///
/// // For everything that this clone sends:
/// let patient = client.with_deadline(Duration::from_secs(120));
/// // For one request:
/// let answer = patient
///     .get_org("corp_id")
///     .with_timeout(Duration::from_secs(5))
///     .with_retry(RetryPolicy::none())
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// A timeout is that of one attempt, a deadline that of the whole call with its pauses. The same can be set
/// when the client is built.
pub mod retries {}

/// Work that a service does in the background.
///
/// `.until_done()` asks how it stands, ever more slowly, until it has ended or a deadline is met:
/// see [`TaskEnd`](crate::runtime::TaskEnd). `.updates()` gives every state on the way, and
/// [`watch_all`](crate::runtime::watch_all) follows many, and
/// [`watch_all_within`](crate::runtime::watch_all_within) bounds the time for all of them.
///
/// ```no_run
/// # async fn example(client: undelete::dingtalk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let end = client
///     .get_task("task_id")
///     .until_done()
///     .deadline(std::time::Duration::from_secs(60))
///     .await?;
/// println!("{}", if end.is_done() { "done" } else { "not done" });
/// # Ok(())
/// # }
/// ```
pub mod tasks {}

/// Tests of your own code, without a network.
///
/// [`MemoryTransport`](crate::runtime::MemoryTransport) answers as a test says and remembers what was sent. An
/// operation is named by the type of its request. Nobody waits: pauses and timeouts pass at once.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use undelete::dingtalk::{Client, operations::spaces::GetOrg};
/// use undelete::runtime::{Answer, MemoryTransport};
///
/// let transport = MemoryTransport::new()
///     .answer::<GetOrg>(Answer::timeout())
///     .answer::<GetOrg>(Answer::status(404, serde_json::json!({ "message": "none" })));
/// let client = Client::builder()
///     .union_id("union_id")
///     .credentials("app_key", "app_secret")
///     .transport(transport.clone())
///     .build()?;
///
/// let answer = client.get_org("corp_id").await;
///
/// assert!(answer.is_err());
/// println!("{} requests", transport.sent_to::<GetOrg>().len());
/// # Ok(())
/// # }
/// ```
///
/// An answer is JSON, a model of this crate (`Answer::ok(…)`), so that no name of a property can be misspelt,
/// `Answer::status(…)`, or a fault: `timeout()`, `reset()`, `no_connection()`,
/// `.truncated()`. Requests sent at once, such as those of a batch, take the answers as they arrive: tell them
/// apart with `answer_with`, or send one at a time with `.concurrency(1)`. `verify()` fails the test if one was
/// left over or a request had none.
pub mod testing {}

/// Tokens that code of yours hands out.
///
/// Beside each method of a builder that takes a token, one that ends in `_provider` takes a
/// [`TokenProvider`](crate::runtime::TokenProvider), which is asked before every attempt:
///
/// ```no_run
/// # fn example(path: std::path::PathBuf) {
/// use undelete::runtime::{CredentialsError, Secret, TokenProvider, token_fn};
///
/// struct Vault(Secret);
///
/// impl TokenProvider for Vault {
///     async fn token(&self) -> Result<Secret, CredentialsError> {
///         Ok(self.0.clone())
///     }
///
///     fn rejected(&self, token: &Secret) -> bool {
///         // Whether there is another one.
///         token.expose() != self.0.expose()
///     }
/// }
///
/// // A function is one by way of `token_fn`:
/// let provider = token_fn(move || {
///     let path = path.clone();
///     async move {
///         let token = std::fs::read_to_string(path);
///         let token = token.map_err(|error| CredentialsError::with_source("no token file", error))?;
///         Ok(token.trim().into())
///     }
/// });
/// # drop(provider);
/// # }
/// ```
///
/// What the function captures is shared by all calls at once, so each of them gets a clone. A closure that
/// captures nothing may be `async || { … }`; one that does may not.
pub mod tokens {}
