// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::shapes::{Client, Error, models};
use crate::runtime::{self, Limits};

impl Client {
    /// Has no operation id.
    ///
    /// Sends `POST /shapes`.
    ///
    /// # Arguments
    ///
    /// - `body`: `body`.
    pub fn post_shapes(&self, body: models::Tree) -> PostShapes {
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
};

/// A request made by [`Client::post_shapes`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostShapes {
    client: Client,
    body: models::Tree,
}

impl PostShapes {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.core.request(&POST_SHAPES);
        request.json("body", true, Limits::NONE, Some(&self.body));
        request.finish()
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<models::Drawing, Error> {
        let answer = self.client.core.call(self.build()?).await?;
        answer.json()
    }
}
