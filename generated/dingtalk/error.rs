// Generated from the description of the API. Edit the description, not this file.

//! Errors of DingTalk Storage.

use crate::runtime;

/// Why a call failed.
pub type Error = runtime::Error<ErrorCode>;

open_enum! {
    /// What the service calls the reason of a refusal.
    ///
    /// A code is not tied to one HTTP status, and the service may send codes that nobody documented: those are kept in `Unknown`.
    pub enum ErrorCode, Unknown;
    /// The access token is missing. Seen, not documented.
    ///
    /// `AuthenticationFailed.MissingParameter`, documented with HTTP 400.
    ///
    /// **Sign in again.** A client that gets its tokens by itself has tried another one already.
    AuthenticationFailedMissingParameter = "AuthenticationFailed.MissingParameter";
    /// The app lacks the permission of the operation. The response names it in
    /// `accessdenieddetail.requiredScopes`.
    ///
    /// `Forbidden.AccessDenied.AccessTokenPermissionDenied`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    ForbiddenAccessDeniedAccessTokenPermissionDenied = "Forbidden.AccessDenied.AccessTokenPermissionDenied";
    /// The organisation has used up its requests of this month.
    ///
    /// `Forbidden.AccessDenied.ApiCountLimitForOrg`, documented with HTTP 403.
    ///
    /// **Stop.** What is allowed is used up; repeating does not help.
    ForbiddenAccessDeniedApiCountLimitForOrg = "Forbidden.AccessDenied.ApiCountLimitForOrg";
    /// The caller's address is not on the allow list of the app.
    ///
    /// `Forbidden.AccessDenied.IpNotInWhiteList`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    ForbiddenAccessDeniedIpNotInWhiteList = "Forbidden.AccessDenied.IpNotInWhiteList";
    /// The app sends this operation too often, per minute.
    ///
    /// `Forbidden.AccessDenied.QpmLimitForAppkeyAndApi`, documented with HTTP 403.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    ForbiddenAccessDeniedQpmLimitForAppkeyAndApi = "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi";
    /// The third-party app sends this operation for one organisation too often, per minute.
    ///
    /// `Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi`, documented with HTTP 403.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    ForbiddenAccessDeniedQpmLimitForSuitekeyAndOrgAndApi = "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi";
    /// Everybody together sends this operation too often, per second.
    ///
    /// `Forbidden.AccessDenied.QpsLimitForApi`, documented with HTTP 403.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    ForbiddenAccessDeniedQpsLimitForApi = "Forbidden.AccessDenied.QpsLimitForApi";
    /// The app sends this operation too often, per second.
    ///
    /// `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, documented with HTTP 403.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    ForbiddenAccessDeniedQpsLimitForAppkeyAndApi = "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi";
    /// The third-party app sends this operation for one organisation too often, per second.
    ///
    /// `Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi`, documented with HTTP 403.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    ForbiddenAccessDeniedQpsLimitForSuitekeyAndOrgAndApi = "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi";
    /// The access token is wrong or has expired.
    ///
    /// `InvalidAuthentication`, documented with HTTP 400, 401.
    ///
    /// **Sign in again.** A client that gets its tokens by itself has tried another one already.
    InvalidAuthentication = "InvalidAuthentication";
    /// The body is not valid JSON. Known from a test fixture only.
    ///
    /// `Invalidbody`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    Invalidbody = "Invalidbody";
    /// The operation needs a JSON body and got none, or not as JSON. Seen, not documented.
    ///
    /// `Missingbody`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    Missingbody = "Missingbody";
    /// Access across organisations is forbidden.
    ///
    /// `acrossOrgAccessForbidden`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    AcrossOrgAccessForbidden = "acrossOrgAccessForbidden";
    /// The quota of the app is used up.
    ///
    /// `appQuotaInsufficient`, documented with HTTP 400.
    ///
    /// **Stop.** What is allowed is used up; repeating does not help.
    AppQuotaInsufficient = "appQuotaInsufficient";
    /// An item of that name is already there.
    ///
    /// `dentryAlreadyExist`, documented with HTTP 400.
    ///
    /// **Look again.** Something is in the way.
    DentryAlreadyExist = "dentryAlreadyExist";
    /// An item of that name is already there.
    ///
    /// `dentryNameConflict`, documented with HTTP 400.
    ///
    /// **Look again.** Something is in the way.
    DentryNameConflict = "dentryNameConflict";
    /// The name breaks the rules for names.
    ///
    /// `dentryNameIllegal`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    DentryNameIllegal = "dentryNameIllegal";
    /// There is no such file or folder.
    ///
    /// `dentryNotExist`, documented with HTTP 400, 404.
    ///
    /// **Look again.** Something that was named does not exist.
    DentryNotExist = "dentryNotExist";
    /// A file or folder could not be stored.
    ///
    /// `dentryStoreError`, documented with HTTP 400.
    ///
    /// **Change the request.** It was refused, and is not repeated.
    DentryStoreError = "dentryStoreError";
    /// The caller's address has sent 10,000 requests within 20 seconds, and is shut out for 5 minutes.
    ///
    /// `deny`.
    ///
    /// **Stop.** What is allowed is used up; repeating does not help.
    AddressShutOut = "deny";
    /// The Client ID or the Client Secret is wrong.
    ///
    /// `invalid.client`, documented with HTTP 400.
    ///
    /// **Stop.** The caller is not allowed to do this.
    InvalidClient = "invalid.client";
    /// The organisation has not authorised the app.
    ///
    /// `invalidAuthInfo`, documented with HTTP 400.
    ///
    /// **Stop.** The caller is not allowed to do this.
    InvalidAuthInfo = "invalidAuthInfo";
    /// The key or the secret of the app is wrong.
    ///
    /// `invalidClientIdOrSecret`, documented with HTTP 400.
    ///
    /// **Stop.** The caller is not allowed to do this.
    InvalidClientIdOrSecret = "invalidClientIdOrSecret";
    /// The key of the app is wrong.
    ///
    /// `invalidSuiteKey`, documented with HTTP 400.
    ///
    /// **Stop.** The caller is not allowed to do this.
    InvalidSuiteKey = "invalidSuiteKey";
    /// The ticket of the app is wrong or too old.
    ///
    /// `invalidSuiteTicket`, documented with HTTP 400.
    ///
    /// **Stop.** The caller is not allowed to do this.
    InvalidSuiteTicket = "invalidSuiteTicket";
    /// Another operation holds the object. The vendor advises to try again later.
    ///
    /// `operationConcurrentControl`, documented with HTTP 400.
    ///
    /// **Retry later.** Other work holds the object; the client has tried again as its policy says.
    OperationConcurrentControl = "operationConcurrentControl";
    /// The operation is not supported here, such as moving into a recycle bin.
    ///
    /// `operationNotSupported`, documented with HTTP 400, 403.
    ///
    /// **Change the request.** As it is it cannot be right.
    OperationNotSupported = "operationNotSupported";
    /// The service did not finish in time. Whether it finished later is unknown.
    ///
    /// `operationTimeout`, documented with HTTP 503.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    OperationTimeout = "operationTimeout";
    /// The quota of the organisation is used up.
    ///
    /// `orgQuotaInsufficient`, documented with HTTP 400.
    ///
    /// **Stop.** What is allowed is used up; repeating does not help.
    OrgQuotaInsufficient = "orgQuotaInsufficient";
    /// A value was rejected; which one is not said.
    ///
    /// `paramError`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamError = "paramError";
    /// The conflict strategy was rejected.
    ///
    /// `paramError.conflictStrategy`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    ParamErrorConflictStrategy = "paramError.conflictStrategy";
    /// The id of the file or folder was rejected.
    ///
    /// `paramError.dentryId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorDentryId = "paramError.dentryId";
    /// The list of file and folder ids was rejected.
    ///
    /// `paramError.dentryIds`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorDentryIds = "paramError.dentryIds";
    /// The page size was rejected.
    ///
    /// `paramError.maxResults`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorMaxResults = "paramError.maxResults";
    /// The name was rejected.
    ///
    /// `paramError.name`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorName = "paramError.name";
    /// The sort order was rejected.
    ///
    /// `paramError.orderBy`.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorOrderBy = "paramError.orderBy";
    /// The id of the parent folder was rejected.
    ///
    /// `paramError.parentId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorParentId = "paramError.parentId";
    /// The recycle bin id was rejected.
    ///
    /// `paramError.recycleBinId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    ParamErrorRecycleBinId = "paramError.recycleBinId";
    /// The scope of the recycle bin was rejected.
    ///
    /// `paramError.recycleBinScope`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorRecycleBinScope = "paramError.recycleBinScope";
    /// The recycle item id was rejected.
    ///
    /// `paramError.recycleItemId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorRecycleItemId = "paramError.recycleItemId";
    /// The list of recycle item ids was rejected.
    ///
    /// `paramError.recycleItemIds`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorRecycleItemIds = "paramError.recycleItemIds";
    /// The scene of the space was rejected.
    ///
    /// `paramError.scene`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorScene = "paramError.scene";
    /// The id of the scene was rejected.
    ///
    /// `paramError.sceneId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorSceneId = "paramError.sceneId";
    /// The id of the scope was rejected.
    ///
    /// `paramError.scopeId`.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorScopeId = "paramError.scopeId";
    /// The space id was rejected.
    ///
    /// `paramError.spaceId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    ParamErrorSpaceId = "paramError.spaceId";
    /// The storage driver was rejected.
    ///
    /// `paramError.storageDriver`.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorStorageDriver = "paramError.storageDriver";
    /// The id of the target folder was rejected.
    ///
    /// `paramError.targetFolderId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    ParamErrorTargetFolderId = "paramError.targetFolderId";
    /// The id of the target space was rejected.
    ///
    /// `paramError.targetSpaceId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    ParamErrorTargetSpaceId = "paramError.targetSpaceId";
    /// The task id was rejected.
    ///
    /// `paramError.taskId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamErrorTaskId = "paramError.taskId";
    /// The operator lacks the right that the operation needs on the file or folder.
    ///
    /// `permissionDenied`, documented with HTTP 400, 403, 500, 502.
    ///
    /// **Stop.** The caller is not allowed to do this.
    PermissionDenied = "permissionDenied";
    /// There is no such recycle bin.
    ///
    /// `recycleBinNotExist`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist. It ends a batch.
    RecycleBinNotExist = "recycleBinNotExist";
    /// This space has no recycle bin.
    ///
    /// `recycleBinNotSupportForSpace`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    RecycleBinNotSupportForSpace = "recycleBinNotSupportForSpace";
    /// There is no such recycle item.
    ///
    /// `recycleItemNotExist`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    RecycleItemNotExist = "recycleItemNotExist";
    /// The quota of the scene is used up.
    ///
    /// `sceneQuotaInsufficient`, documented with HTTP 400.
    ///
    /// **Stop.** What is allowed is used up; repeating does not help.
    SceneQuotaInsufficient = "sceneQuotaInsufficient";
    /// The service failed unexpectedly.
    ///
    /// `server.error`, documented with HTTP 500.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    ServerError = "server.error";
    /// The space is not accessible.
    ///
    /// `spaceNotAccessible`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    SpaceNotAccessible = "spaceNotAccessible";
    /// There is no such space.
    ///
    /// `spaceNotExist`, documented with HTTP 400, 404.
    ///
    /// **Look again.** Something that was named does not exist. It ends a batch.
    SpaceNotExist = "spaceNotExist";
    /// The space is full.
    ///
    /// `spaceQuotaInsufficient`, documented with HTTP 400.
    ///
    /// **Stop.** What is allowed is used up; repeating does not help.
    SpaceQuotaInsufficient = "spaceQuotaInsufficient";
    /// Too many requests.
    ///
    /// `system.busy`, documented with HTTP 429.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    SystemBusy = "system.busy";
    /// Too many requests.
    ///
    /// `systemBusy`, documented with HTTP 429.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    SystemBusyWithoutDot = "systemBusy";
    /// The service failed inside.
    ///
    /// `systemError`, documented with HTTP 500.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    SystemError = "systemError";
    /// There is no such task.
    ///
    /// `taskNotExist`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    TaskNotExist = "taskNotExist";
    /// The app is not authorised.
    ///
    /// `unauthorized.client`, documented with HTTP 401.
    ///
    /// **Stop.** The caller is not allowed to do this.
    UnauthorizedClient = "unauthorized.client";
    /// The service failed for a reason it does not name.
    ///
    /// `unknownError`, documented with HTTP 500, 502, 503.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    UnknownError = "unknownError";
    /// The kind of grant is not supported.
    ///
    /// `unsupported.grant.type`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    UnsupportedGrantType = "unsupported.grant.type";
}

