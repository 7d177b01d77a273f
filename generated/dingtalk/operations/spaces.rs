// Generated from the description of the API. Edit the description, not this file.

//! Spaces that hold files and folders, and the storage of an organisation.

use crate::dingtalk::*;
use crate::runtime::rows::*;

methods! {
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
    /// bin is doubtful, see [`DeleteDentry`](crate::dingtalk::Client::delete_dentry).
    ///
    /// Vendor's page: `add-space`.
    ///
    /// Sends `POST /v1.0/storage/spaces`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// # use undelete::dingtalk::models;
    /// let answer = client.add_space().owner_type(models::SpaceOwnerType::User).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 400 [`paramError.name`](ErrorCode::ParamErrorName): The name was rejected.
    /// - 400 [`paramError.scene`](ErrorCode::ParamErrorScene): The scene was rejected.
    /// - 400 [`paramError.sceneId`](ErrorCode::ParamErrorSceneId): The id of the scene was rejected.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not create spaces.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    add_space() -> AddSpace(ADD_SPACE);

    /// Tells how much storage an organisation uses.
    ///
    /// Permission `Storage.Org.Read`; for internal and third-party enterprise apps. What is
    /// answered to an organisation that does not exist is not documented.
    ///
    /// Vendor's page: `obtain-enterprise-storage-related-information`.
    ///
    /// Sends `GET /v1.0/storage/orgs/{corpId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.get_org("corp_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `corp_id`: corpId of the organisation.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not read what the organisation stores.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_org(corp_id: impl Into<String> = set::<String>("corpId")) -> GetOrg(GET_ORG);

    /// Reads a space.
    ///
    /// Permission `Storage.Space.Read`; for internal and third-party enterprise apps.
    ///
    /// Vendor's page: `get-space-information`.
    ///
    /// Sends `GET /v1.0/storage/spaces/{spaceId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: undelete::dingtalk::Client) -> Result<(), undelete::dingtalk::Error> {
    /// let answer = client.get_space("space_id").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `space_id`: Id of the space.
    ///
    /// # Errors
    /// - 400 [`paramError`](ErrorCode::ParamError): A value was rejected; which one is not said.
    /// - 403 [`permissionDenied`](ErrorCode::PermissionDenied): The operator may not read the space.
    /// - 404 [`spaceNotExist`](ErrorCode::SpaceNotExist): There is no such space.
    /// - 500 [`systemError`](ErrorCode::SystemError): The service failed inside.
    /// - 500 [`unknownError`](ErrorCode::UnknownError): The service failed for a reason it does not name.
    /// - 503 [`operationTimeout`](ErrorCode::OperationTimeout): The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403 for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get HTML or an object without a code.
    get_space(space_id: impl Into<String> = set::<String>("spaceId")) -> GetSpace(GET_SPACE);
}

static ADD_SPACE: Operation = Operation::new("AddSpace").post("/v1.0/storage/spaces").repeatable(true)
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1)
    .parameters(&[Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1))])
    .body(Body::json_of(&[
        Property::below(&["option", "capabilities"], "option.capabilities"),
        Property::below(&["option", "name"], "option.name"),
        Property::below(&["option", "ownerType"], "option.ownerType"),
        Property::below(&["option", "quota"], "option.quota"),
        Property::below(&["option", "scene"], "option.scene"),
        Property::below(&["option", "sceneId"], "option.sceneId"),
    ]));
request! {
    AddSpace("add_space", ADD_SPACE, "Creates a space, or finds the one that was created before.") -> models::AddSpaceResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
    /// What can be done with a space that is to be created.
    capabilities(value: models::NewSpaceCapabilities) = set::<models::NewSpaceCapabilities>("option.capabilities");
    /// Name of the space. Without a value it has none.
    name(value: impl Into<String>) = set::<String>("option.name");
    /// Kind of owner of the space. Without a value a user. Defaults to `"USER"`.
    owner_type(value: impl Into<models::SpaceOwnerType>) = set::<models::SpaceOwnerType>("option.ownerType");
    /// How much the space may hold, in bytes. Without a value only the limit of the
    /// organisation holds.
    quota(value: i64) = set::<i64>("option.quota");
    /// What the space is for, in the caller's own terms. Letters and digits only,
    /// as older sources say. Without a value `default`.
    scene(value: impl Into<String>) = set::<String>("option.scene");
    /// Which one of those for the same purpose it is, in the caller's own terms.
    /// Letters and digits only, as older sources say. Without a value `0`.
    ///
    /// Defaults to `"0"`.
    scene_id(value: impl Into<String>) = set::<String>("option.sceneId");
}

static GET_ORG: Operation = Operation::new("GetOrg").get("/v1.0/storage/orgs/{corpId}")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("corpId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    GetOrg("get_org", GET_ORG, "Tells how much storage an organisation uses.") -> models::GetOrgResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}

static GET_SPACE: Operation = Operation::new("GetSpace").get("/v1.0/storage/spaces/{spaceId}")
    .security(&[&[&security::ACCESS_TOKEN]]).rate(20, 1).parameters(&[
        Parameter::path("spaceId"),
        Parameter::query("unionId").global().required().limits(Limits::NONE.min_length(1)),
    ]);
request! {
    GetSpace("get_space", GET_SPACE, "Reads a space.") -> models::GetSpaceResult, Response::json;
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation. The vendor's older operation
    /// `topapi/v2/user/get`, on another host, answers it to a userId; its page is
    /// `query-user-details`.
    ///
    /// Limits: at least 1 character.
    ///
    /// Replaces the client's value for this request.
    union_id(value: impl Into<String>) = set::<String>("unionId");
}
