//! One request, put together with its credentials and sent once.

use std::borrow::Cow;
use std::time::Duration;

use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method, Uri};

use crate::runtime::auth::AppliedCredentials;
use crate::runtime::clock::Clock;
use crate::runtime::description::Operation;
use crate::runtime::error::{
    CallFailure, InvalidRequest, TimeoutFailure, TransportError, TransportErrorKind,
    TransportFailure, Violation,
};
use crate::runtime::request::{Request, RequestBody};
use crate::runtime::send::arrival::{Answer, Wanted};
use crate::runtime::send::base_url::BaseUrl;
use crate::runtime::send::transport::{OperationName, Transport};

/// Whatever response comes within the time; at most `limit` bytes of it at once.
pub(crate) async fn attempt(
    transport: &dyn Transport,
    request: &Request,
    assembled: http::Request<RequestBody>,
    (timeout, clock): (Duration, &Clock),
    wanted: Wanted,
    limit: usize,
) -> Result<Answer, CallFailure> {
    let operation = request.operation;
    if !request.start_dispatch() {
        return Err(not_sent(operation));
    }
    // In place: a future that has a name while it is waited for is held twice.
    let answered = tokio::time::timeout(timeout, async {
        let (parts, body) = assembled.into_parts();
        let body = body.without_empty_stream().await;
        let body =
            body.map_err(|error| TransportError::new(TransportErrorKind::Unsendable, error))?;
        let assembled = http::Request::from_parts(parts, body);
        let response = transport.send(assembled).await?;
        Answer::take(response, wanted, operation.redirects, limit).await
    })
    .await;
    match answered {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) if error.kind() != TransportErrorKind::TimedOut => {
            let failure = TransportFailure { operation, error };
            Err(CallFailure::Transport(Box::new(failure)))
        }
        late => {
            if late.is_ok() {
                clock.pass(timeout).await;
            }
            let failure = TimeoutFailure {
                operation,
                after: timeout,
                sent: true,
            };
            Err(CallFailure::Timeout(Box::new(failure)))
        }
    }
}

/// The failure of a call whose time was up before the request could leave.
pub(crate) fn not_sent(operation: &'static Operation) -> CallFailure {
    CallFailure::Timeout(Box::new(TimeoutFailure {
        operation,
        after: Duration::ZERO,
        sent: false,
    }))
}

/// The request as it is sent: with base URL and credentials.
pub(crate) fn assemble(
    base: &BaseUrl,
    request: &Request,
    credentials: &AppliedCredentials<'_>,
) -> Result<http::Request<RequestBody>, CallFailure> {
    let operation = request.operation;
    if !request.can_be_sent() {
        let violation = Violation {
            field: "body".to_owned(),
            rule: "is a stream that was read before; make it anew for every call".to_owned(),
        };
        return Err(CallFailure::InvalidRequest(InvalidRequest::new(
            operation,
            vec![violation],
        )));
    }
    let mut headers = request.headers.clone();
    let is_empty = request
        .body
        .as_ref()
        .is_none_or(|body| body.size() == Some(0));
    if is_empty && may_have_a_body(&request.method) {
        // Otherwise some services wait for a body (RFC 9110, 8.6).
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    let mut added_query = String::new();
    credentials
        .apply(operation, &mut headers, &mut added_query)
        .map_err(CallFailure::Credentials)?;
    let query = own_query(request, &added_query);
    let queries = [query.as_ref(), added_query.as_str()];
    let uri = uri(base.before(request), &request.path, queries).ok_or_else(|| {
        // Everything in it is encoded or was checked, unless the service wrote it, so only its length can be
        // wrong.
        let rule = match request.from_host {
            true => "must be those of a URL",
            false => "must fit into 65,534 bytes",
        };
        let violation = Violation {
            field: "path and query".to_owned(),
            rule: rule.to_owned(),
        };
        CallFailure::InvalidRequest(InvalidRequest::new(operation, vec![violation]))
    })?;
    let body = request.body.clone();
    let mut assembled = http::Request::new(body.unwrap_or_default());
    *assembled.method_mut() = request.method.clone();
    *assembled.uri_mut() = uri;
    *assembled.headers_mut() = headers;
    assembled
        .extensions_mut()
        .insert(OperationName(operation.id));
    Ok(assembled)
}

/// Whether a body is what one expects of this method.
fn may_have_a_body(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// The query of the request. One that the service wrote can hold credentials already, perhaps older
/// ones.
fn own_query<'r>(request: &'r Request, credentials: &str) -> Cow<'r, str> {
    if !request.from_host || credentials.is_empty() {
        return Cow::Borrowed(&request.query);
    }
    let name = |pair: &str| pair.split('=').next().map(str::to_owned);
    let added: Vec<_> = credentials.split('&').map(name).collect();
    let pairs = request.query.split('&');
    let others: Vec<_> = pairs.filter(|pair| !added.contains(&name(pair))).collect();
    Cow::Owned(others.join("&"))
}

fn uri(base: &str, path: &str, queries: [&str; 2]) -> Option<Uri> {
    let lengths = queries.map(str::len).iter().sum::<usize>();
    let mut uri = String::with_capacity(base.len() + path.len() + lengths + 3);
    uri.push_str(base);
    // An endpoint that is a server of its own has no path below it.
    if !path.is_empty() && !path.starts_with('/') {
        uri.push('/');
    }
    uri.push_str(path);
    let mut separator = '?';
    for query in queries.iter().filter(|query| !query.is_empty()) {
        uri.push(separator);
        uri.push_str(query);
        separator = '&';
    }
    Uri::try_from(uri).ok()
}
