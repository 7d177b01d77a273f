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

    /// `PUT /letters/{id}`.
    ///
    /// Sends `PUT /letters/{id}` with a body of `multipart/form-data`.
    ///
    /// # Arguments
    ///
    /// - `scan`: Media type: `image/png`.
    pub fn put_letter(
        &self,
        id: impl Into<String>,
        scan: impl Into<runtime::Part>,
        seal: impl Into<String>,
    ) -> PutLetter<M> {
        PutLetter(
            self
                .begin(&PUT_LETTER)
                .set::<String>("id", id)
                .file("scan", scan)
                .set::<String>("seal", seal),
        )
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

request!(GetLetter(GET_LETTER) -> models::Letter, Response::json);

static PUT_LETTER: Operation = Operation::new("PutLetter")
    .put("/letters/{id}")
    .parameters(&[Parameter::path("id")])
    .body(
        Body::multipart_of(
            &[
                Property::new("scan").media_type("image/png").required(),
                Property::new("seal").required(),
                Property::new("note"),
            ],
        ),
    );

/// A request made by [`Client::put_letter`].
#[must_use = "a request does nothing until it is sent"]
pub struct PutLetter<M: Mode = Async>(Arguments<M>);

request! {
    PutLetter(PUT_LETTER) -> (), Response::nothing;
    note(value: impl Into<String>) = set::<String>("note");
}

static SEND_LETTER: Operation = Operation::new("SendLetter")
    .post("/letters")
    .body(
        Body::json("body").required().limits(Limits::NONE.object(models::Letter::limits)),
    );

/// A request made by [`Client::send_letter`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendLetter<M: Mode = Async>(Arguments<M>);

request!(SendLetter(SEND_LETTER) -> models::Letter, Response::json);
