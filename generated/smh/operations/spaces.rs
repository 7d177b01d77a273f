// Generated from the description of the API. Edit the description, not this file.

//! The spaces of a library.

use crate::smh::*;
use crate::runtime::rows::*;

methods! {
    /// Tells how many spaces a library has.
    ///
    /// No particular grant is documented.
    ///
    /// Vendor's page: product 1283, document 75428.
    ///
    /// Sends `GET /api/v1/space/{LibraryId}/count`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client.count_spaces().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`NotMultiSpaceLibrary`](ErrorCode::NotMultiSpaceLibrary): The library is of the single-tenant kind.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    count_spaces() -> CountSpaces(COUNT_SPACES);

    /// Creates a space in a library.
    ///
    /// Needs the grant `admin` or `create_space`. A library of the single-tenant kind has no spaces
    /// to create. Whether a token that was issued for a space will do is not documented.
    ///
    /// After a lost answer look for the space with [`ListSpaces`](crate::smh::Client::list_spaces) before repeating: each call creates
    /// one. What is answered if `space_id` is taken is not documented.
    ///
    /// Vendor's page: product 1283, document 75419.
    ///
    /// Sends `POST /api/v1/space/{LibraryId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client.create_space().space_id("space-id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`NotMultiSpaceLibrary`](ErrorCode::NotMultiSpaceLibrary): The library is of the single-tenant kind.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`SpaceIdInvalid`](ErrorCode::SpaceIdInvalid): The space id is wrong.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    create_space() -> CreateSpace(CREATE_SPACE);

    /// Deletes a space for good, with its recycle bin.
    ///
    /// The recycle bin is part of the space, so what is in it goes as well, and there is no bin for
    /// spaces. The vendor does not say so in words.
    ///
    /// Needs the grant `admin` or `delete_space`. Whether a token that was issued for the space will
    /// do is not documented.
    ///
    /// Whether a space counts as empty that has something in its recycle bin is not documented.
    ///
    /// Vendor's page: product 1283, document 75427.
    ///
    /// Sends `DELETE /api/v1/space/{LibraryId}/{SpaceId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// # use undelete::smh::models;
    /// client.delete_space("space_id", models::SpaceDeletion::OnlyIfEmpty).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space.
    /// - `force`: Whether to delete the space even if something is in it.
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`NotMultiSpaceLibrary`](ErrorCode::NotMultiSpaceLibrary): The library is of the single-tenant kind.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 400 [`SpaceIdInvalid`](ErrorCode::SpaceIdInvalid): The space id is wrong.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 409 [`SpaceNotEmpty`](ErrorCode::SpaceNotEmpty): The space is not empty.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    delete_space(
        space_id: impl Into<String> = set::<String>("SpaceId"),
        force: models::SpaceDeletion = set::<models::SpaceDeletion>("force"),
    ) -> DeleteSpace(DELETE_SPACE);

    /// Tells the attributes of a space.
    ///
    /// No particular grant is documented.
    ///
    /// Vendor's page: product 1283, documents 75425 and 75426.
    ///
    /// Sends `GET /api/v1/space/{LibraryId}/{SpaceId}/extension`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client.get_space_attributes().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`NotMultiSpaceLibrary`](ErrorCode::NotMultiSpaceLibrary): The library is of the single-tenant kind.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    get_space_attributes() -> GetSpaceAttributes(GET_SPACE_ATTRIBUTES);

    /// Tells how much a space holds.
    ///
    /// No particular grant is documented, nor whether the recycle bin and earlier versions count.
    ///
    /// Vendor's page: product 1283, document 75422.
    ///
    /// Sends `GET /api/v1/space/{LibraryId}/{SpaceId}/size`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let answer = client.get_space_size().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    get_space_size() -> GetSpaceSize(GET_SPACE_SIZE);

    /// Lists the spaces of a library, page by page.
    ///
    /// With the grant `admin` all spaces are listed, by the vendor's page with `space_admin`, too.
    /// Otherwise those of the caller are.
    ///
    /// Walk through the pages with `marker`. The next one is in `nextMarker` or in `marker`, the
    /// vendor's sources disagree; without either, the page is the last.
    ///
    /// Vendor's page: product 1283, document 75420.
    ///
    /// Sends `GET /api/v1/space/{LibraryId}/list`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// let mut items = client.list_spaces().limit(50).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`NotMultiSpaceLibrary`](ErrorCode::NotMultiSpaceLibrary): The library is of the single-tenant kind.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`MarkerNotFound`](ErrorCode::MarkerNotFound): The page to go on with was not found.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    list_spaces() -> ListSpaces(LIST_SPACES);

    /// Changes attributes of a space.
    ///
    /// Needs the grant `admin` or `space_admin`.
    ///
    /// The vendor's SDK says that `spaceTag` keeps its value if it is left out. Whether the other
    /// attributes do is not documented, and the SDK speaks of defaults: take them from
    /// [`GetSpaceAttributes`](crate::smh::Client::get_space_attributes) and send all of them, except `allowFileExtname`, which is not answered:
    /// set it yourself.
    ///
    /// Vendor's page: product 1283, documents 75425 and 75426.
    ///
    /// Sends `POST /api/v1/space/{LibraryId}/{SpaceId}/extension`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::smh::Client) -> Result<(), undelete::smh::Error> {
    /// client.update_space_attributes().space_tag("space_tag").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// - 400 [`EmptyAccessToken`](ErrorCode::EmptyAccessToken): The access token is missing.
    /// - 400 [`NotMultiSpaceLibrary`](ErrorCode::NotMultiSpaceLibrary): The library is of the single-tenant kind.
    /// - 400 [`ParamInvalid`](ErrorCode::ParamInvalid): A value is wrong; the message says which.
    /// - 403 [`AccessTokenNotMatchSpace`](ErrorCode::AccessTokenNotMatchSpace): The access token is not valid for this space.
    /// - 403 [`InvalidAccessToken`](ErrorCode::InvalidAccessToken): The access token is wrong or has expired.
    /// - 403 [`NoPermission`](ErrorCode::NoPermission): The access token lacks the grant.
    /// - 404 [`LibraryNotFound`](ErrorCode::LibraryNotFound): There is no such library.
    /// - 404 [`SpaceNotFound`](ErrorCode::SpaceNotFound): There is no such space.
    /// - 429 [`RateLimitExceeded`](ErrorCode::RateLimitExceeded): Too many requests.
    /// - 500 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 500 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 500 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - 503 [`InternalServerError`](ErrorCode::InternalServerError): The service failed inside.
    /// - 503 [`RequestTimeout`](ErrorCode::RequestTimeout): The service did not finish in time.
    /// - 503 [`ServerOverloaded`](ErrorCode::ServerOverloaded): The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may be something else.
    update_space_attributes() -> UpdateSpaceAttributes(UPDATE_SPACE_ATTRIBUTES);
}

