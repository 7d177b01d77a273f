// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    book: Book;
    book_page: BookPage, BookPagePaging;
    book_to_return: BookToReturn;
    books_done: BooksDone;
    burn_books: BurnBooksResponse;
    create_token: CreateTokenResponse;
    elsewhere: Elsewhere;
    get_job: GetJobOkResponse;
    job: Job, JobOutcome, JobState;
    list_rarities: ListRaritiesResponse;
    plain_page: PlainPage;
    result: ResultModel;
    returned: Returned;
    started: Started;
}

pub use super::operations::books::ReturnBooksResponse;
pub use super::operations::jobs::GetJobResponse;
