// Generated from the description of the API. Edit the description, not this file.

//! Requests: books.

use crate::flows::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Burns books.
    ///
    /// Sends `POST /books/burn`.
    ///
    /// # Arguments
    ///
    /// - `ids`: `ids`. Limits: at most 10 items.
    pub fn burn_books(&self, ids: impl IntoIterator<Item = i64>) -> BurnBooks<M> {
        BurnBooks {
            client: self.clone(),
            ids: ids.into_iter().collect(),
        }
    }

    /// Says where the cover of a book is.
    ///
    /// Sends `GET /cover/{id}`.
    ///
    /// # Arguments
    ///
    /// - `id`: `id`.
    ///
    /// # Errors
    ///
    /// - 304: As before.
    pub fn get_cover(&self, id: impl Into<String>) -> GetCover<M> {
        GetCover {
            client: self.clone(),
            id: id.into(),
        }
    }

    /// Lists the books, with the cursor in the body.
    ///
    /// Sends `POST /books/all`.
    pub fn list_all_books(&self) -> ListAllBooks<M> {
        ListAllBooks {
            client: self.clone(),
            after: None,
        }
    }

    /// Lists the books.
    ///
    /// Sends `GET /books`.
    pub fn list_books(&self) -> ListBooks<M> {
        ListBooks {
            client: self.clone(),
            after: None,
            most: None,
            page: None,
        }
    }

    /// Lists the books, or answers null.
    ///
    /// Sends `GET /books/maybe`.
    pub fn list_perhaps(&self) -> ListPerhaps<M> {
        ListPerhaps {
            client: self.clone(),
            after: None,
        }
    }

    /// Lists rare books, or answers null.
    ///
    /// Sends `GET /books/rare`.
    pub fn list_rarities(&self) -> ListRarities<M> {
        ListRarities {
            client: self.clone(),
            after: None,
        }
    }

    /// Returns books.
    ///
    /// Sends `POST /books/return`.
    ///
    /// # Arguments
    ///
    /// - `books`: `books`. Limits: at most 40 items.
    pub fn return_books(
        &self,
        books: impl IntoIterator<Item = models::BookToReturn>,
    ) -> ReturnBooks<M> {
        ReturnBooks {
            client: self.clone(),
            books: books.into_iter().collect(),
        }
    }
}

static BURN_BOOKS: runtime::Operation = runtime::Operation {
    id: "BurnBooks",
    method: runtime::http::Method::POST,
    path: "/books/burn",
    repeatable: false,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: true,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::burn_books`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BurnBooks<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    ids: Vec<i64>,
}

impl<M: runtime::Mode> BurnBooks<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&BURN_BOOKS);
        request.json("ids", true, Limits::NONE.max_items(10), Some(&self.ids));
        request.finish()
    }
}

impl<M: runtime::Mode> BurnBooks<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::BurnBooksResponse, Error> {
        response.json()
    }
}
call!(BurnBooks -> models::BurnBooksResponse, Error, ErrorCode);

impl<M: runtime::Mode> BurnBooks<M> {
    /// Sends any number of items, at most 10 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for BurnBooks<M> {
    type Item = i64;
    type Result = ();
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 10,
        key: None,
        results: None,
        task: None,
        done: Some(runtime::Match {
            field: "/burnt",
            values: &["true"],
        }),
        result: None,
    };

    fn take_items(&mut self) -> Vec<i64> {
        std::mem::take(&mut self.ids)
    }

    fn set_items(&mut self, items: Vec<i64>) {
        self.ids = items;
    }
}

static GET_COVER: runtime::Operation = runtime::Operation {
    id: "GetCover",
    method: runtime::http::Method::GET,
    path: "/cover/{id}",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: true,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::get_cover`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCover<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    id: String,
}

impl<M: runtime::Mode> GetCover<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_COVER);
        request.set(Parameter::path("id"), Some(&self.id));
        request.finish()
    }
}

impl<M: runtime::Mode> GetCover<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<runtime::Redirect, Error> {
        response.redirect()
    }
}
call!(GetCover -> runtime::Redirect, Error, ErrorCode);

