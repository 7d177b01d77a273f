// Generated from the description of the API. Edit the description, not this file.

//! Access tokens.

use crate::smh::*;
use crate::runtime::rows::*;

methods! {
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
    /// - `upload_file`, `begin_upload`, `confirm_upload`, `create_symlink`, `move_file`, `copy_file`: what they say. To overwrite, it takes `upload_file_force`, `begin_upload_force`, `create_symlink_force`, `move_file_force`, `copy_file_force`.
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
    /// Sends `POST /api/v1/token`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client
    ///     .create_token("library_id", "library_secret")
    ///     .period(86400)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `library_id`: Id of the library. Limits: at least 1 character.
    /// - `library_secret`: Secret of the library, as shown in the console.
    ///
    /// # Errors
    /// - 400 [`EmptyLibraryId`](ErrorCode::EmptyLibraryId): The library id is missing.
    /// - 400 [`EmptyLibraryIdOrSecret`](ErrorCode::EmptyLibraryIdOrSecret): The library id or the library secret is missing.
    /// - 400 [`EmptyLibrarySecret`](ErrorCode::EmptyLibrarySecret): The library secret is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 404 [`WrongLibraryIdOrSecret`](ErrorCode::WrongLibraryIdOrSecret): The library id or the library secret is wrong.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    create_token(
        library_id: impl Into<String> = set::<String>("library_id"),
        library_secret: impl Into<Secret> = set::<Secret>("library_secret"),
    ) -> CreateToken(CREATE_TOKEN);

    /// Revokes an access token.
    ///
    /// Needs no grant: it takes neither the secret of the library nor another token, so clients may
    /// do it, as when their user logs out. The token is part of the path, so keep URLs out of logs.
    ///
    /// What is answered to a token that has expired or was revoked before is not documented.
    ///
    /// Vendor's page: product 1283, document 75417.
    ///
    /// Sends `DELETE /api/v1/token/{LibraryId}/{AccessToken}`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// client.delete_token("access_token").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `access_token`: The access token.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`EmptyLibraryId`](ErrorCode::EmptyLibraryId): The library id is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    delete_token(access_token: impl Into<Secret> = set::<Secret>("AccessToken")) -> DeleteToken(DELETE_TOKEN);

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
    /// Sends `DELETE /api/v1/token/{LibraryId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// client.delete_user_tokens("library_secret", ["user_id"]).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `library_secret`: Secret of the library, as shown in the console.
    /// - `user_id`: Ids of the users, as given to [`CreateToken`](crate::smh::Client::create_token). They travel separated by commas, so an id with a comma in it would be taken for several. Limits: 1 to 10 items, at least 1 character each.
    ///
    /// # Errors
    /// - 400 [`EmptyLibraryId`](ErrorCode::EmptyLibraryId): The library id is missing.
    /// - 400 [`EmptyLibraryIdOrSecret`](ErrorCode::EmptyLibraryIdOrSecret): The library id or the library secret is missing.
    /// - 400 [`EmptyLibrarySecret`](ErrorCode::EmptyLibrarySecret): The library secret is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`WrongLibraryIdOrSecret`](ErrorCode::WrongLibraryIdOrSecret): The library id or the library secret is wrong.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    delete_user_tokens(
        library_secret: impl Into<Secret> = set::<Secret>("library_secret"),
        user_id: impl IntoValues<String> = collect::<String>("user_id"),
    ) -> DeleteUserTokens(DELETE_USER_TOKENS);

    /// Renews an access token.
    ///
    /// Needs no grant: it takes neither the secret of the library nor another token. The token is part of the path, so
    /// keep URLs out of logs.
    ///
    /// The token lives for the `period` that it was issued with, from now on. That period cannot be
    /// changed. Every use of a token renews it as well, so this is for tokens that lie idle.
    ///
    /// Vendor's page: product 1283, document 75416.
    ///
    /// Sends `POST /api/v1/token/{LibraryId}/{AccessToken}`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client.renew_token("access_token").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `access_token`: The access token.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`EmptyLibraryId`](ErrorCode::EmptyLibraryId): The library id is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    renew_token(access_token: impl Into<Secret> = set::<Secret>("AccessToken")) -> RenewToken(RENEW_TOKEN);
}

