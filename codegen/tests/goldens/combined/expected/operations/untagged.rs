// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::combined::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /all`.
    ///
    /// Sends `POST /all`.
    pub fn exchange(&self, body: models::All) -> Exchange<M> {
        Exchange(self.begin(&EXCHANGE).set::<models::All>("body", body))
    }

    /// `POST /bytes`.
    ///
    /// Sends `POST /bytes`.
    pub fn import_bytes(&self, body: impl Into<String>) -> ImportBytes<M> {
        ImportBytes(self.begin(&IMPORT_BYTES).set::<String>("body", body))
    }
}

static EXCHANGE: Operation = Operation::new("exchange")
    .post("/all")
    .body(
        Body::json("body").required().limits(Limits::NONE.object(models::All::limits)),
    );

/// A request made by [`Client::exchange`].
#[must_use = "a request does nothing until it is sent"]
pub struct Exchange<M: Mode = Async>(Arguments<M>);

request!(Exchange(EXCHANGE) -> models::All, Response::json);

static IMPORT_BYTES: Operation = Operation::new("importBytes")
    .post("/bytes")
    .body(Body::json("body").required());

/// A request made by [`Client::import_bytes`].
#[must_use = "a request does nothing until it is sent"]
pub struct ImportBytes<M: Mode = Async>(Arguments<M>);

request!(ImportBytes(IMPORT_BYTES) -> (), Response::nothing);
