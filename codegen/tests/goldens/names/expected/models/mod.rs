// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod create_token;
mod into;
mod into_iterator;
mod to_string;

pub use create_token::CreateTokenResponse;
pub use into::IntoModel;
pub use into_iterator::IntoIteratorModel;
pub use to_string::ToStringModel;
