// Generated from the description of the API. Edit the description, not this file.

//! Requests: token.

use crate::shelf::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /token`.
    ///
    /// Sends `POST /token` with a body of `application/x-www-form-urlencoded`. It is sent again if an answer is lost, as twice does no harm.
    create_token(key: impl Into<String> = set::<String>("key"), secret: impl Into<Secret> = set::<Secret>("secret"))
        -> CreateToken(CREATE_TOKEN);

    /// `PUT /upload/{name}`.
    ///
    /// Sends `PUT /upload/{name}` with a body of `application/octet-stream`. It is not sent again if an answer is lost, as it may have been done.
    upload(name: impl IntoValues<String> = collect::<String>("name")) -> Upload(UPLOAD);
}

static CREATE_TOKEN: Operation = Operation::new("CreateToken").post("/token").repeatable(true).body(Body::form_of(&[
    Property::new("key").required(),
    Property::new("secret").required().secret(),
    Property::new("scope"),
    Property::new("shelf"),
]));
request! {
    CreateToken("create_token", CREATE_TOKEN) -> models::CreateTokenResponse, Response::json;
    scope(value: impl Into<String>) = set::<String>("scope");
    shelf(value: impl Into<String>) = set::<String>("shelf");
}

static UPLOAD: Operation = Operation::new("Upload").put("/upload/{name}")
    .security(&[&[], &[&security::TOKEN, &security::USER], &[&security::OTHER]]).accept("text/plain")
    .parameters(&[Parameter::path("name").style(Style::Label)]).body(Body::bytes("body", "application/octet-stream"));
request! {
    Upload("upload", UPLOAD) -> String, Response::text;
    body(value: impl Into<runtime::RequestBody>) = bytes("body");
}

downloaded!(Upload, "text/plain");
