// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::unified::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /pots`.
    ///
    /// Sends `POST /pots`.
    pub fn add_pot(&self) -> AddPot<M> {
        AddPot(self.begin(&ADD_POT))
    }

    /// `GET /lids`.
    ///
    /// Sends `GET /lids`.
    pub fn list_lids(&self) -> ListLids<M> {
        ListLids(self.begin(&LIST_LIDS))
    }

    /// `GET /pots`.
    ///
    /// Sends `GET /pots`.
    pub fn list_pots(&self) -> ListPots<M> {
        ListPots(self.begin(&LIST_POTS))
    }
}

static ADD_POT: Operation = Operation::new("addPot")
    .post("/pots")
    .body(Body::json("body"));

/// A request made by [`Client::add_pot`].
#[must_use = "a request does nothing until it is sent"]
pub struct AddPot<M: Mode = Async>(Arguments<M>);

request! {
    AddPot(ADD_POT) -> models::Pot, Response::json;
    body(value: models::WritablePot) = set::<models::WritablePot>("body");
}

static LIST_LIDS: Operation = Operation::new("listLids")
    .get("/lids")
    .parameters(&[Parameter::query("ordering")]);

/// A request made by [`Client::list_lids`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListLids<M: Mode = Async>(Arguments<M>);

request! {
    ListLids(LIST_LIDS) -> Vec<models::Lid>, Response::json;
    ordering(value: impl Into<models::Ordering>) = set::<models::Ordering>("ordering");
}

static LIST_POTS: Operation = Operation::new("listPots")
    .get("/pots")
    .parameters(&[Parameter::query("ordering"), Parameter::query("shape")]);

/// A request made by [`Client::list_pots`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListPots<M: Mode = Async>(Arguments<M>);

request! {
    ListPots(LIST_POTS) -> Vec<models::Pot>, Response::json;
    ordering(value: impl Into<models::Ordering>) = set::<models::Ordering>("ordering");
    shape(value: impl Into<models::Shape>) = set::<models::Shape>("shape");
}
