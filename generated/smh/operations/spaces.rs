// Generated from the description of the API. Edit the description, not this file.

//! Requests: spaces.

use crate::smh::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Tells how many spaces a library has.
    ///
    /// No particular grant is documented.
    ///
    /// Vendor's page: product 1283, document 75428.
    ///
    /// Sends `GET /api/v1/space/{LibraryId}/count`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `NotMultiSpaceLibrary`: The library is of the single-tenant kind.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
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
    pub fn count_spaces(&self) -> CountSpaces<M> {
        CountSpaces {
            client: self.clone(),
            library_id: None,
            user_id: None,
        }
    }

    /// Creates a space in a library.
    ///
    /// Needs the grant `admin` or `create_space`. A library of the single-tenant kind has no spaces
    /// to create. Whether a token that was issued for a space will do is not documented.
    ///
    /// After a lost answer look for the space with `ListSpaces` before repeating: each call creates
    /// one. What is answered if `space_id` is taken is not documented.
    ///
    /// Vendor's page: product 1283, document 75419.
    ///
    /// Sends `POST /api/v1/space/{LibraryId}`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `NotMultiSpaceLibrary`: The library is of the single-tenant kind.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `SpaceIdInvalid`: The space id is wrong.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
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
    pub fn create_space(&self) -> CreateSpace<M> {
        CreateSpace {
            client: self.clone(),
            library_id: None,
            space_id: None,
            user_id: None,
            allow_photo: None,
            allow_photo_extname: None,
            allow_video: None,
            allow_video_extname: None,
            is_multi_album: None,
            is_public_read: None,
            recognize_sensitive_content: None,
            space_tag: None,
        }
    }

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
    /// Sends `DELETE /api/v1/space/{LibraryId}/{SpaceId}`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space.
    /// - `force`: Whether to delete the space even if something is in it.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `NotMultiSpaceLibrary`: The library is of the single-tenant kind.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 400 `SpaceIdInvalid`: The space id is wrong.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 409 `SpaceNotEmpty`: The space is not empty.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn delete_space(
        &self,
        space_id: impl Into<String>,
        force: models::SpaceDeletion,
    ) -> DeleteSpace<M> {
        DeleteSpace {
            client: self.clone(),
            library_id: None,
            space_id: space_id.into(),
            force,
            user_id: None,
        }
    }

    /// Tells the attributes of a space.
    ///
    /// No particular grant is documented.
    ///
    /// Vendor's page: product 1283, documents 75425 and 75426.
    ///
    /// Sends `GET /api/v1/space/{LibraryId}/{SpaceId}/extension`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `NotMultiSpaceLibrary`: The library is of the single-tenant kind.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn get_space_attributes(&self) -> GetSpaceAttributes<M> {
        GetSpaceAttributes {
            client: self.clone(),
            library_id: None,
            space_id: None,
            user_id: None,
        }
    }

    /// Tells how much a space holds.
    ///
    /// No particular grant is documented, nor whether the recycle bin and earlier versions count.
    ///
    /// Vendor's page: product 1283, document 75422.
    ///
    /// Sends `GET /api/v1/space/{LibraryId}/{SpaceId}/size`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn get_space_size(&self) -> GetSpaceSize<M> {
        GetSpaceSize {
            client: self.clone(),
            library_id: None,
            space_id: None,
            user_id: None,
        }
    }

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
    /// Sends `GET /api/v1/space/{LibraryId}/list`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `NotMultiSpaceLibrary`: The library is of the single-tenant kind.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `MarkerNotFound`: The page to go on with was not found.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn list_spaces(&self) -> ListSpaces<M> {
        ListSpaces {
            client: self.clone(),
            library_id: None,
            marker: None,
            limit: None,
            ordered: None,
            prefix: None,
            start_name: None,
            user_id: None,
        }
    }

    /// Changes attributes of a space.
    ///
    /// Needs the grant `admin` or `space_admin`.
    ///
    /// The vendor's SDK says that `spaceTag` keeps its value if it is left out. Whether the other
    /// attributes do is not documented, and the SDK speaks of defaults: take them from
    /// `GetSpaceAttributes` and send all of them, except `allowFileExtname`, which is not answered:
    /// set it yourself.
    ///
    /// Vendor's page: product 1283, documents 75425 and 75426.
    ///
    /// Sends `POST /api/v1/space/{LibraryId}/{SpaceId}/extension`.
    ///
    /// # Errors
    ///
    /// - 400 `EmptyAccessToken`: The access token is missing.
    /// - 400 `NotMultiSpaceLibrary`: The library is of the single-tenant kind.
    /// - 400 `ParamInvalid`: A value is wrong; the message says which.
    /// - 403 `AccessTokenNotMatchSpace`: The access token is not valid for this space.
    /// - 403 `InvalidAccessToken`: The access token is wrong or has expired.
    /// - 403 `NoPermission`: The access token lacks the grant.
    /// - 404 `LibraryNotFound`: There is no such library.
    /// - 404 `SpaceNotFound`: There is no such space.
    /// - 429 `RateLimitExceeded`: Too many requests.
    /// - 500 `InternalServerError`: The service failed inside.
    /// - 500 `RequestTimeout`: The service did not finish in time.
    /// - 500 `ServerOverloaded`: The service is overloaded.
    /// - 503 `InternalServerError`: The service failed inside.
    /// - 503 `RequestTimeout`: The service did not finish in time.
    /// - 503 `ServerOverloaded`: The service is overloaded.
    /// - default: Any other refusal. Not everything that refuses is the service itself, so the body may
    ///   be something else.
    pub fn update_space_attributes(&self) -> UpdateSpaceAttributes<M> {
        UpdateSpaceAttributes {
            client: self.clone(),
            library_id: None,
            space_id: None,
            user_id: None,
            allow_file_extname: None,
            allow_photo: None,
            allow_photo_extname: None,
            allow_video: None,
            allow_video_extname: None,
            is_public_read: None,
            recognize_sensitive_content: None,
            space_tag: None,
        }
    }
}

