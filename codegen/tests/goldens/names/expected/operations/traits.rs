// Generated from the description of the API. Edit the description, not this file.

//! Requests: traits.

use crate::names::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// `GET /iterator`.
    ///
    /// Sends `GET /iterator`.
    ///
    /// # Arguments
    ///
    /// - `names`: `names`.
    pub fn into_iterator(
        &self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> IntoIteratorRequest<M> {
        IntoIteratorRequest {
            client: self.clone(),
            names: names.into_iter().map(Into::into).collect(),
        }
    }

    /// `POST /into`.
    ///
    /// Sends `POST /into`.
    ///
    /// # Arguments
    ///
    /// - `name`: `name`.
    /// - `body`: `body`.
    pub fn into2(
        &self,
        name: impl Into<String>,
        body: models::IntoModel,
    ) -> IntoRequest<M> {
        IntoRequest {
            client: self.clone(),
            with_transport: None,
            with_base_url: None,
            name: name.into(),
            body,
        }
    }

    /// `GET /text`.
    ///
    /// Sends `GET /text`.
    pub fn to_string(&self) -> ToStringRequest<M> {
        ToStringRequest {
            client: self.clone(),
            after: None,
        }
    }
}

static INTO_ITERATOR: runtime::Operation = runtime::Operation {
    id: "IntoIterator",
    method: runtime::http::Method::GET,
    path: "/iterator",
    repeatable: true,
    security: &[&[&security::WITH_RATE_LIMIT], &[&security::BUILD_BLOCKING]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::into_iterator`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct IntoIteratorRequest<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    names: Vec<String>,
}

impl<M: runtime::Mode> IntoIteratorRequest<M> {
    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&INTO_ITERATOR);
        request.set(Parameter::query("names").required(), Some(&self.names));
        request.finish()
    }
}

impl<M: runtime::Mode> IntoIteratorRequest<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(IntoIteratorRequest -> (), Error, ErrorCode);

static INTO: runtime::Operation = runtime::Operation {
    id: "into",
    method: runtime::http::Method::POST,
    path: "/into",
    repeatable: false,
    security: &[&[&security::WITH_RATE_LIMIT], &[&security::BUILD_BLOCKING]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::into2`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct IntoRequest<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    with_transport: Option<String>,
    with_base_url: Option<String>,
    name: String,
    body: models::IntoModel,
}

impl<M: runtime::Mode> IntoRequest<M> {
    /// Sets `with_transport`.
    ///
    /// Replaces the client's value for this request.
    pub fn with_transport(mut self, with_transport: impl Into<String>) -> Self {
        self.with_transport = Some(with_transport.into());
        self
    }

    /// Sets `with_base_url`.
    ///
    /// Replaces the client's value for this request.
    pub fn with_base_url(mut self, with_base_url: impl Into<String>) -> Self {
        self.with_base_url = Some(with_base_url.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&INTO);
        request
            .set(
                Parameter::header("with_transport").global(),
                self.with_transport.as_ref(),
            );
        request
            .set(
                Parameter::header("with_base_url").global(),
                self.with_base_url.as_ref(),
            );
        request.set(Parameter::query("name").required(), Some(&self.name));
        request.json("body", true, Limits::NONE, Some(&self.body));
        request.finish()
    }
}

impl<M: runtime::Mode> IntoRequest<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::IntoIteratorModel, Error> {
        response.json()
    }
}
call!(IntoRequest -> models::IntoIteratorModel, Error, ErrorCode);

static TO_STRING: runtime::Operation = runtime::Operation {
    id: "toString",
    method: runtime::http::Method::GET,
    path: "/text",
    repeatable: true,
    security: &[&[&security::WITH_RATE_LIMIT], &[&security::BUILD_BLOCKING]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::to_string`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ToStringRequest<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    after: Option<String>,
}

impl<M: runtime::Mode> ToStringRequest<M> {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&TO_STRING);
        request.set(Parameter::query("after"), self.after.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ToStringRequest<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::IntoIteratorModel, Error> {
        response.json()
    }
}
call!(ToStringRequest -> models::IntoIteratorModel, Error, ErrorCode);

impl<M: runtime::Mode> ToStringRequest<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ToStringRequest<M> {
    type Item = String;
    fn cursor(&self) -> Option<String> {
        self.after.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.after = Some(cursor);
    }

    fn next_cursor(page: &models::IntoIteratorModel) -> Option<String> {
        Some(page.next.to_string())
    }

    fn into_items(page: models::IntoIteratorModel) -> Vec<String> {
        page.names.unwrap_or_default()
    }
}