static CREATE_TOKEN: Operation = Operation::new("CreateToken").post("/api/v1/token").repeatable(true).parameters(&[
    Parameter::query("library_id").required().limits(Limits::NONE.min_length(1)),
    Parameter::query("library_secret").required().secret(),
    Parameter::query("space_id"),
    Parameter::query("user_id"),
    Parameter::query("client_id"),
    Parameter::query("session_id"),
    Parameter::query("period").limits(Limits::NONE.minimum(1200.0).maximum(315360000.0)),
    Parameter::query("grant"),
]);
request! {
    CreateToken("create_token", CREATE_TOKEN, "Issues an access token.") -> models::AccessToken, Response::json;
    /// Id of the space that the token is for, or several, separated by commas. Left out with
    /// libraries of the single-tenant kind. With others it is needed unless the token is for
    /// operations on spaces themselves or is granted `admin`.
    space_id(value: impl Into<String>) = set::<String>("space_id");
    /// Id of the user that the token is for, an id of your own. Leave it out for back ends: only
    /// then, and with the grant `admin`, requests can name a user.
    user_id(value: impl Into<String>) = set::<String>("user_id");
    /// Tells the devices of a user apart.
    client_id(value: impl Into<String>) = set::<String>("client_id");
    /// Tells the sessions of a user apart.
    session_id(value: impl Into<String>) = set::<String>("session_id");
    /// How long the token lives unused, in seconds. The service takes more than 315360000 for
    /// that, and what is too short for the least: 1200 on older pages, 300 on current ones. All
    /// of them allow 1200. The response tells how long it is.
    ///
    /// Limits: at least 1200, at most 315360000. Defaults to `86400`.
    period(value: i64) = set::<i64>("period");
    /// What the token allows: one grant or several, separated by commas, as in
    /// `delete_file,restore_recycled`. Without one it only reads.
    grant(value: impl Into<String>) = set::<String>("grant");
}

static DELETE_TOKEN: Operation = Operation::new("DeleteToken").delete("/api/v1/token/{LibraryId}/{AccessToken}")
    .repeatable(true).parameters(&[Parameter::path("LibraryId").global(), Parameter::path("AccessToken").secret()]);
request! {
    DeleteToken("delete_token", DELETE_TOKEN, "Revokes an access token.") -> (), Response::nothing;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
}

static DELETE_USER_TOKENS: Operation = Operation::new("DeleteUserTokens").delete("/api/v1/token/{LibraryId}")
    .parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::query("library_secret").required().secret(),
        Parameter::query("user_id").explode(false).required().limits(Limits::NONE.min_items(1).max_items(10).items(const{&Limits::NONE.min_length(1)})),
        Parameter::query("client_id").explode(false).limits(Limits::NONE.min_items(1).max_items(100).items(const{&Limits::NONE.min_length(1)})),
        Parameter::query("session_id").explode(false).limits(Limits::NONE.min_items(1).max_items(100).items(const{&Limits::NONE.min_length(1)})),
    ]);
request! {
    DeleteUserTokens("delete_user_tokens", DELETE_USER_TOKENS, "Revokes all access tokens of some users.") -> (), Response::nothing;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Revokes only tokens issued for these clients. Leave it out for any client.
    ///
    /// Limits: 1 to 100 items, at least 1 character each.
    client_id(values: impl IntoValues<String>) = collect::<String>("client_id");
    /// Revokes only tokens issued for these sessions. Leave it out for any session.
    ///
    /// Limits: 1 to 100 items, at least 1 character each.
    session_id(values: impl IntoValues<String>) = collect::<String>("session_id");
}

static RENEW_TOKEN: Operation = Operation::new("RenewToken").post("/api/v1/token/{LibraryId}/{AccessToken}")
    .repeatable(true).parameters(&[Parameter::path("LibraryId").global(), Parameter::path("AccessToken").secret()]);
request! {
    RenewToken("renew_token", RENEW_TOKEN, "Renews an access token.") -> models::AccessToken, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
}
