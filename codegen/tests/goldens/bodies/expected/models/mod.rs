// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod list_notes;
mod note;
mod typed_errors;

pub use list_notes::ListNotesResponse;
pub use note::Note;
pub use typed_errors::TypedErrorsErrorDefault;
