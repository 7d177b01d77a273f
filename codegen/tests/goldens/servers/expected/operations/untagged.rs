// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::servers::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /files`.
    ///
    /// Sends `POST /files` to the server `https://{region}.upload.example.com`. It is not sent again if an answer is lost, as it may have been done.
    add_file() -> AddFile(ADD_FILE);

    /// `POST /items`.
    ///
    /// Sends `POST /items`. It is not sent again if an answer is lost, as it may have been done.
    /// Scopes: `write` and `read`, or `write` and `other`.
    add_item() -> AddItem(ADD_ITEM);

    /// `GET /beta`.
    ///
    /// Sends `GET /beta` to the server `/beta`. It is sent again if an answer is lost.
    /// Scopes: `read`.
    beta() -> Beta(BETA);

    /// `DELETE /files`.
    ///
    /// Sends `DELETE /files`. It is not sent again if an answer is lost, as it may have been done.
    /// Scopes: `read`.
    delete_files() -> DeleteFiles(DELETE_FILES);

    /// `GET /files`.
    ///
    /// Sends `GET /files` to the server `https://{region}.files.example.com`. It is sent again if an answer is lost.
    /// Scopes: `read`.
    list_files() -> ListFiles(LIST_FILES);

    /// `GET /items`.
    ///
    /// Sends `GET /items`. It is sent again if an answer is lost.
    /// Scopes: `read`.
    list_items() -> ListItems(LIST_ITEMS);

    /// `PUT /files`.
    ///
    /// Sends `PUT /files` to the server `https://{region}.replace.example.com`. It is not sent again if an answer is lost, as it may have been done.
    /// Scopes: `read`.
    replace_file() -> ReplaceFile(REPLACE_FILE);
}

static ADD_FILE: Operation = Operation::new("AddFile").post("/files").server("https://{region}.upload.example.com");
request!(AddFile("add_file", ADD_FILE) -> (), Response::nothing);

static ADD_ITEM: Operation = Operation::new("AddItem").post("/items")
    .security(&[&[&security::MACHINE], &[&security::TOKEN]]);
request!(AddItem("add_item", ADD_ITEM) -> (), Response::nothing);

static BETA: Operation = Operation::new("Beta").get("/beta").server("/beta")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);
request!(Beta("beta", BETA) -> (), Response::nothing);

static DELETE_FILES: Operation = Operation::new("DeleteFiles").delete("/files")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);
request!(DeleteFiles("delete_files", DELETE_FILES) -> (), Response::nothing);

static LIST_FILES: Operation = Operation::new("ListFiles").get("/files").server("https://{region}.files.example.com")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);
request!(ListFiles("list_files", LIST_FILES) -> (), Response::nothing);

static LIST_ITEMS: Operation = Operation::new("ListItems").get("/items")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);
request!(ListItems("list_items", LIST_ITEMS) -> (), Response::nothing);

static REPLACE_FILE: Operation = Operation::new("ReplaceFile").put("/files")
    .server("https://{region}.replace.example.com")
    .security(&[&[&security::TOKEN], &[&security::MACHINE], &[&security::DIGEST]]);
request!(ReplaceFile("replace_file", REPLACE_FILE) -> (), Response::nothing);
