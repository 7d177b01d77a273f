// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::shapes::*;
use crate::runtime::rows::*;

methods! {
    /// Has no operation id.
    ///
    /// Sends `POST /shapes`. It is not sent again if an answer is lost, as it may have been done.
    post_shapes(body: models::Tree = set::<models::Tree>("body")) -> PostShapes(POST_SHAPES);
}

static POST_SHAPES: Operation = Operation::new("post shapes").post("/shapes")
    .body(Body::json("body").required().limits(Limits::NONE.object(models::Tree::limits)));
request!(PostShapes("post_shapes", POST_SHAPES, "Has no operation id.") -> models::Drawing, Response::json);
