// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::shapes::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// Has no operation id.
    ///
    /// Sends `POST /shapes`.
    pub fn post_shapes(&self, body: models::Tree) -> PostShapes<M> {
        PostShapes(self.begin(&POST_SHAPES).set::<models::Tree>("body", body))
    }
}

static POST_SHAPES: Operation = Operation::new("post shapes")
    .post("/shapes")
    .body(
        Body::json("body").required().limits(Limits::NONE.object(models::Tree::limits)),
    );

/// A request made by [`Client::post_shapes`].
#[must_use = "a request does nothing until it is sent"]
pub struct PostShapes<M: Mode = Async>(Arguments<M>);

request!(PostShapes(POST_SHAPES) -> models::Drawing, Response::json);
