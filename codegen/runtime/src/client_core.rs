//! What every client shares: one loop that signs a request, sends it, judges the answer, repeats
//! what is safe to repeat, and fetches one new token when the old one was refused.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use serde_json::Value;
use tokio::time::Instant;

use crate::runtime::answer::{Answer, RawAnswer};
use crate::runtime::attempt::{attempt, not_sent};
use crate::runtime::base_url::BaseUrl;
use crate::runtime::call_failure::{CallFailure, Refusal, effective_meaning};
use crate::runtime::core_builder::CoreBuilder;
use crate::runtime::encode::text_of;
use crate::runtime::envelope::Reading;
use crate::runtime::error::Error;
use crate::runtime::error_code::{ErrorCode, Meaning};
use crate::runtime::exchange::Codes;
use crate::runtime::operation::{Envelope, Operation, Service};
use crate::runtime::rate::{NoTurnLeft, Pace};
use crate::runtime::request::Request;
use crate::runtime::request_builder::RequestBuilder;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::scrub::{Line, scrub};
use crate::runtime::secret::Secret;
use crate::runtime::signing::{Chain, Credential, Signature};
use crate::runtime::trace::{Ending, Trace};
use crate::runtime::transport::Transport;

/// The part of a client that is the same for every service. Cheap to clone.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) service: &'static Service,
    pub(crate) base: BaseUrl,
    pub(crate) globals: Vec<Global>,
    pub(crate) credentials: Vec<(&'static str, Credential)>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) pace: Pace,
}

/// A parameter that is the same on every call.
pub(crate) struct Global {
    pub(crate) name: &'static str,
    pub(crate) value: Value,
    pub(crate) secrets: Vec<Secret>,
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Core")
            .field("service", &self.0.service.name)
            .field("host", &self.0.base.host)
            .finish_non_exhaustive()
    }
}

impl Core {
    /// Starts a client of this service.
    #[must_use]
    pub fn builder(service: &'static Service) -> CoreBuilder {
        CoreBuilder::new(service)
    }

    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Starts a request for this operation.
    #[must_use]
    pub fn request(&self, operation: &'static Operation) -> RequestBuilder {
        RequestBuilder::new(self.clone(), operation)
    }

    /// The client's value of a global parameter, as text.
    #[must_use]
    pub fn global_text(&self, name: &str) -> Option<String> {
        let global = self.find_global(name)?;
        Some(text_of(&global.value).into_owned())
    }

    /// Sends the request. Needs a tokio runtime with its timer enabled.
    ///
    /// # Errors
    /// Whenever there is no answer with a success status; redirects are not followed.
    pub async fn call<C: ErrorCode>(&self, request: Request) -> Result<Answer<C>, Error<C>> {
        match self
            .perform(request, Codes::of::<C>().meaning, Chain::default())
            .await
        {
            Ok(answer) => Ok(Answer::new(answer)),
            Err(failure) => Err(Error::from(failure)),
        }
    }

    /// The client's value of a global parameter; the secrets in it are added to `secrets`.
    pub(crate) fn global(&self, name: &str, secrets: &mut Vec<Secret>) -> Option<Value> {
        let global = self.find_global(name)?;
        secrets.extend_from_slice(&global.secrets);
        Some(global.value.clone()).filter(|value| !value.is_null())
    }

    fn find_global(&self, name: &str) -> Option<&Global> {
        self.0.globals.iter().find(|global| global.name == name)
    }

    pub(crate) fn credential(&self, method: &str) -> Option<&Credential> {
        let mut credentials = self.0.credentials.iter();
        credentials
            .find(|(given, _)| *given == method)
            .map(|(_, credential)| credential)
    }