impl runtime::ErrorCode for ErrorCode {
    fn from_wire(code: &str) -> Self {
        Self::from(code)
    }

    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn is_documented(&self) -> bool {
        Self::known(self.as_str()).is_some()
    }

    fn meaning(&self) -> runtime::Meaning {
        match self {
            Self::AuthenticationFailedMissingParameter | Self::InvalidAuthentication => {
                runtime::Meaning::InvalidToken
            }
            Self::ForbiddenAccessDeniedQpmLimitForAppkeyAndApi
            | Self::ForbiddenAccessDeniedQpmLimitForSuitekeyAndOrgAndApi
            | Self::ForbiddenAccessDeniedQpsLimitForApi
            | Self::ForbiddenAccessDeniedQpsLimitForAppkeyAndApi
            | Self::ForbiddenAccessDeniedQpsLimitForSuitekeyAndOrgAndApi
            | Self::SystemBusy
            | Self::SystemBusyWithoutDot => runtime::Meaning::Throttled,
            Self::OperationConcurrentControl => runtime::Meaning::Busy,
            Self::ForbiddenAccessDeniedApiCountLimitForOrg
            | Self::AppQuotaInsufficient
            | Self::AddressShutOut
            | Self::OrgQuotaInsufficient
            | Self::SceneQuotaInsufficient
            | Self::SpaceQuotaInsufficient => runtime::Meaning::Quota,
            Self::ForbiddenAccessDeniedAccessTokenPermissionDenied
            | Self::ForbiddenAccessDeniedIpNotInWhiteList
            | Self::AcrossOrgAccessForbidden
            | Self::InvalidClient
            | Self::InvalidAuthInfo
            | Self::InvalidClientIdOrSecret
            | Self::InvalidSuiteKey
            | Self::InvalidSuiteTicket
            | Self::PermissionDenied
            | Self::SpaceNotAccessible
            | Self::UnauthorizedClient => runtime::Meaning::Denied,
            Self::DentryNotExist
            | Self::RecycleBinNotExist
            | Self::RecycleItemNotExist
            | Self::SpaceNotExist
            | Self::TaskNotExist => runtime::Meaning::NotFound,
            Self::DentryAlreadyExist | Self::DentryNameConflict => {
                runtime::Meaning::Conflict
            }
            Self::Invalidbody
            | Self::Missingbody
            | Self::DentryNameIllegal
            | Self::OperationNotSupported
            | Self::ParamError
            | Self::ParamErrorConflictStrategy
            | Self::ParamErrorDentryId
            | Self::ParamErrorDentryIds
            | Self::ParamErrorMaxResults
            | Self::ParamErrorName
            | Self::ParamErrorOrderBy
            | Self::ParamErrorParentId
            | Self::ParamErrorRecycleBinId
            | Self::ParamErrorRecycleBinScope
            | Self::ParamErrorRecycleItemId
            | Self::ParamErrorRecycleItemIds
            | Self::ParamErrorScene
            | Self::ParamErrorSceneId
            | Self::ParamErrorScopeId
            | Self::ParamErrorSpaceId
            | Self::ParamErrorStorageDriver
            | Self::ParamErrorTargetFolderId
            | Self::ParamErrorTargetSpaceId
            | Self::ParamErrorTaskId
            | Self::RecycleBinNotSupportForSpace
            | Self::UnsupportedGrantType => runtime::Meaning::Invalid,
            Self::Unknown(code) if runtime::matches_pattern("*ApiCountLimit*", code) => {
                runtime::Meaning::Quota
            }
            Self::Unknown(code) if runtime::matches_pattern("*Illegal", code) => {
                runtime::Meaning::Invalid
            }
            Self::Unknown(code) if runtime::matches_pattern("*Insufficient", code) => {
                runtime::Meaning::Quota
            }
            Self::Unknown(code) if runtime::matches_pattern("*NotExist", code) => {
                runtime::Meaning::NotFound
            }
            Self::Unknown(code) if runtime::matches_pattern("*QpmLimit*", code) => {
                runtime::Meaning::Throttled
            }
            Self::Unknown(code) if runtime::matches_pattern("*QpsLimit*", code) => {
                runtime::Meaning::Throttled
            }
            Self::Unknown(code) if runtime::matches_pattern("paramError*", code) => {
                runtime::Meaning::Invalid
            }
            _ => runtime::Meaning::Other,
        }
    }

    fn concerns_every_item(&self) -> bool {
        matches!(
            self, Self::ForbiddenAccessDeniedAccessTokenPermissionDenied |
            Self::ForbiddenAccessDeniedIpNotInWhiteList | Self::AcrossOrgAccessForbidden
            | Self::ParamErrorConflictStrategy | Self::ParamErrorRecycleBinId |
            Self::ParamErrorSpaceId | Self::ParamErrorTargetFolderId |
            Self::ParamErrorTargetSpaceId | Self::RecycleBinNotExist |
            Self::RecycleBinNotSupportForSpace | Self::SpaceNotAccessible |
            Self::SpaceNotExist
        )
    }
}
