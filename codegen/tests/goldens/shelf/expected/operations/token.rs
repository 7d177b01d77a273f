// Generated from the description of the API. Edit the description, not this file.

//! Requests: token.

use crate::shelf::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Parameter, Style};

impl<M: runtime::Mode> Client<M> {
    /// `POST /token`.
    ///
    /// Sends `POST /token`.
    ///
    /// # Arguments
    ///
    /// - `key`: `key`.
    /// - `secret`: `secret`.
    pub fn create_token(
        &self,
        key: impl Into<String>,
        secret: impl Into<runtime::Secret>,
    ) -> CreateToken<M> {
        CreateToken {
            client: self.clone(),
            key: key.into(),
            secret: secret.into(),
            scope: None,
            shelf: None,
        }
    }

    /// `PUT /upload/{name}`.
    ///
    /// Sends `PUT /upload/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`: `name`.
    pub fn upload(
        &self,
        name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Upload<M> {
        Upload {
            client: self.clone(),
            name: name.into_iter().map(Into::into).collect(),
            body: None,
        }
    }
}

static CREATE_TOKEN: runtime::Operation = runtime::Operation {
    id: "CreateToken",
    method: runtime::http::Method::POST,
    path: "/token",
    repeatable: true,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::create_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    key: String,
    secret: runtime::Secret,
    scope: Option<String>,
    shelf: Option<String>,
}

impl<M: runtime::Mode> CreateToken<M> {
    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `shelf`.
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.shelf = Some(shelf.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&CREATE_TOKEN);
        request.form_object();
        request.field(Field::new(&["key"]).required(), Some(&self.key));
        request.field(Field::new(&["secret"]).required().secret(), Some(&self.secret));
        request.field(Field::new(&["scope"]), self.scope.as_ref());
        request.field(Field::new(&["shelf"]), self.shelf.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> CreateToken<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::CreateTokenResponse, Error> {
        response.json()
    }
}
call!(CreateToken -> models::CreateTokenResponse, Error, ErrorCode);

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "Upload",
    method: runtime::http::Method::PUT,
    path: "/upload/{name}",
    repeatable: false,
    security: &[&[], &[&security::TOKEN], &[&security::OTHER, &security::USER]],
    accept: "text/*",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::upload`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Upload<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    name: Vec<String>,
    body: Option<runtime::Bytes>,
}

impl<M: runtime::Mode> Upload<M> {
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<runtime::Bytes>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&UPLOAD);
        request.set(Parameter::path("name").style(Style::Label), Some(&self.name));
        request
            .bytes(
                "body",
                "application/octet-stream",
                false,
                self.body.as_ref().cloned(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> Upload<M> {
    fn read_response(response: runtime::Response<ErrorCode>) -> Result<String, Error> {
        response.text()
    }
}
call!(Upload -> String, Error, ErrorCode);
