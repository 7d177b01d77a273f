// Generated from the description of the API. Edit the description, not this file.

//! Requests: spaces.

use crate::dingtalk::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Creates a space, or finds the one that was created before.
    ///
    /// Permission `Storage.Space.Write`; for internal and third-party enterprise apps.
    ///
    /// `scene` and `sceneId` together name a space: if there is one already, it is answered and
    /// nothing is created. Without both a second request answers the space of the first.
    ///
    /// The space uses up the organisation's storage and cannot be seen in DingTalk itself. In the
    /// space of a user, rights can only be granted lastingly, and by those who may manage it; in
    /// the space of an app only for a time, and without that right. Whether the space has a recycle
    /// bin is doubtful, see `DeleteDentry`.
    ///
    /// Vendor's page: `add-space`.
    ///
    /// Sends `POST /v1.0/storage/spaces`.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.name`: The name was rejected.
    /// - 400 `paramError.scene`: The scene was rejected.
    /// - 400 `paramError.sceneId`: The id of the scene was rejected.
    /// - 403 `permissionDenied`: The operator may not create spaces.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn add_space(&self) -> AddSpace<M> {
        AddSpace {
            client: self.clone(),
            union_id: None,
            capabilities: None,
            name: None,
            owner_type: None,
            quota: None,
            scene: None,
            scene_id: None,
        }
    }

    /// Tells how much storage an organisation uses.
    ///
    /// Permission `Storage.Org.Read`; for internal and third-party enterprise apps. What is
    /// answered to an organisation that does not exist is not documented.
    ///
    /// Vendor's page: `obtain-enterprise-storage-related-information`.
    ///
    /// Sends `GET /v1.0/storage/orgs/{corpId}`.
    ///
    /// # Arguments
    ///
    /// - `corp_id`: corpId of the organisation.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 403 `permissionDenied`: The operator may not read what the organisation stores.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_org(&self, corp_id: impl Into<String>) -> GetOrg<M> {
        GetOrg {
            client: self.clone(),
            corp_id: corp_id.into(),
            union_id: None,
        }
    }

    /// Reads a space.
    ///
    /// Permission `Storage.Space.Read`; for internal and third-party enterprise apps.
    ///
    /// Vendor's page: `get-space-information`.
    ///
    /// Sends `GET /v1.0/storage/spaces/{spaceId}`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space.
    ///
    /// # Errors
    ///
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 403 `permissionDenied`: The operator may not read the space.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn get_space(&self, space_id: impl Into<String>) -> GetSpace<M> {
        GetSpace {
            client: self.clone(),
            space_id: space_id.into(),
            union_id: None,
        }
    }
}

static ADD_SPACE: runtime::Operation = runtime::Operation {
    id: "AddSpace",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::add_space`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSpace<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    union_id: Option<String>,
    capabilities: Option<models::NewSpaceCapabilities>,
    name: Option<String>,
    owner_type: Option<models::SpaceOwnerType>,
    quota: Option<i64>,
    scene: Option<String>,
    scene_id: Option<String>,
}

impl<M: runtime::Mode> AddSpace<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// What can be done with a space that is to be created.
    pub fn capabilities(mut self, capabilities: models::NewSpaceCapabilities) -> Self {
        self.capabilities = Some(capabilities);
        self
    }

    /// Name of the space. Without a value it has none.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Kind of owner of the space. Without a value a user.
    pub fn owner_type(mut self, owner_type: impl Into<models::SpaceOwnerType>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// How much the space may hold, in bytes. Without a value only the limit of the
    /// organisation holds.
    pub fn quota(mut self, quota: i64) -> Self {
        self.quota = Some(quota);
        self
    }

    /// What the space is for, in the caller's own terms. Letters and digits only,
    /// as older sources say. Without a value `default`.
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Which one of those for the same purpose it is, in the caller's own terms.
    /// Letters and digits only, as older sources say. Without a value `0`.
    pub fn scene_id(mut self, scene_id: impl Into<String>) -> Self {
        self.scene_id = Some(scene_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&ADD_SPACE);
        request.json_object();
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request
            .field(Field::new(&["option", "capabilities"]), self.capabilities.as_ref());
        request.field(Field::new(&["option", "name"]), self.name.as_ref());
        request.field(Field::new(&["option", "ownerType"]), self.owner_type.as_ref());
        request.field(Field::new(&["option", "quota"]), self.quota.as_ref());
        request.field(Field::new(&["option", "scene"]), self.scene.as_ref());
        request.field(Field::new(&["option", "sceneId"]), self.scene_id.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> AddSpace<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::AddSpaceResult, Error> {
        response.json()
    }
}
call!(AddSpace -> models::AddSpaceResult, Error, ErrorCode);

static GET_ORG: runtime::Operation = runtime::Operation {
    id: "GetOrg",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/orgs/{corpId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_org`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrg<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    corp_id: String,
    union_id: Option<String>,
}

impl<M: runtime::Mode> GetOrg<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_ORG);
        request.set(Parameter::path("corpId"), Some(&self.corp_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetOrg<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::GetOrgResult, Error> {
        response.json()
    }
}
call!(GetOrg -> models::GetOrgResult, Error, ErrorCode);

static GET_SPACE: runtime::Operation = runtime::Operation {
    id: "GetSpace",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/spaces/{spaceId}",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: Some(runtime::Rate {
        requests: 20,
        seconds: 1,
    }),
};

/// A request made by [`Client::get_space`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpace<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    union_id: Option<String>,
}

impl<M: runtime::Mode> GetSpace<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&GET_SPACE);
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> GetSpace<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::GetSpaceResult, Error> {
        response.json()
    }
}
call!(GetSpace -> models::GetSpaceResult, Error, ErrorCode);
