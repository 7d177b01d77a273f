// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::combined::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /all`.
    ///
    /// Sends `POST /all`. It is not sent again if an answer is lost, as it may have been done.
    exchange(body: models::All = set::<models::All>("body")) -> Exchange(EXCHANGE);

    /// `POST /bytes`.
    ///
    /// Sends `POST /bytes`. It is not sent again if an answer is lost, as it may have been done.
    import_bytes(body: impl Into<String> = set::<String>("body")) -> ImportBytes(IMPORT_BYTES);
}

static EXCHANGE: Operation = Operation::new("exchange").post("/all")
    .body(Body::json("body").required().limits(Limits::NONE.object(models::All::limits)));
request!(Exchange("exchange", EXCHANGE) -> models::All, Response::json);

static IMPORT_BYTES: Operation = Operation::new("importBytes").post("/bytes").body(Body::json("body").required());
request!(ImportBytes("import_bytes", IMPORT_BYTES) -> (), Response::nothing);
