//! One request, put together with its credentials and sent once.

use std::borrow::Cow;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method, Uri};

use crate::runtime::auth::AppliedCredentials;
use crate::runtime::clock::Clock;
use crate::runtime::description::Row;
use crate::runtime::error::{
    CallFailure, InvalidRequest, TimeoutFailure, TransportError, TransportErrorKind,
    TransportFailure, Violation,
};
use crate::runtime::request::Request;
use crate::runtime::send::arrival::{Answer, Wanted};
use crate::runtime::send::base_url::BaseUrl;
use crate::runtime::send::chunks::Chunks;
use crate::runtime::send::transport::{Outgoing, Transport};

/// In bytes: what an `http::Uri` can be.
const LONGEST_ADDRESS: usize = 65_534;

/// A response on its way. What is sent is in it, so that the futures around it need not hold it too.
pub(crate) type Sending<'a> = BoxFuture<'a, Result<http::Response<Chunks>, TransportError>>;

/// Gives the request to the transport.
pub(crate) fn dispatch(transport: &dyn Transport, mut outgoing: Outgoing) -> Sending<'_> {
    if !outgoing.request.body().is_empty_stream() {
        return transport.send_to(outgoing);
    }
    // No transport would look into it.
    Box::pin(async move {
        let body = std::mem::take(outgoing.request.body_mut());
        *outgoing.request.body_mut() = match body.collect().await {
            Ok(bytes) => bytes.into(),
            Err(error) => return Err(TransportError::new(TransportErrorKind::Unsendable, error)),
        };
        transport.send_to(outgoing).await
    })
}

/// Whatever response comes within the time; at most `limit` bytes of it at once.
pub(crate) async fn attempt(
    operation: &Row,
    sending: Sending<'_>,
    (timeout, clock): (Duration, &Clock),
    wanted: Wanted,
    limit: usize,
) -> Result<Answer, CallFailure> {
    // In place: a future that has a name while it is waited for is held twice.
    let answered = tokio::time::timeout(timeout, async {
        let response = sending.await?;
        Answer::take(response, wanted, operation, limit).await
    })
    .await;
    match answered {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) if error.kind() != TransportErrorKind::TimedOut => {
            let failure = TransportFailure {
                operation: operation.clone(),
                error,
            };
            Err(CallFailure::Transport(Box::new(failure)))
        }
        late => {
            if late.is_ok() {
                clock.pass(timeout).await;
            }
            let failure = TimeoutFailure {
                operation: operation.clone(),
                after: timeout,
                sent: true,
            };
            Err(CallFailure::Timeout(Box::new(failure)))
        }
    }
}

/// The failure of a call whose time was up before the request could leave.
pub(crate) fn not_sent(operation: &Row) -> CallFailure {
    CallFailure::Timeout(Box::new(TimeoutFailure {
        operation: operation.clone(),
        after: Duration::ZERO,
        sent: false,
    }))
}

/// The request as it is sent: with base URL and credentials.
pub(crate) fn assemble(
    base: &BaseUrl,
    request: &Request,
    credentials: &AppliedCredentials<'_>,
) -> Result<Outgoing, CallFailure> {
    let operation = &request.operation;
    if !request.can_be_sent() {
        let violation = Violation {
            field: "body".to_owned(),
            rule: "is a stream that was read before; make it anew for every call".to_owned(),
        };
        return Err(CallFailure::InvalidRequest(InvalidRequest::new(
            operation.clone(),
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
    let mut address = address(base.before(request), &request.path, queries);
    let mut can_be_sent = address.len() <= LONGEST_ADDRESS;
    if request.from_host {
        match Uri::try_from(address.as_str()) {
            Ok(uri) => address = uri.to_string(),
            Err(_) => can_be_sent = false,
        }
    }
    if !can_be_sent {
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
        return Err(CallFailure::InvalidRequest(InvalidRequest::new(
            operation.clone(),
            vec![violation],
        )));
    }
    let body = request.body.clone();
    let mut assembled = http::Request::new(body.unwrap_or_default());
    *assembled.method_mut() = request.method.clone();
    *assembled.headers_mut() = headers;
    Ok(Outgoing {
        address,
        request: assembled,
        operation: operation.id.clone(),
    })
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

fn address(base: &str, path: &str, queries: [&str; 2]) -> String {
    let lengths = queries.map(str::len).iter().sum::<usize>();
    let mut address = String::with_capacity(base.len() + path.len() + lengths + 3);
    address.push_str(base);
    // An endpoint that is a server of its own has no path below it.
    if !path.is_empty() && !path.starts_with('/') {
        address.push('/');
    }
    address.push_str(path);
    let mut separator = '?';
    for query in queries.iter().filter(|query| !query.is_empty()) {
        address.push(separator);
        address.push_str(query);
        separator = '&';
    }
    address
}
