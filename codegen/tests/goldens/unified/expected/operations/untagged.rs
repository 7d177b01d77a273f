// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::unified::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /pots`.
    ///
    /// Sends `POST /pots`. It is not sent again if an answer is lost, as it may have been done.
    add_pot() -> AddPot(ADD_POT);

    /// `GET /lids`.
    ///
    /// Sends `GET /lids`. It is sent again if an answer is lost.
    list_lids() -> ListLids(LIST_LIDS);

    /// `GET /pots`.
    ///
    /// Sends `GET /pots`. It is sent again if an answer is lost.
    list_pots() -> ListPots(LIST_POTS);
}

static ADD_POT: Operation = Operation::new("addPot").post("/pots").body(Body::json("body"));
request! {
    AddPot("add_pot", ADD_POT) -> models::Pot, Response::json;
    body(value: models::WritablePot) = set::<models::WritablePot>("body");
}

static LIST_LIDS: Operation = Operation::new("listLids").get("/lids").parameters(&[Parameter::query("ordering")]);
request! {
    ListLids("list_lids", LIST_LIDS) -> Vec<models::Lid>, Response::json;
    ordering(value: impl Into<models::Ordering>) = set::<models::Ordering>("ordering");
}

static LIST_POTS: Operation = Operation::new("listPots").get("/pots")
    .parameters(&[Parameter::query("ordering"), Parameter::query("shape")]);
request! {
    ListPots("list_pots", LIST_POTS) -> Vec<models::Pot>, Response::json;
    ordering(value: impl Into<models::Ordering>) = set::<models::Ordering>("ordering");
    shape(value: impl Into<models::Shape>) = set::<models::Shape>("shape");
}
