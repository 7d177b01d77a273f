//! One request from its arrival to its answer: it is written down, a fault may
//! hit it, and the router of the services does the work. The connection itself
//! belongs to the server.

use std::error::Error;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use tower::ServiceExt;

use crate::answer;
use crate::call::BODY_LIMIT;
use crate::faults::{Fault, Faults};
use crate::log::{Received, RequestLog};
use crate::sync::lock;
use crate::world::World;
use crate::{admin, dingtalk, smh};

/// What all connections of one emulator work on.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) faults: Faults,
    pub(crate) log: RequestLog,
    world: Mutex<World>,
    last_request_id: AtomicU64,
}

impl Shared {
    pub(crate) fn new(world: World) -> Self {
        Self {
            faults: Faults::default(),
            log: RequestLog::default(),
            world: Mutex::new(world),
            last_request_id: AtomicU64::new(0),
        }
    }

    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut World) -> T) -> T {
        work(&mut lock(&self.world))
    }

    /// A fresh request id in the form both services use: an upper-case UUID.
    pub(crate) fn request_id(&self) -> String {
        let number = self.last_request_id.fetch_add(1, Ordering::SeqCst) + 1;
        format!("01A08FE7-CD6B-79BB-8B2E-{number:012X}")
    }
}

/// The connection is to be closed without an answer.
#[derive(Debug)]
pub(crate) struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dropped on purpose")
    }
}

impl Error for Dropped {}

/// The routes of both services and of the emulator's own endpoints.
pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    Router::new()
        .merge(dingtalk::router())
        .merge(smh::router())
        .merge(admin::router())
        .fallback(unknown_path)
        .method_not_allowed_fallback(wrong_method)
        .with_state(Arc::clone(shared))
}

/// Answers one request.
///
/// # Errors
///
/// [`Dropped`] if a fault or an unreadable body ends the connection instead.
pub(crate) async fn respond<B>(
    shared: Arc<Shared>,
    router: Router,
    request: hyper::Request<B>,
) -> Result<Response, Dropped>
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    let (parts, body) = request.into_parts();
    let body = to_bytes(Body::new(body), BODY_LIMIT)
        .await
        .map_err(|_incomplete| Dropped)?;
    let is_own = admin::owns(parts.uri.path());
    let fault = if is_own {
        None
    } else {
        let received = Received::new(&parts, &body);
        let fault = shared.faults.take(&received);
        shared.log.push(received);
        fault
    };
    let path = parts.uri.path().to_owned();
    let request = Request::from_parts(parts, Body::from(body));
    match fault {
        None => Ok(work(router, request).await),
        Some(fault) => respond_badly(&shared, fault, &path, work(router, request)).await,
    }
}

async fn work(router: Router, request: Request) -> Response {
    match router.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// `work` does nothing until it is awaited, so a fault decides whether the
/// request has an effect.
async fn respond_badly(
    shared: &Shared,
    fault: Fault,
    path: &str,
    work: impl Future<Output = Response>,
) -> Result<Response, Dropped> {
    match fault {
        Fault::DropBeforeWork => Err(Dropped),
        Fault::DropAfterWork => {
            work.await;
            Err(Dropped)
        }
        Fault::BreakBody => {
            Ok(with_body(work.await, |whole| Body::new(BrokenBody::half_of(&whole))).await)
        }
        Fault::TruncateJson => Ok(with_body(work.await, |whole| {
            Body::from(Bytes::copy_from_slice(answer::first_half(&whole)))
        })
        .await),
        Fault::WrongTypes => Ok(with_body(work.await, |whole| {
            Body::from(answer::with_wrong_types(whole))
        })
        .await),
        Fault::SlowAnswer(pace) => {
            let response = work.await;
            pace.wait().await;
            Ok(response)
        }
        Fault::Unavailable => Ok(refuse(shared, path, Trouble::Unavailable)),
        Fault::Throttle => Ok(refuse(shared, path, Trouble::Throttled)),
        Fault::InvalidToken => Ok(refuse(shared, path, Trouble::InvalidToken)),
        Fault::Refuse {
            status,
            code,
            message,
        } => Ok(refuse(
            shared,
            path,
            Trouble::Other(status, &code, &message),
        )),
        Fault::Answer {
            status,
            content_type,
            body,
        } => Ok(answer::text(status, &content_type, body)),
    }
}

/// A refusal that does not come out of a service's own state.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trouble<'a> {
    Unavailable,
    Throttled,
    InvalidToken,
    Other(u16, &'a str, &'a str),
}

fn refuse(shared: &Shared, path: &str, trouble: Trouble<'_>) -> Response {
    if smh::owns(path) {
        smh::refuse(shared, trouble)
    } else {
        dingtalk::refuse(shared, trouble)
    }
}

async fn unknown_path(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    if smh::owns(request.uri().path()) {
        smh::unknown_path(&shared)
    } else {
        dingtalk::unknown_path()
    }
}

/// DingTalk documents 405 without a body for a wrong method, SMH nothing.
async fn wrong_method(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    if smh::owns(request.uri().path()) {
        smh::unknown_path(&shared)
    } else {
        answer::empty(405)
    }
}

async fn with_body(response: Response, change: impl FnOnce(Bytes) -> Body) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let body = change(whole);
    if let Some(length) = body.size_hint().exact() {
        parts
            .headers
            .insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    Response::from_parts(parts, body)
}

/// Announces a whole body, sends half of it and fails.
struct BrokenBody {
    announced: u64,
    half: Option<Bytes>,
    is_flushed: bool,
}

impl BrokenBody {
    fn half_of(whole: &Bytes) -> Self {
        Self {
            announced: whole.len() as u64,
            half: Some(Bytes::copy_from_slice(answer::first_half(whole))),
            is_flushed: false,
        }
    }
}

impl HttpBody for BrokenBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        if !self.is_flushed {
            // Failing right away would throw away what is still in the write
            // buffer; one round trip through the executor sends it first.
            self.is_flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::Error::other(Dropped))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
