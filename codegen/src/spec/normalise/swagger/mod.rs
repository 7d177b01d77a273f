//! What is left of Swagger 2.0 in documents that say they are OpenAPI 3: bodies among the parameters,
//! schemas beside descriptions, media types of whole operations. Each is read as what it meant.

mod body;
mod content;
mod form;
mod operation;
mod root;
mod words;

pub(super) use body::shared_body;
pub(super) use operation::{operation, response};
pub(super) use root::root;
pub(super) use words::{collection_format, discriminator};