static COUNT_SPACES: Operation = Operation::new("CountSpaces").get("/api/v1/space/{LibraryId}/count")
    .security(&[&[&security::ACCESS_TOKEN]])
    .parameters(&[Parameter::path("LibraryId").global(), Parameter::query("user_id").global()]);
request! {
    CountSpaces("count_spaces", COUNT_SPACES, "Tells how many spaces a library has.") -> models::SpaceCount, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

static CREATE_SPACE: Operation = Operation::new("CreateSpace").post("/api/v1/space/{LibraryId}")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::query("space_id").limits(Limits::NONE.min_length(2).max_length(32).patterns(&[
            "^[a-z0-9][a-z0-9\\-]*[a-z0-9]$",
        ])),
        Parameter::query("user_id").global(),
    ]).body(Body::json_of(&[
        Property::new("allowPhoto"),
        Property::new("allowPhotoExtname"),
        Property::new("allowVideo"),
        Property::new("allowVideoExtname"),
        Property::new("isMultiAlbum"),
        Property::new("isPublicRead"),
        Property::new("recognizeSensitiveContent"),
        Property::new("spaceTag"),
    ]));
request! {
    CreateSpace("create_space", CREATE_SPACE, "Creates a space in a library.") -> models::SpaceReference, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id that the space is to have: letters from a to z, digits and hyphens, no hyphen at
    /// either end. Without it the service chooses one. Known to one of the vendor's SDKs only.
    ///
    /// Limits: 2 to 32 characters, like `^[a-z0-9][a-z0-9\-]*[a-z0-9]$`.
    space_id(value: impl Into<String>) = set::<String>("space_id");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
    /// Whether photos may be uploaded. Only in libraries of media, as the vendor's SDK
    /// says of changing it.
    ///
    /// Defaults to `false`.
    allow_photo(value: bool) = set::<bool>("allowPhoto");
    /// Extensions that photos may have. Only in libraries of media, as the vendor's SDK
    /// says of changing them.
    allow_photo_extname(values: impl IntoValues<String>) = collect::<String>("allowPhotoExtname");
    /// Whether videos may be uploaded. Only in libraries of media, as the vendor's SDK
    /// says of changing it.
    ///
    /// Defaults to `false`.
    allow_video(value: bool) = set::<bool>("allowVideo");
    /// Extensions that videos may have. Only in libraries of media, as the vendor's SDK
    /// says of changing them.
    allow_video_extname(values: impl IntoValues<String>) = collect::<String>("allowVideoExtname");
    /// Whether the space holds several albums. Cannot be changed later. Defaults to `false`.
    is_multi_album(value: bool) = set::<bool>("isMultiAlbum");
    /// Whether anyone may read, without an access token. Defaults to `false`.
    is_public_read(value: bool) = set::<bool>("isPublicRead");
    /// Whether content is checked for being sensitive. Defaults to `false`.
    recognize_sensitive_content(value: bool) = set::<bool>("recognizeSensitiveContent");
    /// A mark of your own, such as to tell personal spaces from those of teams, as the
    /// vendor's SDK says.
    space_tag(value: impl Into<String>) = set::<String>("spaceTag");
}

