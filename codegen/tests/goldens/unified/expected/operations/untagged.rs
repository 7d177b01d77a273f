// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::unified::{Client, Error, ErrorCode, models};
use crate::runtime::{self, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// `POST /pots`.
    ///
    /// Sends `POST /pots`.
    pub fn add_pot(&self) -> AddPot<M> {
        AddPot {
            client: self.clone(),
            body: None,
        }
    }

    /// `GET /lids`.
    ///
    /// Sends `GET /lids`.
    pub fn list_lids(&self) -> ListLids<M> {
        ListLids {
            client: self.clone(),
            ordering: None,
        }
    }

    /// `GET /pots`.
    ///
    /// Sends `GET /pots`.
    pub fn list_pots(&self) -> ListPots<M> {
        ListPots {
            client: self.clone(),
            ordering: None,
            shape: None,
        }
    }
}

static ADD_POT: runtime::Operation = runtime::Operation {
    id: "addPot",
    method: runtime::http::Method::POST,
    path: "/pots",
    repeatable: false,
    security: &[],
    accept: "application/json",
    several: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::add_pot`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddPot<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    body: Option<models::WritablePot>,
}

impl<M: runtime::Mode> AddPot<M> {
    /// Sets `body`.
    pub fn body(mut self, body: models::WritablePot) -> Self {
        self.body = Some(body);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&ADD_POT);
        request.json("body", false, Limits::NONE, self.body.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> AddPot<M> {
    fn read_answer(answer: runtime::Answer<ErrorCode>) -> Result<models::Pot, Error> {
        answer.json()
    }
}
call!(AddPot -> models::Pot, Error, ErrorCode);

static LIST_LIDS: runtime::Operation = runtime::Operation {
    id: "listLids",
    method: runtime::http::Method::GET,
    path: "/lids",
    repeatable: true,
    security: &[],
    accept: "application/json",
    several: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::list_lids`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLids<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    ordering: Option<models::Ordering>,
}

impl<M: runtime::Mode> ListLids<M> {
    /// Sets `ordering`.
    pub fn ordering(mut self, ordering: impl Into<models::Ordering>) -> Self {
        self.ordering = Some(ordering.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_LIDS);
        request.set(Parameter::query("ordering"), self.ordering.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListLids<M> {
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<Vec<models::Lid>, Error> {
        answer.json()
    }
}
call!(ListLids -> Vec < models::Lid >, Error, ErrorCode);

static LIST_POTS: runtime::Operation = runtime::Operation {
    id: "listPots",
    method: runtime::http::Method::GET,
    path: "/pots",
    repeatable: true,
    security: &[],
    accept: "application/json",
    several: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::list_pots`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPots<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    ordering: Option<models::Ordering>,
    shape: Option<models::Shape>,
}

impl<M: runtime::Mode> ListPots<M> {
    /// Sets `ordering`.
    pub fn ordering(mut self, ordering: impl Into<models::Ordering>) -> Self {
        self.ordering = Some(ordering.into());
        self
    }

    /// Sets `shape`.
    pub fn shape(mut self, shape: impl Into<models::Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_POTS);
        request.set(Parameter::query("ordering"), self.ordering.as_ref());
        request.set(Parameter::query("shape"), self.shape.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListPots<M> {
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<Vec<models::Pot>, Error> {
        answer.json()
    }
}
call!(ListPots -> Vec < models::Pot >, Error, ErrorCode);
