// Generated from the description of the API. Edit the description, not this file.

//! Requests: con.

use crate::strangers::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /ok`.
    ///
    /// Sends `POST /ok`.
    pub fn ok(&self) -> OkRequest<M> {
        OkRequest(self.begin(&OK))
    }
}

static OK: Operation = Operation::new("Ok").post("/ok").body(Body::json("body"));

/// A request made by [`Client::ok`].
#[must_use = "a request does nothing until it is sent"]
pub struct OkRequest<M: Mode = Async>(Arguments<M>);

request! {
    OkRequest -> OkRequestResponse, OkRequestResponse::read;
    body(value: models::Clone) = set::<models::Clone>("body");
}

/// What [`OkRequest`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OkRequestResponse {
    /// It.
    ///
    /// HTTP status: 200.
    Ok(models::SomeModel),
    /// Later.
    ///
    /// HTTP status: 202.
    Accepted,
}

impl OkRequestResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Ok),
            202 => Ok(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}
