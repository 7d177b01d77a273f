// Generated from the description of the API. Edit the description, not this file.

//! Requests: token.

use crate::smh::{Client, Error, ErrorCode, models};
use crate::runtime::{self, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Issues an access token.
    ///
    /// Takes the secret of the library, so it is for back ends only. Everything travels in the
    /// query, the secret, too. Any number of tokens can exist for a user.
    ///
    /// Each use of a token renews it for its full `period`. The grants:
    ///
    /// - `admin`: everything.
    /// - `space_admin`: everything but operations on spaces themselves.
    /// - `create_space`, `delete_space`: what they say.
    /// - `create_directory`, `move_directory`, `copy_directory`: what they say.
    /// - `delete_directory`: delete directories, or move them to the recycle bin if it is on.
    /// - `delete_directory_permanent`: delete directories for good while the recycle bin is on.
    /// - `upload_file`, `begin_upload`, `confirm_upload`, `create_symlink`, `move_file`, `copy_file`:
    ///   what they say. To overwrite, it takes `upload_file_force`, `begin_upload_force`,
    ///   `create_symlink_force`, `move_file_force`, `copy_file_force`.
    /// - `delete_file`: delete files, or move them to the recycle bin.
    /// - `delete_file_permanent`: delete files for good while the recycle bin is on.
    /// - `delete_recycled`: delete items of the recycle bin, and empty it.
    /// - `restore_recycled`: restore items of the recycle bin.
    ///
    /// Other pages name `delete_history`, `set_history_latest` and `read_only`. An older list has
    /// `acl`, access control per directory, with which restoring items, and deleting a list of them
    /// from the recycle bin, needed `admin` or `space_admin`.
    ///
    /// Vendor's page: product 1283, document 75415.
    ///
    /// Sends `POST /api/v1/token`.
    ///
    /// # Arguments
    ///
    /// - `library_id`: Id of the library. Limits: at least 1 character.
    /// - `library_secret`: Secret of the library, as shown in the console.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyLibraryId`: The library id is missing.
    /// - 400 `EmptyLibraryIdOrSecret`: The library id or the library secret is missing.
    /// - 400 `EmptyLibrarySecret`: The library secret is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 404 `WrongLibraryIdOrSecret`: The library id or the library secret is wrong.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn create_token(
        &self,
        library_id: impl Into<String>,
        library_secret: impl Into<runtime::Secret>,
    ) -> CreateToken<M> {
        CreateToken {
            client: self.clone(),
            library_id: library_id.into(),
            library_secret: library_secret.into(),
            space_id: None,
            user_id: None,
            client_id: None,
            session_id: None,
            period: None,
            grant: None,
        }
    }

    /// Revokes an access token.
    ///
    /// Needs no grant: it takes neither the secret of the library nor another token, so clients may
    /// do it, as when their user logs out. The token is part of the path, so keep URLs out of logs.
    ///
    /// What is answered to a token that has expired or was revoked before is not documented.
    ///
    /// Vendor's page: product 1283, document 75417.
    ///
    /// Sends `DELETE /api/v1/token/{LibraryId}/{AccessToken}`.
    ///
    /// # Arguments
    ///
    /// - `access_token`: The access token.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `EmptyLibraryId`: The library id is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn delete_token(
        &self,
        access_token: impl Into<runtime::Secret>,
    ) -> DeleteToken<M> {
        DeleteToken {
            client: self.clone(),
            library_id: None,
            access_token: access_token.into(),
        }
    }

    /// Revokes all access tokens of some users.
    ///
    /// Needs no grant: it takes the secret of the library, so it is for back ends only. The secret
    /// travels in the query: keep URLs out of logs.
    ///
    /// Without further arguments all tokens of these users are revoked, with `client_id` and
    /// `session_id` those that match both.
    ///
    /// What is answered if a user has no tokens is not documented.
    ///
    /// Vendor's page: product 1283, document 75414.
    ///
    /// Sends `DELETE /api/v1/token/{LibraryId}`.
    ///
    /// # Arguments
    ///
    /// - `library_secret`: Secret of the library, as shown in the console.
    /// - `user_id`: Ids of the users, as given to `CreateToken`. They travel separated by commas, so an
    ///   id with a comma in it would be taken for several. Limits: 1 to 10 items, at least 1 character
    ///   each.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyLibraryId`: The library id is missing.
    /// - 400 `EmptyLibraryIdOrSecret`: The library id or the library secret is missing.
    /// - 400 `EmptyLibrarySecret`: The library secret is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `WrongLibraryIdOrSecret`: The library id or the library secret is wrong.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn delete_user_tokens(
        &self,
        library_secret: impl Into<runtime::Secret>,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteUserTokens<M> {
        DeleteUserTokens {
            client: self.clone(),
            library_id: None,
            library_secret: library_secret.into(),
            user_id: user_id.into_iter().map(Into::into).collect(),
            client_id: None,
            session_id: None,
        }
    }

    /// Renews an access token.
    ///
    /// Needs no grant: it takes neither the secret of the library nor another token. The token is part
    /// of the path, so
    /// keep URLs out of logs.
    ///
    /// The token lives for the `period` that it was issued with, from now on. That period cannot be
    /// changed. Every use of a token renews it as well, so this is for tokens that lie idle.
    ///
    /// Vendor's page: product 1283, document 75416.
    ///
    /// Sends `POST /api/v1/token/{LibraryId}/{AccessToken}`.
    ///
    /// # Arguments
    ///
    /// - `access_token`: The access token.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `EmptyLibraryId`: The library id is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn renew_token(
        &self,
        access_token: impl Into<runtime::Secret>,
    ) -> RenewToken<M> {
        RenewToken {
            client: self.clone(),
            library_id: None,
            access_token: access_token.into(),
        }
    }
}

