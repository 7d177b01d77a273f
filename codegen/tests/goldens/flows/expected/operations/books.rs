// Generated from the description of the API. Edit the description, not this file.

//! Requests: books.

use crate::flows::*;
use crate::runtime::rows::*;

methods! {
    /// Burns books.
    ///
    /// Sends `POST /books/burn`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `ids`: Limits: at most 10 items.
    burn_books(ids: impl Values<i64> = collect::<i64>("ids")) -> BurnBooks(BURN_BOOKS);

    /// Says where the cover of a book is.
    ///
    /// Sends `GET /cover/{id}`. It is sent again if an answer is lost.
    ///
    /// # Errors
    /// - 304: As before.
    get_cover(id: impl Into<String> = set::<String>("id")) -> GetCover(GET_COVER);

    /// Lists the books, with the cursor in the body.
    ///
    /// Sends `POST /books/all`. It is sent again if an answer is lost, as twice does no harm.
    list_all_books() -> ListAllBooks(LIST_ALL_BOOKS);

    /// Lists the books.
    ///
    /// Sends `GET /books`. It is sent again if an answer is lost.
    list_books() -> ListBooks(LIST_BOOKS);

    /// Lists the books, or answers null.
    ///
    /// Sends `GET /books/maybe`. It is sent again if an answer is lost.
    list_perhaps() -> ListPerhaps(LIST_PERHAPS);

    /// Lists rare books, or answers null.
    ///
    /// Sends `GET /books/rare`. It is sent again if an answer is lost.
    list_rarities() -> ListRarities(LIST_RARITIES);

    /// Returns books.
    ///
    /// Sends `POST /books/return`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `books`: Limits: at most 40 items.
    return_books(books: impl Values<models::BookToReturn> = collect::<models::BookToReturn>("books"))
        -> ReturnBooks(RETURN_BOOKS);
}

static BURN_BOOKS: Operation = Operation::new("BurnBooks").post("/books/burn").security(&[&[&security::TOKEN]]).batch()
    .rate(5, 2).body(Body::json("ids").required().limits(Limits::NONE.max_items(10)));
request!(BurnBooks("burn_books", BURN_BOOKS, "Burns books.") -> models::BurnBooksResponse, Response::json);

batched!(BurnBooks);

impl<M: Mode> runtime::Batched for BurnBooks<M> {
    type Item = i64;
    type Result = ();
    const ITEMS: &'static str = "ids";

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
}

static GET_COVER: Operation = Operation::new("GetCover").get("/cover/{id}").security(&[&[&security::TOKEN]]).redirects()
    .rate(5, 2).parameters(&[Parameter::path("id")]);
request!(GetCover("get_cover", GET_COVER, "Says where the cover of a book is.") -> runtime::Redirect, Response::redirect);

static LIST_ALL_BOOKS: Operation = Operation::new("ListAllBooks").post("/books/all").repeatable(true)
    .security(&[&[&security::TOKEN]]).rate(1, 1).body(Body::json_of(&[
        Property::new("kind").constant("all"),
        Property::below(&["option", "after"], "option.after"),
    ]));
request! {
    ListAllBooks("list_all_books", LIST_ALL_BOOKS, "Lists the books, with the cursor in the body.") -> models::PlainPage, Response::json;
    /// The cursor.
    after(value: impl Into<String>) = set::<String>("option.after");
}

paged!(ListAllBooks);

impl<M: Mode> runtime::Paged for ListAllBooks<M> {
    type Item = models::Book;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "option.after",
        &[runtime::Place::Body("/next")],
        "/books",
    );

    fn into_items(page: models::PlainPage) -> Vec<models::Book> {
        page.books
    }
}

static LIST_BOOKS: Operation = Operation::new("ListBooks").get("/books").security(&[&[&security::TOKEN]]).rate(5, 2)
    .parameters(&[Parameter::query("after"), Parameter::query("most"), Parameter::query("page")])
    .exclusive(&[&["after", "most"], &["page"]]);
request! {
    ListBooks("list_books", LIST_BOOKS, "Lists the books.") -> models::BookPage, Response::json;
    after(value: impl Into<String>) = set::<String>("after");
    most(value: i32) = set::<i32>("most");
    page(value: i32) = set::<i32>("page");
}

paged!(ListBooks);

impl<M: Mode> runtime::Paged for ListBooks<M> {
    type Item = models::Book;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
            "after",
            &[runtime::Place::Body("/paging/next"), runtime::Place::Body("/after")],
            "/paging/books",
        )
        .conflicting(&["page"]);

    fn into_items(page: models::BookPage) -> Vec<models::Book> {
        page.paging.map(|value| value.books).unwrap_or_default()
    }
}

static LIST_PERHAPS: Operation = Operation::new("ListPerhaps").get("/books/maybe").security(&[&[&security::TOKEN]])
    .rate(5, 2).parameters(&[Parameter::query("after")]);
request! {
    ListPerhaps("list_perhaps", LIST_PERHAPS, "Lists the books, or answers null.") -> Option<models::BookPage>, Response::json;
    after(value: impl Into<String>) = set::<String>("after");
}

paged!(ListPerhaps);

impl<M: Mode> runtime::Paged for ListPerhaps<M> {
    type Item = models::Book;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "after",
        &[runtime::Place::Body("/paging/next"), runtime::Place::Body("/after")],
        "/paging/books",
    );

    fn into_items(page: Option<models::BookPage>) -> Vec<models::Book> {
        page.and_then(|value| value.paging).map(|value| value.books).unwrap_or_default()
    }
}

static LIST_RARITIES: Operation = Operation::new("ListRarities").get("/books/rare").security(&[&[&security::TOKEN]])
    .rate(5, 2).parameters(&[Parameter::query("after")]);
request! {
    ListRarities("list_rarities", LIST_RARITIES, "Lists rare books, or answers null.") -> Option<models::ListRaritiesResponse>, Response::json;
    after(value: impl Into<String>) = set::<String>("after");
}

paged!(ListRarities);

impl<M: Mode> runtime::Paged for ListRarities<M> {
    type Item = models::Book;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "after",
        &[runtime::Place::Body("/next")],
        "/books",
    );

    fn into_items(page: Option<models::ListRaritiesResponse>) -> Vec<models::Book> {
        page.map(|value| value.books).unwrap_or_default()
    }
}

static RETURN_BOOKS: Operation = Operation::new("ReturnBooks").post("/books/return").security(&[&[&security::TOKEN]])
    .batch().rate(5, 2)
    .body(Body::json("books").required().limits(Limits::NONE.max_items(40).items(const{&Limits::NONE.object(models::BookToReturn::limits)})));
request!(ReturnBooks("return_books", RETURN_BOOKS, "Returns books.") -> ReturnBooksResponse, ReturnBooksResponse::read);

/// What [`ReturnBooks`] answers.
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

impl ReturnBooksResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Ok),
            202 => response.json().map(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}

batched!(ReturnBooks);

impl<M: Mode> runtime::Batched for ReturnBooks<M> {
    type Item = models::BookToReturn;
    type Result = models::ResultModel;
    const ITEMS: &'static str = "books";

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
}

impl<M: Mode> runtime::Settled for ReturnBooks<M> {
    type Asking = super::jobs::GetJobs<M>;
    const TASK: &'static str = "ids";
    const IS_ARRAY: bool = true;
    const RESULTS: Option<&'static str> = Some("/outcome/books");
}