static DELETE_SPACE: Operation = Operation::new("DeleteSpace").delete("/api/v1/space/{LibraryId}/{SpaceId}")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId"),
        Parameter::query("force").required(),
        Parameter::query("user_id").global(),
    ]);
request! {
    DeleteSpace("delete_space", DELETE_SPACE, "Deletes a space for good, with its recycle bin.") -> (), Response::nothing;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

static GET_SPACE_ATTRIBUTES: Operation = Operation::new("GetSpaceAttributes")
    .get("/api/v1/space/{LibraryId}/{SpaceId}/extension").security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::query("user_id").global(),
    ]);
request! {
    GetSpaceAttributes("get_space_attributes", GET_SPACE_ATTRIBUTES, "Tells the attributes of a space.") -> models::SpaceAttributes, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

static GET_SPACE_SIZE: Operation = Operation::new("GetSpaceSize").get("/api/v1/space/{LibraryId}/{SpaceId}/size")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::query("user_id").global(),
    ]);
request! {
    GetSpaceSize("get_space_size", GET_SPACE_SIZE, "Tells how much a space holds.") -> models::SpaceSize, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

static LIST_SPACES: Operation = Operation::new("ListSpaces").get("/api/v1/space/{LibraryId}/list")
    .security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::query("marker"),
        Parameter::query("limit").limits(Limits::NONE.minimum(1.0).maximum(1000.0)),
        Parameter::query("ordered"),
        Parameter::query("prefix"),
        Parameter::query("start_name"),
        Parameter::query("user_id").global(),
    ]);
