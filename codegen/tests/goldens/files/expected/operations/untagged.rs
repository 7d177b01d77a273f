// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::files::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /shelves`.
    ///
    /// Sends `POST /shelves`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Errors
    /// - 4XX: There is none. ([`body`](runtime::Error::body) is [`models::Problem`])
    add_shelf(body: models::Shelf = set::<models::Shelf>("body")) -> AddShelf(ADD_SHELF);

    /// `GET /shelves/{id}`.
    ///
    /// Sends `GET /shelves/{id}`. It is sent again if an answer is lost.
    ///
    /// # Errors
    /// - 404: There is none. ([`body`](runtime::Error::body) is [`models::Problem`])
    read_shelf(id: impl Into<String> = set::<String>("id")) -> ReadShelf(READ_SHELF);
}

static ADD_SHELF: Operation = Operation::new("AddShelf").post("/shelves").body(Body::json("body").required());
request!(AddShelf("add_shelf", ADD_SHELF) -> models::AddShelfResponse, Response::json);

static READ_SHELF: Operation = Operation::new("ReadShelf").get("/shelves/{id}").parameters(&[Parameter::path("id")]);
request!(ReadShelf("read_shelf", READ_SHELF) -> models::Shelf, Response::json);
