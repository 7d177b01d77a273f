// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::version_3_1::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /letters/{id}`.
    ///
    /// Sends `GET /letters/{id}`.
    pub fn get_letter(&self, id: impl Into<String>) -> GetLetter<M> {
        GetLetter(self.begin(&GET_LETTER).set::<String>("id", id))
    }

    /// `POST /letters`.
    ///
    /// Sends `POST /letters`.
    pub fn send_letter(&self, body: models::Letter) -> SendLetter<M> {
        SendLetter(self.begin(&SEND_LETTER).set::<models::Letter>("body", body))
    }
}

static GET_LETTER: Operation = Operation::new("GetLetter")
    .get("/letters/{id}")
    .parameters(&[Parameter::path("id")]);

/// A request made by [`Client::get_letter`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetLetter<M: Mode = Async>(Arguments<M>);

request!(GetLetter -> models::Letter, Response::json);

static SEND_LETTER: Operation = Operation::new("SendLetter")
    .post("/letters")
    .body(
        Body::json("body").required().limits(Limits::NONE.object(models::Letter::limits)),
    );

/// A request made by [`Client::send_letter`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendLetter<M: Mode = Async>(Arguments<M>);

request!(SendLetter -> models::Letter, Response::json);