    /// How long an attempt may take.
    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    pub(crate) fn envelope(&self) -> &'static Envelope {
        &self.0.service.envelope
    }

    /// Sends the request until there is an answer or a failure that is the last word. `chain` names
    /// the schemes whose token calls led here.
    pub(crate) async fn perform(
        &self,
        request: Request,
        meaning: fn(&str) -> Meaning,
        chain: Chain,
    ) -> Result<RawAnswer, CallFailure> {
        let trace = Trace::call(request.operation);
        let started = Instant::now();
        let mut attempts = 0;
        let calling = self.attempts(request, meaning, chain, &mut attempts);
        let mut result = trace.around(calling).await;
        let duration = started.elapsed();
        if let Ok(answer) = &mut result {
            answer.attempts = attempts;
            answer.duration = duration;
        }
        trace.end(|| self.ending(&result, Some(attempts), duration));
        result
    }

    async fn attempts(
        &self,
        request: Request,
        meaning: fn(&str) -> Meaning,
        chain: Chain,
        attempts: &mut u32,
    ) -> Result<RawAnswer, CallFailure> {
        let operation = request.operation;
        let mut retries = self.0.retry.start(request.deadline);
        let mut refreshed = false;
        let mut in_doubt = false;
        // Says more than that there was no time for another attempt.
        let mut last = None;
        loop {
            let deadline = retries.deadline();
            let signature = match Signature::make(self, operation, &chain, deadline).await {
                Ok(signature) => signature,
                Err(error) if error.is_timeout() && last.is_some() => break,
                Err(error) => return Err(CallFailure::Credentials(error)),
            };
            // Last, for calls that wait for a token after their turns would all be sent at once.
            if let Err(NoTurnLeft) = self.0.pace.turn(operation, deadline).await {
                break;
            }
            *attempts += 1;
            let trace = Trace::attempt(operation, *attempts);
            let started = Instant::now();
            let timeout = retries.attempt_time(self.0.timeout);
            let sending = trace.around(attempt(&self.0, &request, &signature, timeout));
            let result = match sending.await {
                Ok(response) => self.judge(operation, response, meaning),
                Err(failure) => Err(failure),
            };
            let mut failure = match result {
                Ok(mut answer) => {
                    answer.secrets = signature.into_secrets(request.secrets);
                    let result = Ok(answer);
                    trace.end(|| self.ending(&result, None, started.elapsed()));
                    return result;
                }
                Err(failure) => failure,
            };
            in_doubt |= failure.may_have_acted();
            request.settle(in_doubt);
            let fresh_token = !refreshed && failure.is_invalid_token() && signature.rejected();
            failure.scrub(signature.into_secrets(request.secrets.clone()));
            let delay = if fresh_token {
                refreshed = true;
                Some(Duration::ZERO)
            } else {
                retries.delay_after(&failure)
            };
            let result = Err(failure);
            trace.end(|| self.ending(&result, None, started.elapsed()));
            match delay {
                Some(Duration::ZERO) => {}
                Some(delay) => tokio::time::sleep(delay).await,
                None => return result,
            }
            last = result.err();
        }
        Err(last.unwrap_or_else(|| not_sent(operation)))
    }

    fn ending(
        &self,
        result: &Result<RawAnswer, CallFailure>,
        attempts: Option<u32>,
        duration: Duration,
    ) -> Ending {
        let (status, code, request_id) = match result {
            Ok(answer) => {
                let request_id = self.envelope().request_id_in(&answer.headers);
                let request_id = request_id.map(|id| scrub(id, &answer.secrets));
                (Some(answer.status), None, request_id)
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

    /// Success, or what the answer says about the failure.
    fn judge(
        &self,
        operation: &'static Operation,
        response: Response<Bytes>,
        meaning: fn(&str) -> Meaning,
    ) -> Result<RawAnswer, CallFailure> {
        let envelope = &self.0.service.envelope;
        let (parts, body) = response.into_parts();
        let status = parts.status;
        let mut reported = None;
        let redirected = status.is_redirection() && operation.redirects;
        if status.is_success() || redirected {
            reported = envelope.failure_in(&body);
            if reported.is_none() {
                return Ok(RawAnswer {
                    operation,
                    status,
                    headers: parts.headers,
                    body,
                    secrets: Vec::new(),
                    attempts: 0,
                    duration: Duration::ZERO,
                });
            }
        }
        let Reading {
            code,
            message,
            request_id,
        } = envelope.read(&parts.headers, &body);
        let code = match reported {
            Some(reported) if reported.is_code || code.is_none() => Some(reported.value),
            _ => code,
        };
        let by_code = code.as_deref().map_or(Meaning::Other, meaning);
        Err(CallFailure::Service(Box::new(Refusal {
            operation,
            status,
            headers: parts.headers,
            body,
            code,
            message,
            request_id,
            meaning: effective_meaning(status, by_code),
            secrets: Vec::new(),
        })))
    }
}