static LIST_ALL_BOOKS: runtime::Operation = runtime::Operation {
    id: "ListAllBooks",
    method: runtime::http::Method::POST,
    path: "/books/all",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 1,
        seconds: 1,
    }),
};

/// A request made by [`Client::list_all_books`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllBooks<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    after: Option<String>,
}

impl<M: runtime::Mode> ListAllBooks<M> {
    /// The cursor.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_ALL_BOOKS);
        request.json_object();
        request.field(Field::new(&["kind"]), Some("all"));
        request.field(Field::new(&["option", "after"]), self.after.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListAllBooks<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::PlainPage, Error> {
        response.json()
    }
}
call!(ListAllBooks -> models::PlainPage, Error, ErrorCode);

impl<M: runtime::Mode> ListAllBooks<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListAllBooks<M> {
    type Item = models::Book;
    fn cursor(&self) -> Option<String> {
        self.after.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.after = Some(cursor);
    }

    fn next_cursor(page: &models::PlainPage) -> Option<String> {
        Some(page.next.to_string())
    }

    fn into_items(page: models::PlainPage) -> Vec<models::Book> {
        page.books
    }
}

static LIST_BOOKS: runtime::Operation = runtime::Operation {
    id: "ListBooks",
    method: runtime::http::Method::GET,
    path: "/books",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::list_books`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBooks<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    after: Option<String>,
    most: Option<i32>,
    page: Option<i32>,
}

impl<M: runtime::Mode> ListBooks<M> {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `most`.
    pub fn most(mut self, most: i32) -> Self {
        self.most = Some(most);
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_BOOKS);
        request.set(Parameter::query("after"), self.after.as_ref());
        request.set(Parameter::query("most"), self.most.as_ref());
        request.set(Parameter::query("page"), self.page.as_ref());
        request
            .exclusive(
                &[
                    &[("after", self.after.is_some()), ("most", self.most.is_some())],
                    &[("page", self.page.is_some())],
                ],
            );
        request.finish()
    }
}

impl<M: runtime::Mode> ListBooks<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::BookPage, Error> {
        response.json()
    }
}
call!(ListBooks -> models::BookPage, Error, ErrorCode);

impl<M: runtime::Mode> ListBooks<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListBooks<M> {
    type Item = models::Book;
    fn cursor(&self) -> Option<String> {
        self.after.clone()
    }

    fn conflicting_argument(&self) -> Option<&'static str> {
        let arguments = [("page", self.page.is_some())];
        arguments.into_iter().find(|(_, set)| *set).map(|(name, _)| name)
    }

    fn set_cursor(&mut self, cursor: String) {
        self.after = Some(cursor);
    }

    fn next_cursor(page: &models::BookPage) -> Option<String> {
        page.paging
            .as_ref()
            .and_then(|value| value.next.as_ref())
            .map(ToString::to_string)
            .filter(|cursor| !cursor.is_empty())
            .or_else(|| {
                page
                    .after
                    .as_ref()
                    .map(ToString::to_string)
                    .filter(|cursor| !cursor.is_empty())
            })
    }

    fn into_items(page: models::BookPage) -> Vec<models::Book> {
        page.paging.map(|value| value.books).unwrap_or_default()
    }
}

static LIST_PERHAPS: runtime::Operation = runtime::Operation {
    id: "ListPerhaps",
    method: runtime::http::Method::GET,
    path: "/books/maybe",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::list_perhaps`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPerhaps<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    after: Option<String>,
}

impl<M: runtime::Mode> ListPerhaps<M> {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_PERHAPS);
        request.set(Parameter::query("after"), self.after.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListPerhaps<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<Option<models::BookPage>, Error> {
        response.json()
    }
}
call!(ListPerhaps -> Option < models::BookPage >, Error, ErrorCode);

impl<M: runtime::Mode> ListPerhaps<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListPerhaps<M> {
    type Item = models::Book;
    fn cursor(&self) -> Option<String> {
        self.after.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.after = Some(cursor);
    }

