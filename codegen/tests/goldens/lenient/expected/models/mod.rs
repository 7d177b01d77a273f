// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    r#box: BoxKind, BoxLid, BoxModel, BoxRank, BoxSize;
    new_box: NewBox;
    size: Size;
}

pub use super::operations::untagged::ListWeightsResponse;
