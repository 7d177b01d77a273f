//! A transport that answers from memory, for tests of code that uses a client.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Request, Response};

use crate::runtime::client::Call;
use crate::runtime::clock::Clock;
use crate::runtime::error::{TransportError, TransportErrorKind};
use crate::runtime::request::RequestBody;
use crate::runtime::send::{Chunks, OperationName, Transport};
use crate::runtime::testing::answer::Answer;
use crate::runtime::testing::script::{Answering, Script, Step};
use crate::runtime::testing::sent::Sent;

/// A [`Transport`] without a network: it gives the answers that it was told, by operation, and
/// remembers what was sent.
///
/// An operation is named by the type of its request, which is in the module `operations` of the client
/// and has the name of the method, in camel case. Its answers are given in the order in which they
/// were told; the last one is given again and again. Requests that are sent at once, such as
/// those of a batch, take them in the order in which they arrive: use [`MemoryTransport::answer_with`],
/// which sees the request, or `.concurrency(1)`.
///
/// An operation without an answer fails as one that cannot be sent; the source of the error names it.
/// A client that fetches its tokens needs an answer for the token operation, too.
///
/// Nobody waits: pauses between attempts and between questions about a task, rates and timeouts pass
/// at once, by a [`Clock`] that leaps over them; [`MemoryTransport::waited`] tells their sum.
///
/// Clones share everything, so keep one to look at what was sent.
#[derive(Clone)]
pub struct MemoryTransport {
    state: Arc<Mutex<State>>,
    clock: Clock,
}

#[derive(Default)]
struct State {
    scripts: BTreeMap<String, Script>,
    otherwise: Option<Answering>,
    sent: Vec<Sent>,
    /// What was sent without an answer.
    unanswered: Vec<Cow<'static, str>>,
}

impl Default for MemoryTransport {
    fn default() -> Self {
        Self {
            state: Arc::default(),
            clock: Clock::skipping(),
        }
    }
}

impl MemoryTransport {
    /// A transport that knows no answer yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the next request of this kind so; also all further ones, unless more is told.
    #[must_use]
    pub fn answer<R: Call>(self, answer: impl Into<Answer>) -> Self {
        self.answer_named(R::OPERATION.name(), answer)
    }

    /// Answers every further request of this kind by what this function makes of it, or one if more is
    /// told. It can tell requests apart, check them, and count.
    #[must_use]
    pub fn answer_with<R: Call>(
        self,
        answer: impl FnMut(&Sent) -> Answer + Send + 'static,
    ) -> Self {
        let made = Step::Made(Answering::new(answer));
        self.add(R::OPERATION.name(), made)
    }

    /// The same for an operation that has a name only, such as the endpoint of a token.
    #[must_use]
    pub fn answer_named(self, operation: &str, answer: impl Into<Answer>) -> Self {
        self.add(operation, Step::Told(answer.into()))
    }

    /// Answers everything that has no answer of its own by what this function makes of it.
    #[must_use]
    pub fn otherwise(self, answer: impl FnMut(&Sent) -> Answer + Send + 'static) -> Self {
        self.state().otherwise = Some(Answering::new(answer));
        self
    }

    /// Waits as it would for a service, and leaps over nothing.
    #[must_use]
    pub fn in_real_time(mut self) -> Self {
        self.clock = Clock::system();
        self
    }

    fn add(self, operation: &str, step: Step) -> Self {
        let operation = operation.to_owned();
        self.state().scripts.entry(operation).or_default().add(step);
        self
    }

    /// The requests sent so far, repeated ones and token requests included.
    #[must_use]
    pub fn sent(&self) -> Vec<Sent> {
        self.state().sent.clone()
    }

    /// The requests of this kind sent so far, repeated ones included.
    #[must_use]
    pub fn sent_to<R: Call>(&self) -> Vec<Sent> {
        let mut sent = self.sent();
        sent.retain(|sent| sent.operation == R::OPERATION.name());
        sent
    }

    /// How long the client would have waited so far: for its rate, before it repeats a call or asks
    /// again, and for responses that never came.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.clock.skipped()
    }

    /// Lets this much time pass for the client: a token may end.
    pub fn pass(&self, time: Duration) {
        self.clock.skip(time);
    }

    /// Fails the test if a request had no answer, or an answer no request.
    ///
    /// # Panics
    /// Then, with all of them.
    #[track_caller]
    pub fn verify(&self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "{}", problems.join("; "));
    }

    fn problems(&self) -> Vec<String> {
        let state = self.state();
        let without = state.unanswered.iter();
        let without = without.map(|name| format!("`{name}` was sent and had no answer"));
        let left = state.scripts.iter().filter(|(_, script)| script.left() > 0);
        let left = left.map(|(name, script)| match script.left() {
            1 => format!("an answer to `{name}` was left over"),
            left => format!("{left} answers to `{name}` were left over"),
        });
        without.chain(left).collect()
    }

    fn round_trip(&self, request: Request<Bytes>) -> Answer {
        let name = request.extensions().get::<OperationName>();
        let operation = name.map_or(Cow::Borrowed(""), |name| name.0.clone());
        let sent = Sent { operation, request };
        let step = {
            let state = &mut *self.state();
            state.sent.push(sent.clone());
            let script = state.scripts.get_mut(&*sent.operation);
            let made = || state.otherwise.clone().map(Step::Made);
            let step = script.and_then(Script::next).or_else(made);
            if step.is_none() {
                state.unanswered.push(sent.operation.clone());
            }
            step
        };
        match step {
            Some(Step::Told(answer)) => answer,
            Some(Step::Made(answering)) => answering.answer(&sent),
            None => self.no_answer(&sent.operation),
        }
    }

    fn no_answer(&self, operation: &str) -> Answer {
        let state = self.state();
        let names = || state.scripts.keys();
        let near = names()
            .map(|name| (difference(name, operation), name))
            .filter(|(many, name)| *many <= 1 + name.len() / 5)
            .min();
        let told: Vec<_> = names().map(|name| format!("`{name}`")).collect();
        let others = match near {
            _ if told.is_empty() => String::new(),
            Some((_, name)) => format!("; it has some to `{name}`: is that one misspelt?"),
            None => format!("; it has some to {}", told.join(", ")),
        };
        Answer::unsendable(format!("the test has no answer to `{operation}`{others}"))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code panics while it holds the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// In so many characters two names differ, if they do so in one place.
fn difference(one: &str, other: &str) -> usize {
    let characters = |name: &str| name.to_lowercase().chars().collect::<Vec<_>>();
    let (one, other) = (characters(one), characters(other));
    let pairs = one.iter().zip(&other);
    let before = pairs.take_while(|(a, b)| a == b).count();
    let pairs = one.iter().rev().zip(other.iter().rev());
    let after = pairs.take_while(|(a, b)| a == b).count();
    let (shorter, longer) = (one.len().min(other.len()), one.len().max(other.len()));
    longer - shorter.min(before + after)
}

impl Transport for MemoryTransport {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Chunks>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect().await;
            let body = body
                .map_err(|error| TransportError::new(TransportErrorKind::OutcomeUnknown, error))?;
            self.round_trip(Request::from_parts(parts, body))
                .into_result()
        })
    }

    fn clock(&self) -> Clock {
        self.clock.clone()
    }
}

impl fmt::Debug for MemoryTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MemoryTransport")
    }
}
