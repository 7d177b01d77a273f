// Generated from the description of the API. Edit the description, not this file.

//! Requests: lists.

use crate::outcomes::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /files`.
    ///
    /// Sends `GET /files`. It is sent again if an answer is lost.
    list_files() -> ListFiles(LIST_FILES);
}

static LIST_FILES: Operation = Operation::new("listFiles").get("/files").parameters(&[Parameter::query("page")]);
request! {
    ListFiles("list_files", LIST_FILES) -> ListFilesResponse, ListFilesResponse::read;
    page(value: i64) = set::<i64>("page");
}

/// What [`ListFiles`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFilesResponse {
    /// A page.
    ///
    /// HTTP status: 200.
    Page(models::ListFilesOkResponse),
    /// There are no more.
    ///
    /// HTTP status: 204.
    Nothing,
}

impl ListFilesResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Page),
            204 => Ok(Self::Nothing),
            _ => response.undocumented(),
        }
    }
}

paged!(ListFiles);

impl<M: Mode> runtime::Paged for ListFiles<M> {
    type Item = models::File;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::number(
        "page",
        1,
        "/files",
    );

    fn into_items(page: ListFilesResponse) -> Vec<models::File> {
        match page {
            ListFilesResponse::Page(page) => page.files.unwrap_or_default(),
            _ => Vec::new(),
        }
    }
}
