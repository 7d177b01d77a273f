// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod book;
mod book_page;
mod book_to_return;
mod burn_books;
mod create_token;
mod get_job;
mod job;
mod list_rarities;
mod plain_page;
mod result;
mod returned;
mod started;

pub use book::Book;
pub use book_page::{BookPage, BookPagePaging};
pub use book_to_return::BookToReturn;
pub use burn_books::BurnBooksResponse;
pub use create_token::CreateTokenResponse;
pub use get_job::GetJobResponse200;
pub use job::{Job, JobState};
pub use list_rarities::ListRaritiesResponse;
pub use plain_page::PlainPage;
pub use result::ResultModel;
pub use returned::Returned;
pub use started::Started;
