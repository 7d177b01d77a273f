//! The loop that every call goes through: it obtains credentials, waits for the rate limit, sends,
//! judges the response, repeats what is safe to repeat, and fetches one new token when the old one
//! was refused.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use http::header::{Entry, USER_AGENT};
use tokio::time::Instant;

use crate::runtime::auth::{AppliedCredentials, Chain, Credentials};
use crate::runtime::clock::Clock;
use crate::runtime::description::Service;
use crate::runtime::error::{
    CallFailure, InvalidRequest, Line, Meaning, Refusal, Violation, effective_meaning, scrub,
};
use crate::runtime::request::{Options, Request};
use crate::runtime::response::{RawResponse, Reading};
use crate::runtime::send::arrival::{Answer, Arrival, Wanted};
use crate::runtime::send::attempt::{Sending, assemble, attempt, dispatch, not_sent};
use crate::runtime::send::rate_limit::{PastDeadline, RateLimiter};
use crate::runtime::send::retry::RetryPolicy;
use crate::runtime::send::servers::Servers;
use crate::runtime::send::trace::{Ending, Trace};
use crate::runtime::send::transport::Transport;

/// What sends the requests of one client.
pub(crate) struct Pipeline {
    pub(crate) service: &'static Service,
    pub(crate) servers: Servers,
    pub(crate) credentials: Credentials,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) user_agent: Option<HeaderValue>,
    pub(crate) timeout: Duration,
    /// Of whole bodies, in bytes.
    pub(crate) limit: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) rate_limiter: RateLimiter,
    pub(crate) clock: Clock,
}

impl Pipeline {
    /// Sends the request until there is a response or a failure that is the last word. `chain` names
    /// the schemes whose token calls led here.
    pub(crate) async fn perform(
        &self,
        request: Box<Request>,
        meaning: fn(&str) -> Meaning,
        chain: Chain,
        wanted: Wanted,
    ) -> Result<Arrival, CallFailure> {
        let trace = Trace::call(&request.operation);
        let started = self.clock.now();
        let mut attempts = 0;
        // A future that has a name while it is waited for is held twice.
        let mut result = trace
            .around(self.attempts(request, meaning, chain, wanted, &mut attempts))
            .await;
        let duration = self.elapsed(started);
        match &mut result {
            Ok(Arrival { response, .. }) => {
                response.attempts = attempts;
                response.duration = duration;
            }
            Err(CallFailure::Service(refusal)) => {
                refusal.attempts = attempts;
                refusal.duration = duration;
            }
            Err(_) => {}
        }
        trace.end(|| self.ending(result.as_ref(), Some(attempts), duration));
        result
    }

    async fn attempts(
        &self,
        request: Box<Request>,
        meaning: fn(&str) -> Meaning,
        chain: Chain,
        wanted: Wanted,
        attempts: &mut u32,
    ) -> Result<Arrival, CallFailure> {
        let operation = &request.operation;
        let told = request.options.get();
        let until = told.and_then(|told| self.clock.now().checked_add(told.deadline?));
        let deadline = until.into_iter().chain(request.deadline).min();
        let policy = self.policy_of(&request.options);
        let mut retries = policy.start(deadline, &self.clock);
        let most_time = self.timeout_of(&request.options);
        let mut refreshed = false;
        let mut in_doubt = false;
        // Says more than that there was no time for another attempt.
        let mut last = None;
        loop {
            let deadline = retries.deadline();
            let by = (deadline, &self.clock);
            let credentials = match self.credentials.for_attempt(operation, &chain, by).await {
                Ok(credentials) => credentials,
                Err(error) if error.is_timeout() && last.is_some() => break,
                Err(error) => return Err(CallFailure::Credentials(error)),
            };
            // Last, for calls that wait for a token after their permits would all be sent at once.
            if let Err(PastDeadline) = self.rate_limiter.acquire(operation, deadline).await {
                break;
            }
            if deadline.is_some_and(|at| at <= self.clock.now()) {
                break;
            }
            *attempts += 1;
            let trace = Trace::attempt(operation, *attempts);
            let started = self.clock.now();
            let timeout = retries.attempt_time(most_time);
            // Two allocations that allocators have at hand are cheaper than one that is large to them.
            let attempt = self.attempt(&request, &credentials, timeout, wanted);
            let result = match trace.around(Box::pin(attempt)).await {
                Ok(answer) => self.judge(&request, answer, meaning),
                Err(failure) => Err(failure),
            };
            let mut failure = match result {
                Ok(mut arrival) => {
                    arrival.response.secrets = credentials.into_secrets(request.secrets);
                    trace.end(|| self.ending(Ok(&arrival), None, self.elapsed(started)));
                    return Ok(arrival);
                }
                Err(failure) => failure,
            };
            in_doubt |= failure.may_have_acted();
            request.settle_dispatch(in_doubt);
            let fresh_token = !refreshed && failure.is_invalid_token() && credentials.rejected();
            // A stream that was read from is gone.
            let is_whole = request.can_be_sent();
            failure.scrub(credentials.into_secrets(request.secrets.clone()));
            let delay = if !is_whole {
                None
            } else if fresh_token {
                refreshed = true;
                Some(Duration::ZERO)
            } else {
                retries.delay_after(&mut failure, request.repeatable)
            };
            trace.end(|| self.ending(Err(&failure), None, self.elapsed(started)));
            match delay {
                Some(Duration::ZERO) => {}
                Some(delay) => self.clock.pause(delay).await,
                None => return Err(failure),
            }
            last = Some(failure);
        }
        Err(last.unwrap_or_else(|| not_sent(operation)))
    }