    fn next_cursor(page: &Option<models::BookPage>) -> Option<String> {
        page.as_ref()
            .and_then(|value| value.paging.as_ref())
            .and_then(|value| value.next.as_ref())
            .map(ToString::to_string)
            .filter(|cursor| !cursor.is_empty())
            .or_else(|| {
                page
                    .as_ref()
                    .and_then(|value| value.after.as_ref())
                    .map(ToString::to_string)
                    .filter(|cursor| !cursor.is_empty())
            })
    }

    fn into_items(page: Option<models::BookPage>) -> Vec<models::Book> {
        page.and_then(|value| value.paging).map(|value| value.books).unwrap_or_default()
    }
}

static LIST_RARITIES: runtime::Operation = runtime::Operation {
    id: "ListRarities",
    method: runtime::http::Method::GET,
    path: "/books/rare",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::list_rarities`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRarities<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    after: Option<String>,
}

impl<M: runtime::Mode> ListRarities<M> {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_RARITIES);
        request.set(Parameter::query("after"), self.after.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListRarities<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<Option<models::ListRaritiesResponse>, Error> {
        response.json()
    }
}
call!(ListRarities -> Option < models::ListRaritiesResponse >, Error, ErrorCode);

impl<M: runtime::Mode> ListRarities<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListRarities<M> {
    type Item = models::Book;
    fn cursor(&self) -> Option<String> {
        self.after.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.after = Some(cursor);
    }

    fn next_cursor(page: &Option<models::ListRaritiesResponse>) -> Option<String> {
        page.as_ref().map(|value| &value.next).map(ToString::to_string)
    }

    fn into_items(page: Option<models::ListRaritiesResponse>) -> Vec<models::Book> {
        page.map(|value| value.books).unwrap_or_default()
    }
}

static RETURN_BOOKS: runtime::Operation = runtime::Operation {
    id: "ReturnBooks",
    method: runtime::http::Method::POST,
    path: "/books/return",
    repeatable: false,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: true,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 5,
        seconds: 2,
    }),
};

/// A request made by [`Client::return_books`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReturnBooks<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    books: Vec<models::BookToReturn>,
}

impl<M: runtime::Mode> ReturnBooks<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&RETURN_BOOKS);
        request
            .json(
                "books",
                true,
                Limits::NONE
                    .max_items(40)
                    .items(const { &Limits::NONE.object(models::BookToReturn::limits) }),
                Some(&self.books),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> ReturnBooks<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<ReturnBooksResponse, Error> {
        match response.status() {
            200 => response.json().map(ReturnBooksResponse::Ok),
            202 => response.json().map(ReturnBooksResponse::Accepted),
            _ => response.undocumented(),
        }
    }
}
call!(ReturnBooks -> ReturnBooksResponse, Error, ErrorCode);

/// What [`ReturnBooks`] responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReturnBooksResponse {
    /// What became of each book.
    ///
    /// HTTP status: 200.
    Ok(models::Returned),
    /// It goes on in the background.
    ///
    /// HTTP status: 202.
    Accepted(models::Started),
}

impl<M: runtime::Mode> ReturnBooks<M> {
    /// Sends any number of items, at most 40 in each request, and reports on every one.
    pub fn in_batches(self) -> runtime::Batches<Self> {
        runtime::Batches::new(self)
    }
}

impl<M: runtime::Mode> runtime::Batched for ReturnBooks<M> {
    type Item = models::BookToReturn;
    type Result = models::ResultModel;
    const RULES: &'static runtime::BatchRules = &runtime::BatchRules {
        limit: 40,
        key: Some("/path"),
        results: Some("/results"),
        task: Some("/job"),
        done: None,
        result: Some(runtime::ResultRules {
            item: "/path",
            pending: Some(runtime::Match {
                field: "/later",
                values: &["true"],
            }),
            task: Some("/job"),
            done: runtime::Match {
                field: "/state",
                values: &["returned", "kept"],
            },
            code: Some("/code"),
            message: Some("/message"),
        }),
    };

    fn take_items(&mut self) -> Vec<models::BookToReturn> {
        std::mem::take(&mut self.books)
    }

    fn set_items(&mut self, items: Vec<models::BookToReturn>) {
        self.books = items;
    }
}
