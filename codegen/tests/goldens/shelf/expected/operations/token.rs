// Generated from the description of the API. Edit the description, not this file.

//! Requests: token.

use crate::shelf::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /token`.
    ///
    /// Sends `POST /token` with a body of `application/x-www-form-urlencoded`.
    pub fn create_token(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> CreateToken<M> {
        CreateToken(
            self
                .begin(&CREATE_TOKEN)
                .set::<String>("key", key)
                .set::<Secret>("secret", secret),
        )
    }

    /// `PUT /upload/{name}`.
    ///
    /// Sends `PUT /upload/{name}` with a body of `application/octet-stream`.
    pub fn upload(&self, name: impl IntoValues<String>) -> Upload<M> {
        Upload(self.begin(&UPLOAD).collect::<String>("name", name))
    }
}

static CREATE_TOKEN: Operation = Operation::new("CreateToken")
    .post("/token")
    .repeatable(true)
    .body(
        Body::form_of(
            &[
                Property::new("key").required(),
                Property::new("secret").required().secret(),
                Property::new("scope"),
                Property::new("shelf"),
            ],
        ),
    );

/// A request made by [`Client::create_token`].
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken<M: Mode = Async>(Arguments<M>);

request! {
    CreateToken(CREATE_TOKEN) -> models::CreateTokenResponse, Response::json;
    scope(value: impl Into<String>) = set::<String>("scope");
    shelf(value: impl Into<String>) = set::<String>("shelf");
}

static UPLOAD: Operation = Operation::new("Upload")
    .put("/upload/{name}")
    .security(&[&[], &[&security::TOKEN], &[&security::OTHER, &security::USER]])
    .accept("text/plain")
    .parameters(&[Parameter::path("name").style(Style::Label)])
    .body(Body::bytes("body", "application/octet-stream"));

/// A request made by [`Client::upload`].
#[must_use = "a request does nothing until it is sent"]
pub struct Upload<M: Mode = Async>(Arguments<M>);

request! {
    Upload(UPLOAD) -> String, Response::text;
    body(value: impl Into<runtime::RequestBody>) = bytes("body");
}

downloaded!(Upload, "text/plain");
