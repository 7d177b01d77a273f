// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod conflict;
mod create_token;
mod item;
mod kind;
mod outcomes;
mod page;
mod place;
mod refusal;
mod restore_items;

pub use conflict::Conflict;
pub use create_token::CreateTokenResponse;
pub use item::Item;
pub use kind::Kind;
pub use outcomes::{Outcomes, OutcomesResultItems, OutcomesResultItemsStatus};
pub use page::Page;
pub use place::{Place, PlaceRoom};
pub use refusal::Refusal;
pub use restore_items::RestoreItemsResponse202;