    async fn attempt(
        &self,
        request: &Request,
        credentials: &AppliedCredentials<'_>,
        timeout: Duration,
        wanted: Wanted,
    ) -> Result<Answer, CallFailure> {
        // Where JSON never says that a call failed, it is as good as anything else.
        let reports = !self.service.envelope.failures.is_empty();
        let wanted = match wanted {
            Wanted::Chunks if reports => Wanted::ChunksUnlessJson,
            wanted => wanted,
        };
        attempt(
            &request.operation,
            self.dispatch(request, credentials)?,
            (timeout, &self.clock),
            wanted,
            self.limit_of(&request.options),
        )
        .await
    }

    /// The request on its way. Nothing waits here, so that no future holds the parts.
    fn dispatch(
        &self,
        request: &Request,
        credentials: &AppliedCredentials<'_>,
    ) -> Result<Sending<'_>, CallFailure> {
        let operation = &request.operation;
        let server = self.servers.of(operation).map_err(|rule| {
            let violation = Violation {
                field: "server".to_owned(),
                rule: rule.to_owned(),
            };
            CallFailure::InvalidRequest(InvalidRequest::new(operation.clone(), vec![violation]))
        })?;
        let mut outgoing = assemble(server, request, credentials)?;
        if let (Some(user_agent), Entry::Vacant(entry)) = (
            &self.user_agent,
            outgoing.request.headers_mut().entry(USER_AGENT),
        ) {
            entry.insert(user_agent.clone());
        }
        if !request.start_dispatch() {
            return Err(not_sent(operation));
        }
        Ok(dispatch(self.transport.as_ref(), outgoing))
    }

    fn elapsed(&self, started: Instant) -> Duration {
        self.clock.now().saturating_duration_since(started)
    }

    /// How long an attempt may take.
    pub(crate) fn timeout_of(&self, options: &Options) -> Duration {
        let told = options.get().and_then(|told| told.timeout);
        told.unwrap_or(self.timeout)
    }

    /// How many bytes of a response are held at once.
    pub(crate) fn limit_of(&self, options: &Options) -> usize {
        let told = options.get().and_then(|told| told.response_limit);
        told.unwrap_or(self.limit)
    }

    /// How a call is repeated.
    pub(crate) fn policy_of<'a>(&'a self, options: &'a Options) -> &'a RetryPolicy {
        let told = options.get().and_then(|told| told.retry.as_ref());
        told.unwrap_or(&self.retry)
    }

    fn ending(
        &self,
        result: Result<&Arrival, &CallFailure>,
        attempts: Option<u32>,
        duration: Duration,
    ) -> Ending {
        let (status, code, request_id) = match result {
            Ok(Arrival { response, .. }) => {
                let request_id = self.service.envelope.request_id_in(&response.headers);
                let request_id = request_id.map(|id| scrub(id, &response.secrets));
                (Some(response.status), None, request_id)
            }
            Err(CallFailure::Service(refusal)) => (
                Some(refusal.status),
                refusal.code.clone(),
                refusal.request_id.clone(),
            ),
            Err(_) => (None, None, None),
        };
        let line = |text: String| Line(&text).to_string();
        Ending {
            status: status.map(|status| status.as_u16()),
            code: code.map(line),
            request_id: request_id.map(line),
            attempts,
            duration,
        }
    }

    /// Success, or what the response says about the failure.
    fn judge(
        &self,
        request: &Request,
        answer: Answer,
        meaning: fn(&str) -> Meaning,
    ) -> Result<Arrival, CallFailure> {
        let (operation, limit) = (&request.operation, self.limit_of(&request.options));
        let envelope = &self.service.envelope;
        let Answer {
            status,
            headers,
            body,
            is_cut,
            rest,
        } = answer;
        let mut reported = None;
        if operation.succeeds_with(status) {
            reported = envelope.failure_in(&body);
            if reported.is_none() {
                let response = RawResponse {
                    operation: operation.clone(),
                    status,
                    headers,
                    body,
                    limit,
                    secrets: Vec::new(),
                    attempts: 0,
                    duration: Duration::ZERO,
                };
                return Ok(Arrival { response, rest });
            }
        }
        let Reading {
            code,
            message,
            request_id,
        } = envelope.read(&headers, &body);
        let code = match reported {
            Some(reported) if reported.is_code || code.is_none() => Some(reported.value),
            _ => code,
        };
        let by_code = code.as_deref().map_or(Meaning::Other, meaning);
        Err(CallFailure::Service(Box::new(Refusal {
            operation: operation.clone(),
            status,
            headers,
            body,
            limit,
            is_cut,
            code,
            message,
            request_id,
            meaning: effective_meaning(status, by_code),
            secrets: Vec::new(),
            attempts: 0,
            duration: Duration::ZERO,
            longest_pause: None,
        })))
    }
}