request! {
    ListSpaces("list_spaces", LIST_SPACES, "Lists the spaces of a library, page by page.") -> models::SpacePage, Response::json;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Where to go on: the `nextMarker` of the page before, or its `marker`, unchanged. Leave
    /// it out for the first page.
    marker(value: impl Into<String>) = set::<String>("marker");
    /// How many spaces the page may hold.
    ///
    /// Limits: at least 1, at most 1000. Defaults to `1000`.
    limit(value: i32) = set::<i32>("limit");
    /// Whether to list in the order of the space ids. Known to one of the vendor's SDKs only,
    /// which explains it so.
    ordered(value: models::SpaceOrder) = set::<models::SpaceOrder>("ordered");
    /// Lists only spaces whose id begins with this. Only in the order of the ids. Known to one
    /// of the vendor's SDKs only.
    prefix(value: impl Into<String>) = set::<String>("prefix");
    /// Lists only spaces whose id comes after this one. Only in the order of the ids, and
    /// ignored together with `marker`. Known to one of the vendor's SDKs only.
    start_name(value: impl Into<String>) = set::<String>("start_name");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
}

paged!(ListSpaces);

impl<M: Mode> runtime::Paged for ListSpaces<M> {
    type Item = models::Space;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "marker",
        &[runtime::Place::Body("/nextMarker"), runtime::Place::Body("/marker")],
        "/list",
    );

    fn into_items(page: models::SpacePage) -> Vec<models::Space> {
        page.list.unwrap_or_default()
    }
}

static UPDATE_SPACE_ATTRIBUTES: Operation = Operation::new("UpdateSpaceAttributes")
    .post("/api/v1/space/{LibraryId}/{SpaceId}/extension").security(&[&[&security::ACCESS_TOKEN]]).parameters(&[
        Parameter::path("LibraryId").global(),
        Parameter::path("SpaceId").global(),
        Parameter::query("user_id").global(),
    ]).body(Body::json_of(&[
        Property::new("allowFileExtname"),
        Property::new("allowPhoto"),
        Property::new("allowPhotoExtname"),
        Property::new("allowVideo"),
        Property::new("allowVideoExtname"),
        Property::new("isPublicRead"),
        Property::new("recognizeSensitiveContent"),
        Property::new("spaceTag"),
    ]));
request! {
    UpdateSpaceAttributes("update_space_attributes", UPDATE_SPACE_ATTRIBUTES, "Changes attributes of a space.") -> (), Response::nothing;
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    library_id(value: impl Into<String>) = set::<String>("LibraryId");
    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    space_id(value: impl Into<String>) = set::<String>("SpaceId");
    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    user_id(value: impl Into<String>) = set::<String>("user_id");
    /// Extensions that files may have. Not in libraries of media. Known to one of the
    /// vendor's SDKs only.
    allow_file_extname(values: impl IntoValues<String>) = collect::<String>("allowFileExtname");
    /// Whether photos may be uploaded. Only in libraries of media, as the vendor's SDK
    /// says.
    allow_photo(value: bool) = set::<bool>("allowPhoto");
    /// Extensions that photos may have. Only in libraries of media, as the vendor's SDK
    /// says.
    allow_photo_extname(values: impl IntoValues<String>) = collect::<String>("allowPhotoExtname");
    /// Whether videos may be uploaded. Only in libraries of media, as the vendor's SDK
    /// says.
    allow_video(value: bool) = set::<bool>("allowVideo");
    /// Extensions that videos may have. Only in libraries of media, as the vendor's SDK
    /// says.
    allow_video_extname(values: impl IntoValues<String>) = collect::<String>("allowVideoExtname");
    /// Whether anyone may read, without an access token.
    is_public_read(value: bool) = set::<bool>("isPublicRead");
    /// Whether content is checked for being sensitive.
    recognize_sensitive_content(value: bool) = set::<bool>("recognizeSensitiveContent");
    /// A mark of your own, such as to tell personal spaces from those of teams. Null
    /// takes it away. All this is what the vendor's SDK says.
    space_tag(value: impl Into<String>) = set::<String>("spaceTag");
    /// Sends null for `space_tag`.
    space_tag_null() = null("spaceTag");
}
