// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::called::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /dogs`.
    ///
    /// Sends `GET /dogs`. It is sent again if an answer is lost.
    list_dogs() -> ListDogs(LIST_DOGS);

    /// Open a user's kennel.
    ///
    /// Sends `POST /kennels`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Errors
    /// - 404: No such. ([`body`](runtime::Error::body) is [`models::OpenKennelNotFoundError`])
    /// - 4XX: Wrong. ([`body`](runtime::Error::body) is [`models::OpenKennelClientError`])
    /// - default: Else. ([`body`](runtime::Error::body) is [`models::OpenKennelError`])
    open_kennel() -> OpenKennel(OPEN_KENNEL);
}

static LIST_DOGS: Operation = Operation::new("list_dogs").get("/dogs");
request!(ListDogs("list_dogs", LIST_DOGS) -> models::DogResponse, Response::json);

static OPEN_KENNEL: Operation = Operation::new("open_kennel").post("/kennels").body(Body::json("body"));
request! {
    OpenKennel("open_kennel", OPEN_KENNEL, "Open a user's kennel.") -> OpenKennelResponse, OpenKennelResponse::read;
    body(value: models::OpenKennelBody) = set::<models::OpenKennelBody>("body");
}

/// What [`OpenKennel`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OpenKennelResponse {
    /// It was open.
    ///
    /// HTTP status: 200.
    Ok(models::OpenKennelOkResponse),
    /// It will be.
    ///
    /// HTTP status: 202.
    Accepted(models::OpenKennelAcceptedResponse),
}

impl OpenKennelResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Ok),
            202 => response.json().map(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}
