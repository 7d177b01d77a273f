// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::servers::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /files`.
    ///
    /// Sends `POST /files` to the server `https://{region}.upload.example.com`.
    pub fn add_file(&self) -> AddFile<M> {
        AddFile(self.begin(&ADD_FILE))
    }

    /// `GET /beta`.
    ///
    /// Sends `GET /beta` to the server `/beta`.
    pub fn beta(&self) -> Beta<M> {
        Beta(self.begin(&BETA))
    }

    /// `DELETE /files`.
    ///
    /// Sends `DELETE /files`.
    pub fn delete_files(&self) -> DeleteFiles<M> {
        DeleteFiles(self.begin(&DELETE_FILES))
    }

    /// `GET /files`.
    ///
    /// Sends `GET /files` to the server `https://{region}.files.example.com`.
    pub fn list_files(&self) -> ListFiles<M> {
        ListFiles(self.begin(&LIST_FILES))
    }

    /// `GET /items`.
    ///
    /// Sends `GET /items`.
    pub fn list_items(&self) -> ListItems<M> {
        ListItems(self.begin(&LIST_ITEMS))
    }
}

static ADD_FILE: Operation = Operation::new("AddFile")
    .post("/files")
    .server("https://{region}.upload.example.com");

/// A request made by [`Client::add_file`].
#[must_use = "a request does nothing until it is sent"]
pub struct AddFile<M: Mode = Async>(Arguments<M>);

request!(AddFile(ADD_FILE) -> (), Response::nothing);

static BETA: Operation = Operation::new("Beta")
    .get("/beta")
    .server("/beta")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);

/// A request made by [`Client::beta`].
#[must_use = "a request does nothing until it is sent"]
pub struct Beta<M: Mode = Async>(Arguments<M>);

request!(Beta(BETA) -> (), Response::nothing);

static DELETE_FILES: Operation = Operation::new("DeleteFiles")
    .delete("/files")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);

/// A request made by [`Client::delete_files`].
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFiles<M: Mode = Async>(Arguments<M>);

request!(DeleteFiles(DELETE_FILES) -> (), Response::nothing);

static LIST_FILES: Operation = Operation::new("ListFiles")
    .get("/files")
    .server("https://{region}.files.example.com")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);

/// A request made by [`Client::list_files`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListFiles<M: Mode = Async>(Arguments<M>);

request!(ListFiles(LIST_FILES) -> (), Response::nothing);

static LIST_ITEMS: Operation = Operation::new("ListItems")
    .get("/items")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);

/// A request made by [`Client::list_items`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListItems<M: Mode = Async>(Arguments<M>);

request!(ListItems(LIST_ITEMS) -> (), Response::nothing);
