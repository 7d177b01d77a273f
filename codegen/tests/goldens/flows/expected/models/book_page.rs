// Generated from the description of the API. Edit the description, not this file.

/// `BookPage`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct BookPage {
    /// `after`.
    pub after: Option<i64>,
    /// `paging`.
    pub paging: Option<super::BookPagePaging>,
}

/// `BookPage.paging`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct BookPagePaging {
    /// `books`.
    pub books: Vec<super::Book>,
    /// `next`.
    pub next: Option<String>,
}
