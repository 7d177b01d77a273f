// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::shapes::{Client, Error, ErrorCode, models};
use crate::runtime::{self, Limits};

impl<M: runtime::Mode> Client<M> {
    /// Has no operation id.
    ///
    /// Sends `POST /shapes`.
    ///
    /// # Arguments
    ///
    /// - `body`: `body`.
    pub fn post_shapes(&self, body: models::Tree) -> PostShapes<M> {
        PostShapes {
            client: self.clone(),
            body,
        }
    }
}

static POST_SHAPES: runtime::Operation = runtime::Operation {
    id: "post /shapes",
    method: runtime::http::Method::POST,
    path: "/shapes",
    repeatable: false,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::post_shapes`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostShapes<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    body: models::Tree,
}

impl<M: runtime::Mode> PostShapes<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&POST_SHAPES);
        request
            .json(
                "body",
                true,
                Limits::NONE.object(models::Tree::limits),
                Some(&self.body),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> PostShapes<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::Drawing, Error> {
        response.json()
    }
}
call!(PostShapes -> models::Drawing, Error, ErrorCode);