static CREATE_TOKEN: runtime::Operation = runtime::Operation {
    id: "CreateToken",
    method: runtime::http::Method::POST,
    path: "/api/v1/token",
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
    library_id: String,
    library_secret: runtime::Secret,
    space_id: Option<String>,
    user_id: Option<String>,
    client_id: Option<String>,
    session_id: Option<String>,
    period: Option<i64>,
    grant: Option<String>,
}

impl<M: runtime::Mode> CreateToken<M> {
    /// Id of the space that the token is for, or several, separated by commas. Left out with
    /// libraries of the single-tenant kind. With others it is needed unless the token is for
    /// operations on spaces themselves or is granted `admin`.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Id of the user that the token is for, an id of your own. Leave it out for back ends: only
    /// then, and with the grant `admin`, requests can name a user.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Tells the devices of a user apart.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Tells the sessions of a user apart.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// How long the token lives unused, in seconds. The service takes more than 315360000 for
    /// that, and what is too short for the least: 1200 on older pages, 300 on current ones. All
    /// of them allow 1200. The answer tells how long it is.
    ///
    /// Limits: at least 1200, at most 315360000.
    pub fn period(mut self, period: i64) -> Self {
        self.period = Some(period);
        self
    }

    /// What the token allows: one grant or several, separated by commas, as in
    /// `delete_file,restore_recycled`. Without one it only reads.
    pub fn grant(mut self, grant: impl Into<String>) -> Self {
        self.grant = Some(grant.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&CREATE_TOKEN);
        request
            .set(
                Parameter::query("library_id")
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                Some(&self.library_id),
            );
        request
            .set(
                Parameter::query("library_secret").required().secret(),
                Some(&self.library_secret),
            );
        request.set(Parameter::query("space_id"), self.space_id.as_ref());
        request.set(Parameter::query("user_id"), self.user_id.as_ref());
        request.set(Parameter::query("client_id"), self.client_id.as_ref());
        request.set(Parameter::query("session_id"), self.session_id.as_ref());
        request
            .set(
                Parameter::query("period")
                    .limits(Limits::NONE.minimum(1200.0).maximum(315360000.0)),
                self.period.as_ref(),
            );
        request.set(Parameter::query("grant"), self.grant.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> CreateToken<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::AccessToken, Error> {
        response.json()
    }
}
call!(CreateToken -> models::AccessToken, Error, ErrorCode);

static DELETE_TOKEN: runtime::Operation = runtime::Operation {
    id: "DeleteToken",
    method: runtime::http::Method::DELETE,
    path: "/api/v1/token/{LibraryId}/{AccessToken}",
    repeatable: true,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteToken<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    access_token: runtime::Secret,
}

impl<M: runtime::Mode> DeleteToken<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&DELETE_TOKEN);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("AccessToken").secret(), Some(&self.access_token));
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteToken<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(DeleteToken -> (), Error, ErrorCode);

static DELETE_USER_TOKENS: runtime::Operation = runtime::Operation {
    id: "DeleteUserTokens",
    method: runtime::http::Method::DELETE,
    path: "/api/v1/token/{LibraryId}",
    repeatable: false,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_user_tokens`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserTokens<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    library_secret: runtime::Secret,
    user_id: Vec<String>,
    client_id: Option<Vec<String>>,
    session_id: Option<Vec<String>>,
}

impl<M: runtime::Mode> DeleteUserTokens<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Revokes only tokens issued for these clients. Leave it out for any client.
    ///
    /// Limits: 1 to 100 items, at least 1 character each.
    pub fn client_id(
        mut self,
        client_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.client_id = Some(client_id.into_iter().map(Into::into).collect());
        self
    }

    /// Revokes only tokens issued for these sessions. Leave it out for any session.
    ///
    /// Limits: 1 to 100 items, at least 1 character each.
    pub fn session_id(
        mut self,
        session_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.session_id = Some(session_id.into_iter().map(Into::into).collect());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&DELETE_USER_TOKENS);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request
            .set(
                Parameter::query("library_secret").required().secret(),
                Some(&self.library_secret),
            );
        request
            .set(
                Parameter::query("user_id")
                    .explode(false)
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(10)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.user_id),
            );
        request
            .set(
                Parameter::query("client_id")
                    .explode(false)
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(100)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                self.client_id.as_ref(),
            );
        request
            .set(
                Parameter::query("session_id")
                    .explode(false)
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(100)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                self.session_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteUserTokens<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(DeleteUserTokens -> (), Error, ErrorCode);

static RENEW_TOKEN: runtime::Operation = runtime::Operation {
    id: "RenewToken",
    method: runtime::http::Method::POST,
    path: "/api/v1/token/{LibraryId}/{AccessToken}",
    repeatable: true,
    security: &[],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::renew_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenewToken<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    access_token: runtime::Secret,
}

impl<M: runtime::Mode> RenewToken<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&RENEW_TOKEN);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("AccessToken").secret(), Some(&self.access_token));
        request.finish()
    }
}

impl<M: runtime::Mode> RenewToken<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::AccessToken, Error> {
        response.json()
    }
}
call!(RenewToken -> models::AccessToken, Error, ErrorCode);
