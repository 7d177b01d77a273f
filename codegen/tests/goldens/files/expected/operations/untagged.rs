// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::files::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /shelves`.
    ///
    /// Sends `POST /shelves`.
    ///
    /// # Errors
    ///
    /// - 4XX: There is none.
    ///
    /// [`Error::body`](runtime::Error::body) reads the body as [`models::Problem`].
    pub fn add_shelf(&self, body: models::Shelf) -> AddShelf<M> {
        AddShelf(self.begin(&ADD_SHELF).set::<models::Shelf>("body", body))
    }

    /// `GET /shelves/{id}`.
    ///
    /// Sends `GET /shelves/{id}`.
    ///
    /// # Errors
    ///
    /// - 404: There is none.
    ///
    /// [`Error::body`](runtime::Error::body) reads the body as [`models::Problem`].
    pub fn read_shelf(&self, id: impl Into<String>) -> ReadShelf<M> {
        ReadShelf(self.begin(&READ_SHELF).set::<String>("id", id))
    }
}

static ADD_SHELF: Operation = Operation::new("AddShelf")
    .post("/shelves")
    .body(Body::json("body").required());

/// A request made by [`Client::add_shelf`].
#[must_use = "a request does nothing until it is sent"]
pub struct AddShelf<M: Mode = Async>(Arguments<M>);

request!(AddShelf(ADD_SHELF) -> models::AddShelfResponse, Response::json);

static READ_SHELF: Operation = Operation::new("ReadShelf")
    .get("/shelves/{id}")
    .parameters(&[Parameter::path("id")]);

/// A request made by [`Client::read_shelf`].
#[must_use = "a request does nothing until it is sent"]
pub struct ReadShelf<M: Mode = Async>(Arguments<M>);

request!(ReadShelf(READ_SHELF) -> models::Shelf, Response::json);
