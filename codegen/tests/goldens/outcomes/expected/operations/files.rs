// Generated from the description of the API. Edit the description, not this file.

//! Requests: files.

use crate::outcomes::*;
use crate::runtime::rows::*;

methods! {
    /// `DELETE /files/{id}`.
    ///
    /// Sends `DELETE /files/{id}`. It is not sent again if an answer is lost, as it may have been done.
    delete_file(id: i64 = set::<i64>("id")) -> DeleteFile(DELETE_FILE);

    /// `GET /files/{id}`.
    ///
    /// Sends `GET /files/{id}`. It is sent again if an answer is lost.
    read_file(id: i64 = set::<i64>("id")) -> ReadFile(READ_FILE);
}

static DELETE_FILE: Operation = Operation::new("deleteFile").delete("/files/{id}").parameters(&[Parameter::path("id")]);
request!(DeleteFile("delete_file", DELETE_FILE) -> DeleteFileOutcome, DeleteFileOutcome::read);

/// What [`DeleteFile`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteFileOutcome {
    /// It is in the bin.
    ///
    /// HTTP status: 200.
    Recycled(models::File),
    /// It was deleted for good.
    ///
    /// HTTP status: 204.
    Deleted,
}

impl DeleteFileOutcome {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Recycled),
            204 => Ok(Self::Deleted),
            _ => response.undocumented(),
        }
    }
}

static READ_FILE: Operation = Operation::new("readFile").get("/files/{id}").accept("text/plain")
    .parameters(&[Parameter::path("id")]);
request!(ReadFile("read_file", READ_FILE) -> ReadFileResponse, ReadFileResponse::read);

downloaded!(ReadFile, "text/plain");

/// What [`ReadFile`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReadFileResponse {
    /// All of it.
    ///
    /// HTTP status: 200.
    Ok(String),
    /// A part.
    ///
    /// HTTP status: 206.
    PartialContent(String),
}

impl ReadFileResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.text().map(Self::Ok),
            206 => response.text().map(Self::PartialContent),
            _ => response.undocumented(),
        }
    }
}
