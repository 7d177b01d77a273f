//! One request, signed, put together and sent once.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, Uri};

use crate::runtime::call_failure::CallFailure;
use crate::runtime::client_core::Inner;
use crate::runtime::exchange_failure::{TimeoutFailure, TransportFailure};
use crate::runtime::invalid_request::{InvalidRequest, Violation};
use crate::runtime::operation::Operation;
use crate::runtime::request::Request;
use crate::runtime::signing::Signature;
use crate::runtime::transport::OperationName;

/// Whatever answer comes within the time.
pub(crate) async fn attempt(
    client: &Inner,
    request: &Request,
    signature: &Signature<'_>,
    timeout: Duration,
) -> Result<Response<Bytes>, CallFailure> {
    let operation = request.operation;
    let assembled = assemble(client, request, signature)?;
    if !request.leave() {
        return Err(not_sent(operation));
    }
    match tokio::time::timeout(timeout, client.transport.send(assembled)).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(error)) => {
            let failure = TransportFailure { operation, error };
            Err(CallFailure::Transport(Box::new(failure)))
        }
        Err(_) => {
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

fn assemble(
    client: &Inner,
    request: &Request,
    signature: &Signature<'_>,
) -> Result<http::Request<Bytes>, CallFailure> {
    let operation = request.operation;
    let mut headers = request.headers.clone();
    let mut added_query = String::new();
    signature
        .apply(operation, &mut headers, &mut added_query)
        .map_err(CallFailure::Credentials)?;
    let queries = [request.query.as_str(), &added_query];
    let uri = uri(&client.base.text, &request.path, queries).ok_or_else(|| {
        // Everything in it is encoded, so only its length can be wrong.
        let violation = Violation {
            field: "path and query".to_owned(),
            rule: "must fit into 65,534 bytes".to_owned(),
        };
        CallFailure::InvalidRequest(InvalidRequest::new(operation, vec![violation]))
    })?;
    let mut assembled = http::Request::new(request.body.clone().unwrap_or_default());
    *assembled.method_mut() = operation.method.clone();
    *assembled.uri_mut() = uri;
    *assembled.headers_mut() = headers;
    assembled
        .extensions_mut()
        .insert(OperationName(operation.id));
    Ok(assembled)
}

fn uri(base: &str, path: &str, queries: [&str; 2]) -> Option<Uri> {
    let lengths = queries.map(str::len).iter().sum::<usize>();
    let mut uri = String::with_capacity(base.len() + path.len() + lengths + 3);
    uri.push_str(base);
    if !path.starts_with('/') {
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
