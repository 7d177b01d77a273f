//! A small service, its codes, and a transport that answers in memory.

use std::sync::{Arc, Mutex};

use crate::runtime::{
    Body, BoxFuture, Bytes, Chunks, Core, CoreBuilder, Envelope, Error, ErrorCode, Failure,
    Meaning, Operation, Placement, RequestBody, SecurityScheme, Server, Service, Transport,
    TransportError, http,
};
use http::Response;

// Codes of the small service.
crate::open_enum! {
    pub enum Code, Unknown;
    TokenExpired = "tokenExpired";
    SlowDown = "slowDown";
    InUse = "inUse";
    NoQuota = "noQuota";
    Forbidden = "forbidden";
    Gone = "gone";
    Clash = "clash";
    BadField = "badField";
}

impl ErrorCode for Code {
    fn from_wire(code: &str) -> Self {
        code.into()
    }

    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn is_documented(&self) -> bool {
        Self::known(self.as_str()).is_some()
    }

    fn concerns_every_item(&self) -> bool {
        matches!(self, Self::Forbidden)
    }

    fn meaning(&self) -> Meaning {
        match self {
            Self::TokenExpired => Meaning::InvalidToken,
            Self::SlowDown => Meaning::Throttled,
            Self::InUse => Meaning::Busy,
            Self::NoQuota => Meaning::Quota,
            Self::Forbidden => Meaning::Denied,
            Self::Gone => Meaning::NotFound,
            Self::Clash => Meaning::Conflict,
            Self::BadField => Meaning::Invalid,
            Self::Unknown(code) if crate::runtime::matches_pattern("*Limit*", code) => {
                Meaning::Throttled
            }
            Self::Unknown(_) => Meaning::Other,
        }
    }
}

pub type TestError = Error<Code>;

/// A service of which nothing is known.
pub const NO_SERVICE: Service = Service {
    name: "Bare",
    addresses: &[],
    servers: &[],
    security: &[],
    rate: None,
    envelope: Envelope::GUESS,
};

pub static SERVICE: Service = Service {
    name: "Shelf",
    addresses: &[Server {
        url: "https://{region}.shelf.example/api/",
        variables: &[("region", "north")],
    }],
    servers: &[],
    security: &[&[&TOKEN]],
    rate: None,
    envelope: Envelope {
        code: &["code", "error/code"],
        message: &["message", "error/message"],
        request_id: &["requestid", "reqId"],
        request_id_headers: &["x-request-id", "x-trace"],
        failures: &[Failure {
            field: "errcode",
            success: Some("0"),
        }],
    },
};

pub static TOKEN: SecurityScheme = SecurityScheme {
    name: "accessToken",
    method: "access_token",
    also: &["access_token_provider"],
    placement: Placement::Header("x-shelf-token"),
};

pub static QUERY_TOKEN: SecurityScheme = SecurityScheme {
    name: "queryToken",
    method: "query_token",
    also: &[],
    placement: Placement::Query("access_token"),
};

pub static COOKIE_TOKEN: SecurityScheme = SecurityScheme {
    name: "cookieToken",
    method: "cookie_token",
    also: &[],
    placement: Placement::Cookie("sid"),
};

pub static BEARER: SecurityScheme = SecurityScheme {
    name: "bearer",
    method: "bearer",
    also: &[],
    placement: Placement::Bearer,
};

pub static BASIC: SecurityScheme = SecurityScheme {
    name: "basic",
    method: "basic",
    also: &[],
    placement: Placement::Basic,
};

const fn operation(
    id: &'static str,
    method: &'static str,
    path: &'static str,
    repeatable: bool,
    security: &'static [&'static [&'static SecurityScheme]],
) -> Operation {
    Operation::new(id)
        .method(method, path)
        .repeatable(repeatable)
        .security(security)
}

/// A read without credentials.
pub static LIST: Operation = operation("ListItems", "GET", "/items", true, &[]);

/// A write without credentials.
pub static RESTORE: Operation = operation("RestoreItems", "POST", "/items#restore", false, &[]);

/// The same, with the items in the body.
pub static RESTORE_BATCH: Operation = Operation::new("RestoreItems")
    .post("/items#restore")
    .batch()
    .body(Body::json("ids").required());

/// One path parameter.
pub static GET: Operation = operation("GetItem", "GET", "/items/{itemId}/info", true, &[]);

/// A write that needs the token in a header.
pub static PURGE: Operation = operation(
    "PurgeItem",
    "DELETE",
    "/items/{itemId}",
    false,
    &[&[&TOKEN]],
);

/// A read that needs the token in a header.
pub static SCAN: Operation = operation("Scan", "GET", "/scan", true, &[&[&TOKEN]]);

/// Fetches the token; not repeatable.
pub static LOGIN: Operation = operation("Login", "POST", "/login", false, &[]);

type Answer = Result<Response<Bytes>, TransportError>;
type Script = dyn Fn(usize, http::Request<Bytes>) -> BoxFuture<'static, Answer> + Send + Sync;

/// A transport that keeps what it was given and answers from a function of the attempt's number,
/// counted from 0, and the request.
#[derive(Clone)]
pub struct Memory {
    script: Arc<Script>,
    sent: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Memory {
    pub fn new<F, A>(script: F) -> Self
    where
        F: Fn(usize, http::Request<Bytes>) -> A + Send + Sync + 'static,
        A: Future<Output = Answer> + Send + 'static,
    {
        Self {
            script: Arc::new(move |attempt, request| Box::pin(script(attempt, request))),
            sent: Arc::default(),
        }
    }

    /// Answers at once.
    pub fn answering(
        script: impl Fn(usize, &http::Request<Bytes>) -> Answer + Send + Sync + 'static,
    ) -> Self {
        Self::new(move |attempt, request| {
            let answer = script(attempt, &request);
            async { answer }
        })
    }

    /// Always answers this.
    pub fn always(status: u16, body: &'static str) -> Self {
        Self::answering(move |_, _| Ok(response(status, body)))
    }

    pub fn sent(&self) -> Vec<http::Request<Bytes>> {
        self.sent.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.sent.lock().unwrap().len()
    }

    /// How many requests went to this path.
    pub fn count_to(&self, path: &str) -> usize {
        let sent = self.sent.lock().unwrap();
        sent.iter().filter(|sent| sent.uri().path() == path).count()
    }
}

impl Transport for Memory {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Chunks>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let request = http::Request::from_parts(parts, body.collect().await.unwrap());
            let answering = {
                let mut sent = self.sent.lock().unwrap();
                sent.push(request.clone());
                (self.script)(sent.len() - 1, request)
            };
            Ok(answering.await?.map(Chunks::from))
        })
    }
}

pub fn response(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    Response::builder()
        .status(status)
        .body(body.into())
        .unwrap()
}

pub fn builder(transport: &Memory) -> CoreBuilder {
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(transport.clone()));
    builder
}

pub fn core(transport: &Memory) -> Core {
    builder(transport).build().unwrap()
}

/// A core that is never asked to send.
pub fn silent_core() -> Core {
    core(&Memory::always(500, ""))
}