static COUNT_SPACES: runtime::Operation = runtime::Operation {
    id: "CountSpaces",
    method: runtime::http::Method::GET,
    path: "/api/v1/space/{LibraryId}/count",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::count_spaces`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CountSpaces<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    user_id: Option<String>,
}

impl<M: runtime::Mode> CountSpaces<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&COUNT_SPACES);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> CountSpaces<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::SpaceCount, Error> {
        response.json()
    }
}
call!(CountSpaces -> models::SpaceCount, Error, ErrorCode);

static CREATE_SPACE: runtime::Operation = runtime::Operation {
    id: "CreateSpace",
    method: runtime::http::Method::POST,
    path: "/api/v1/space/{LibraryId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::create_space`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpace<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    user_id: Option<String>,
    allow_photo: Option<bool>,
    allow_photo_extname: Option<Vec<String>>,
    allow_video: Option<bool>,
    allow_video_extname: Option<Vec<String>>,
    is_multi_album: Option<bool>,
    is_public_read: Option<bool>,
    recognize_sensitive_content: Option<bool>,
    space_tag: Option<String>,
}

impl<M: runtime::Mode> CreateSpace<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id that the space is to have: letters from a to z, digits and hyphens, no hyphen at
    /// either end. Without it the service chooses one. Known to one of the vendor's SDKs only.
    ///
    /// Limits: 2 to 32 characters.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Whether photos may be uploaded. Only in libraries of media, as the vendor's SDK
    /// says of changing it.
    pub fn allow_photo(mut self, allow_photo: bool) -> Self {
        self.allow_photo = Some(allow_photo);
        self
    }

    /// Extensions that photos may have. Only in libraries of media, as the vendor's SDK
    /// says of changing them.
    pub fn allow_photo_extname(
        mut self,
        allow_photo_extname: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_photo_extname = Some(
            allow_photo_extname.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether videos may be uploaded. Only in libraries of media, as the vendor's SDK
    /// says of changing it.
    pub fn allow_video(mut self, allow_video: bool) -> Self {
        self.allow_video = Some(allow_video);
        self
    }

    /// Extensions that videos may have. Only in libraries of media, as the vendor's SDK
    /// says of changing them.
    pub fn allow_video_extname(
        mut self,
        allow_video_extname: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_video_extname = Some(
            allow_video_extname.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether the space holds several albums. Cannot be changed later.
    pub fn is_multi_album(mut self, is_multi_album: bool) -> Self {
        self.is_multi_album = Some(is_multi_album);
        self
    }

    /// Whether anyone may read, without an access token.
    pub fn is_public_read(mut self, is_public_read: bool) -> Self {
        self.is_public_read = Some(is_public_read);
        self
    }

    /// Whether content is checked for being sensitive.
    pub fn recognize_sensitive_content(
        mut self,
        recognize_sensitive_content: bool,
    ) -> Self {
        self.recognize_sensitive_content = Some(recognize_sensitive_content);
        self
    }

    /// A mark of your own, such as to tell personal spaces from those of teams, as the
    /// vendor's SDK says.
    pub fn space_tag(mut self, space_tag: impl Into<String>) -> Self {
        self.space_tag = Some(space_tag.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&CREATE_SPACE);
        request.json_object();
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request
            .set(
                Parameter::query("space_id")
                    .limits(Limits::NONE.min_length(2).max_length(32)),
                self.space_id.as_ref(),
            );
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.field(Field::new(&["allowPhoto"]), self.allow_photo.as_ref());
        request
            .field(
                Field::new(&["allowPhotoExtname"]),
                self.allow_photo_extname.as_ref(),
            );
        request.field(Field::new(&["allowVideo"]), self.allow_video.as_ref());
        request
            .field(
                Field::new(&["allowVideoExtname"]),
                self.allow_video_extname.as_ref(),
            );
        request.field(Field::new(&["isMultiAlbum"]), self.is_multi_album.as_ref());
        request.field(Field::new(&["isPublicRead"]), self.is_public_read.as_ref());
        request
            .field(
                Field::new(&["recognizeSensitiveContent"]),
                self.recognize_sensitive_content.as_ref(),
            );
        request.field(Field::new(&["spaceTag"]), self.space_tag.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> CreateSpace<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::SpaceReference, Error> {
        response.json()
    }
}
call!(CreateSpace -> models::SpaceReference, Error, ErrorCode);

static DELETE_SPACE: runtime::Operation = runtime::Operation {
    id: "DeleteSpace",
    method: runtime::http::Method::DELETE,
    path: "/api/v1/space/{LibraryId}/{SpaceId}",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_space`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpace<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: String,
    force: models::SpaceDeletion,
    user_id: Option<String>,
}

impl<M: runtime::Mode> DeleteSpace<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&DELETE_SPACE);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId"), Some(&self.space_id));
        request.set(Parameter::query("force").required(), Some(&self.force));
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteSpace<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(DeleteSpace -> (), Error, ErrorCode);

static GET_SPACE_ATTRIBUTES: runtime::Operation = runtime::Operation {
    id: "GetSpaceAttributes",
    method: runtime::http::Method::GET,
    path: "/api/v1/space/{LibraryId}/{SpaceId}/extension",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::get_space_attributes`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpaceAttributes<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    user_id: Option<String>,
}

impl<M: runtime::Mode> GetSpaceAttributes<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_SPACE_ATTRIBUTES);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> GetSpaceAttributes<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::SpaceAttributes, Error> {
        response.json()
    }
}
call!(GetSpaceAttributes -> models::SpaceAttributes, Error, ErrorCode);

static GET_SPACE_SIZE: runtime::Operation = runtime::Operation {
    id: "GetSpaceSize",
    method: runtime::http::Method::GET,
    path: "/api/v1/space/{LibraryId}/{SpaceId}/size",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::get_space_size`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpaceSize<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    user_id: Option<String>,
}

impl<M: runtime::Mode> GetSpaceSize<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_SPACE_SIZE);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> GetSpaceSize<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::SpaceSize, Error> {
        response.json()
    }
}
call!(GetSpaceSize -> models::SpaceSize, Error, ErrorCode);

static LIST_SPACES: runtime::Operation = runtime::Operation {
    id: "ListSpaces",
    method: runtime::http::Method::GET,
    path: "/api/v1/space/{LibraryId}/list",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::list_spaces`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSpaces<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    marker: Option<String>,
    limit: Option<i32>,
    ordered: Option<models::SpaceOrder>,
    prefix: Option<String>,
    start_name: Option<String>,
    user_id: Option<String>,
}

impl<M: runtime::Mode> ListSpaces<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Where to go on: the `nextMarker` of the page before, or its `marker`, unchanged. Leave
    /// it out for the first page.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// How many spaces the page may hold.
    ///
    /// Limits: at least 1, at most 1000.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Whether to list in the order of the space ids. Known to one of the vendor's SDKs only,
    /// which explains it so.
    pub fn ordered(mut self, ordered: models::SpaceOrder) -> Self {
        self.ordered = Some(ordered);
        self
    }

    /// Lists only spaces whose id begins with this. Only in the order of the ids. Known to one
    /// of the vendor's SDKs only.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Lists only spaces whose id comes after this one. Only in the order of the ids, and
    /// ignored together with `marker`. Known to one of the vendor's SDKs only.
    pub fn start_name(mut self, start_name: impl Into<String>) -> Self {
        self.start_name = Some(start_name.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_SPACES);
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::query("marker"), self.marker.as_ref());
        request
            .set(
                Parameter::query("limit")
                    .limits(Limits::NONE.minimum(1.0).maximum(1000.0)),
                self.limit.as_ref(),
            );
        request.set(Parameter::query("ordered"), self.ordered.as_ref());
        request.set(Parameter::query("prefix"), self.prefix.as_ref());
        request.set(Parameter::query("start_name"), self.start_name.as_ref());
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListSpaces<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::SpacePage, Error> {
        response.json()
    }
}
call!(ListSpaces -> models::SpacePage, Error, ErrorCode);

impl<M: runtime::Mode> ListSpaces<M> {
    /// Every page from here on, one request after the other.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Every item of every page from here on; a page is asked for when it is needed.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl<M: runtime::Mode> runtime::Paged for ListSpaces<M> {
    type Item = models::Space;
    fn cursor(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.marker = Some(cursor);
    }

    fn next_cursor(page: &models::SpacePage) -> Option<String> {
        page.next_marker
            .as_ref()
            .map(ToString::to_string)
            .filter(|cursor| !cursor.is_empty())
            .or_else(|| {
                page
                    .marker
                    .as_ref()
                    .map(ToString::to_string)
                    .filter(|cursor| !cursor.is_empty())
            })
    }

    fn into_items(page: models::SpacePage) -> Vec<models::Space> {
        page.list.unwrap_or_default()
    }
}

static UPDATE_SPACE_ATTRIBUTES: runtime::Operation = runtime::Operation {
    id: "UpdateSpaceAttributes",
    method: runtime::http::Method::POST,
    path: "/api/v1/space/{LibraryId}/{SpaceId}/extension",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::update_space_attributes`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpaceAttributes<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    library_id: Option<String>,
    space_id: Option<String>,
    user_id: Option<String>,
    allow_file_extname: Option<Vec<String>>,
    allow_photo: Option<bool>,
    allow_photo_extname: Option<Vec<String>>,
    allow_video: Option<bool>,
    allow_video_extname: Option<Vec<String>>,
    is_public_read: Option<bool>,
    recognize_sensitive_content: Option<bool>,
    space_tag: Option<Option<String>>,
}

impl<M: runtime::Mode> UpdateSpaceAttributes<M> {
    /// Id of the library, from the console.
    ///
    /// Replaces the client's value for this request.
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }

    /// Id of the space. `-` with libraries of the single-tenant kind.
    ///
    /// Replaces the client's value for this request.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Id of the user on whose behalf the request is. Only with an access token that is granted
    /// `admin` and was issued without a user.
    ///
    /// Replaces the client's value for this request.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Extensions that files may have. Not in libraries of media. Known to one of the
    /// vendor's SDKs only.
    pub fn allow_file_extname(
        mut self,
        allow_file_extname: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_file_extname = Some(
            allow_file_extname.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether photos may be uploaded. Only in libraries of media, as the vendor's SDK
    /// says.
    pub fn allow_photo(mut self, allow_photo: bool) -> Self {
        self.allow_photo = Some(allow_photo);
        self
    }

    /// Extensions that photos may have. Only in libraries of media, as the vendor's SDK
    /// says.
    pub fn allow_photo_extname(
        mut self,
        allow_photo_extname: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_photo_extname = Some(
            allow_photo_extname.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether videos may be uploaded. Only in libraries of media, as the vendor's SDK
    /// says.
    pub fn allow_video(mut self, allow_video: bool) -> Self {
        self.allow_video = Some(allow_video);
        self
    }

    /// Extensions that videos may have. Only in libraries of media, as the vendor's SDK
    /// says.
    pub fn allow_video_extname(
        mut self,
        allow_video_extname: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_video_extname = Some(
            allow_video_extname.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether anyone may read, without an access token.
    pub fn is_public_read(mut self, is_public_read: bool) -> Self {
        self.is_public_read = Some(is_public_read);
        self
    }

    /// Whether content is checked for being sensitive.
    pub fn recognize_sensitive_content(
        mut self,
        recognize_sensitive_content: bool,
    ) -> Self {
        self.recognize_sensitive_content = Some(recognize_sensitive_content);
        self
    }

    /// A mark of your own, such as to tell personal spaces from those of teams. Null
    /// takes it away. All this is what the vendor's SDK says.
    pub fn space_tag(mut self, space_tag: impl Into<String>) -> Self {
        self.space_tag = Some(Some(space_tag.into()));
        self
    }

    /// Sends null for `spaceTag`.
    pub fn space_tag_null(mut self) -> Self {
        self.space_tag = Some(None);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&UPDATE_SPACE_ATTRIBUTES);
        request.json_object();
        request.set(Parameter::path("LibraryId").global(), self.library_id.as_ref());
        request.set(Parameter::path("SpaceId").global(), self.space_id.as_ref());
        request.set(Parameter::query("user_id").global(), self.user_id.as_ref());
        request
            .field(Field::new(&["allowFileExtname"]), self.allow_file_extname.as_ref());
        request.field(Field::new(&["allowPhoto"]), self.allow_photo.as_ref());
        request
            .field(
                Field::new(&["allowPhotoExtname"]),
                self.allow_photo_extname.as_ref(),
            );
        request.field(Field::new(&["allowVideo"]), self.allow_video.as_ref());
        request
            .field(
                Field::new(&["allowVideoExtname"]),
                self.allow_video_extname.as_ref(),
            );
        request.field(Field::new(&["isPublicRead"]), self.is_public_read.as_ref());
        request
            .field(
                Field::new(&["recognizeSensitiveContent"]),
                self.recognize_sensitive_content.as_ref(),
            );
        request.field(Field::new(&["spaceTag"]), self.space_tag.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> UpdateSpaceAttributes<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(UpdateSpaceAttributes -> (), Error, ErrorCode);
