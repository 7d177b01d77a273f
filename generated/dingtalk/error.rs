// Generated from the description of the API. Edit the description, not this file.

//! Errors of DingTalk Storage.

use crate::runtime;

/// Why a call failed.
pub type Error = runtime::Error<ErrorCode>;

/// What the service calls the reason of a refusal.
///
/// A code is not tied to one HTTP status, and the service may send codes that nobody
/// documented: those are kept in `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The access token is missing. Seen, not documented.
    ///
    /// `AuthenticationFailed.MissingParameter`, documented with HTTP 400.
    AuthenticationFailedMissingParameter,
    /// The app lacks the permission of the operation. The answer names it in
    /// `accessdenieddetail.requiredScopes`.
    ///
    /// `Forbidden.AccessDenied.AccessTokenPermissionDenied`, documented with HTTP 403.
    ForbiddenAccessDeniedAccessTokenPermissionDenied,
    /// The organisation has used up its requests of this month.
    ///
    /// `Forbidden.AccessDenied.ApiCountLimitForOrg`, documented with HTTP 403.
    ForbiddenAccessDeniedApiCountLimitForOrg,
    /// The caller's address is not on the allow list of the app.
    ///
    /// `Forbidden.AccessDenied.IpNotInWhiteList`, documented with HTTP 403.
    ForbiddenAccessDeniedIpNotInWhiteList,
    /// The app sends this operation too often, per minute.
    ///
    /// `Forbidden.AccessDenied.QpmLimitForAppkeyAndApi`, documented with HTTP 403.
    ForbiddenAccessDeniedQpmLimitForAppkeyAndApi,
    /// The third-party app sends this operation for one organisation too often, per minute.
    ///
    /// `Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi`, documented with HTTP 403.
    ForbiddenAccessDeniedQpmLimitForSuitekeyAndOrgAndApi,
    /// Everybody together sends this operation too often, per second.
    ///
    /// `Forbidden.AccessDenied.QpsLimitForApi`, documented with HTTP 403.
    ForbiddenAccessDeniedQpsLimitForApi,
    /// The app sends this operation too often, per second.
    ///
    /// `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, documented with HTTP 403.
    ForbiddenAccessDeniedQpsLimitForAppkeyAndApi,
    /// The third-party app sends this operation for one organisation too often, per second.
    ///
    /// `Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi`, documented with HTTP 403.
    ForbiddenAccessDeniedQpsLimitForSuitekeyAndOrgAndApi,
    /// The access token is wrong or has expired.
    ///
    /// `InvalidAuthentication`, documented with HTTP 400, 401.
    InvalidAuthentication,
    /// The body is not valid JSON. Known from a test fixture only.
    ///
    /// `Invalidbody`, documented with HTTP 400.
    Invalidbody,
    /// The operation needs a JSON body and got none, or not as JSON. Seen, not documented.
    ///
    /// `Missingbody`, documented with HTTP 400.
    Missingbody,
    /// Access across organisations is forbidden.
    ///
    /// `acrossOrgAccessForbidden`, documented with HTTP 403.
    AcrossOrgAccessForbidden,
    /// The quota of the app is used up.
    ///
    /// `appQuotaInsufficient`, documented with HTTP 400.
    AppQuotaInsufficient,
    /// An item of that name is already there.
    ///
    /// `dentryAlreadyExist`, documented with HTTP 400.
    DentryAlreadyExist,
    /// An item of that name is already there.
    ///
    /// `dentryNameConflict`, documented with HTTP 400.
    DentryNameConflict,
    /// The name breaks the rules for names.
    ///
    /// `dentryNameIllegal`, documented with HTTP 400.
    DentryNameIllegal,
    /// There is no such file or folder.
    ///
    /// `dentryNotExist`, documented with HTTP 400, 404.
    DentryNotExist,
    /// A file or folder could not be stored.
    ///
    /// `dentryStoreError`, documented with HTTP 400.
    DentryStoreError,
    /// The caller's address has sent 10,000 requests within 20 seconds, and is shut out for 5 minutes.
    ///
    /// `deny`.
    AddressShutOut,
    /// The Client ID or the Client Secret is wrong.
    ///
    /// `invalid.client`, documented with HTTP 400.
    InvalidClient,
    /// The organisation has not authorised the app.
    ///
    /// `invalidAuthInfo`, documented with HTTP 400.
    InvalidAuthInfo,
    /// The key or the secret of the app is wrong.
    ///
    /// `invalidClientIdOrSecret`, documented with HTTP 400.
    InvalidClientIdOrSecret,
    /// The key of the app is wrong.
    ///
    /// `invalidSuiteKey`, documented with HTTP 400.
    InvalidSuiteKey,
    /// The ticket of the app is wrong or too old.
    ///
    /// `invalidSuiteTicket`, documented with HTTP 400.
    InvalidSuiteTicket,
    /// Another operation holds the object. The vendor advises to try again later.
    ///
    /// `operationConcurrentControl`, documented with HTTP 400.
    OperationConcurrentControl,
    /// The operation is not supported here, such as moving into a recycle bin.
    ///
    /// `operationNotSupported`, documented with HTTP 400, 403.
    OperationNotSupported,
    /// The service did not finish in time. Whether it finished later is unknown.
    ///
    /// `operationTimeout`, documented with HTTP 503.
    OperationTimeout,
    /// The quota of the organisation is used up.
    ///
    /// `orgQuotaInsufficient`, documented with HTTP 400.
    OrgQuotaInsufficient,
    /// A value was rejected; which one is not said.
    ///
    /// `paramError`, documented with HTTP 400.
    ParamError,
    /// The conflict strategy was rejected.
    ///
    /// `paramError.conflictStrategy`, documented with HTTP 400.
    ParamErrorConflictStrategy,
    /// The id of the file or folder was rejected.
    ///
    /// `paramError.dentryId`, documented with HTTP 400.
    ParamErrorDentryId,
    /// The list of file and folder ids was rejected.
    ///
    /// `paramError.dentryIds`, documented with HTTP 400.
    ParamErrorDentryIds,
    /// The page size was rejected.
    ///
    /// `paramError.maxResults`, documented with HTTP 400.
    ParamErrorMaxResults,
    /// The name was rejected.
    ///
    /// `paramError.name`, documented with HTTP 400.
    ParamErrorName,
    /// The sort order was rejected.
    ///
    /// `paramError.orderBy`.
    ParamErrorOrderBy,
    /// The id of the parent folder was rejected.
    ///
    /// `paramError.parentId`, documented with HTTP 400.
    ParamErrorParentId,
    /// The recycle bin id was rejected.
    ///
    /// `paramError.recycleBinId`, documented with HTTP 400.
    ParamErrorRecycleBinId,
    /// The scope of the recycle bin was rejected.
    ///
    /// `paramError.recycleBinScope`, documented with HTTP 400.
    ParamErrorRecycleBinScope,
    /// The recycle item id was rejected.
    ///
    /// `paramError.recycleItemId`, documented with HTTP 400.
    ParamErrorRecycleItemId,
    /// The list of recycle item ids was rejected.
    ///
    /// `paramError.recycleItemIds`, documented with HTTP 400.
    ParamErrorRecycleItemIds,
    /// The scene of the space was rejected.
    ///
    /// `paramError.scene`, documented with HTTP 400.
    ParamErrorScene,
    /// The id of the scene was rejected.
    ///
    /// `paramError.sceneId`, documented with HTTP 400.
    ParamErrorSceneId,
    /// The id of the scope was rejected.
    ///
    /// `paramError.scopeId`.
    ParamErrorScopeId,
    /// The space id was rejected.
    ///
    /// `paramError.spaceId`, documented with HTTP 400.
    ParamErrorSpaceId,
    /// The storage driver was rejected.
    ///
    /// `paramError.storageDriver`.
    ParamErrorStorageDriver,
    /// The id of the target folder was rejected.
    ///
    /// `paramError.targetFolderId`, documented with HTTP 400.
    ParamErrorTargetFolderId,
    /// The id of the target space was rejected.
    ///
    /// `paramError.targetSpaceId`, documented with HTTP 400.
    ParamErrorTargetSpaceId,
    /// The task id was rejected.
    ///
    /// `paramError.taskId`, documented with HTTP 400.
    ParamErrorTaskId,
    /// The operator lacks the right that the operation needs on the file or folder.
    ///
    /// `permissionDenied`, documented with HTTP 400, 403, 500, 502.
    PermissionDenied,
    /// There is no such recycle bin.
    ///
    /// `recycleBinNotExist`, documented with HTTP 404.
    RecycleBinNotExist,
    /// This space has no recycle bin.
    ///
    /// `recycleBinNotSupportForSpace`, documented with HTTP 400.
    RecycleBinNotSupportForSpace,
    /// There is no such recycle item.
    ///
    /// `recycleItemNotExist`, documented with HTTP 404.
    RecycleItemNotExist,
    /// The quota of the scene is used up.
    ///
    /// `sceneQuotaInsufficient`, documented with HTTP 400.
    SceneQuotaInsufficient,
    /// The service failed unexpectedly.
    ///
    /// `server.error`, documented with HTTP 500.
    ServerError,
    /// The space is not accessible.
    ///
    /// `spaceNotAccessible`, documented with HTTP 403.
    SpaceNotAccessible,
    /// There is no such space.
    ///
    /// `spaceNotExist`, documented with HTTP 400, 404.
    SpaceNotExist,
    /// The space is full.
    ///
    /// `spaceQuotaInsufficient`, documented with HTTP 400.
    SpaceQuotaInsufficient,
    /// Too many requests.
    ///
    /// `system.busy`, documented with HTTP 429.
    SystemBusy,
    /// Too many requests.
    ///
    /// `systemBusy`, documented with HTTP 429.
    SystemBusyWithoutDot,
    /// The service failed inside.
    ///
    /// `systemError`, documented with HTTP 500.
    SystemError,
    /// There is no such task.
    ///
    /// `taskNotExist`, documented with HTTP 404.
    TaskNotExist,
    /// The app is not authorised.
    ///
    /// `unauthorized.client`, documented with HTTP 401.
    UnauthorizedClient,
    /// The service failed for a reason it does not name.
    ///
    /// `unknownError`, documented with HTTP 500, 502, 503.
    UnknownError,
    /// The kind of grant is not supported.
    ///
    /// `unsupported.grant.type`, documented with HTTP 400.
    UnsupportedGrantType,
    /// A code that was not documented when this was written.
    Unknown(String),
}

impl ErrorCode {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthenticationFailedMissingParameter => {
                "AuthenticationFailed.MissingParameter"
            }
            Self::ForbiddenAccessDeniedAccessTokenPermissionDenied => {
                "Forbidden.AccessDenied.AccessTokenPermissionDenied"
            }
            Self::ForbiddenAccessDeniedApiCountLimitForOrg => {
                "Forbidden.AccessDenied.ApiCountLimitForOrg"
            }
            Self::ForbiddenAccessDeniedIpNotInWhiteList => {
                "Forbidden.AccessDenied.IpNotInWhiteList"
            }
            Self::ForbiddenAccessDeniedQpmLimitForAppkeyAndApi => {
                "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi"
            }
            Self::ForbiddenAccessDeniedQpmLimitForSuitekeyAndOrgAndApi => {
                "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi"
            }
            Self::ForbiddenAccessDeniedQpsLimitForApi => {
                "Forbidden.AccessDenied.QpsLimitForApi"
            }
            Self::ForbiddenAccessDeniedQpsLimitForAppkeyAndApi => {
                "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"
            }
            Self::ForbiddenAccessDeniedQpsLimitForSuitekeyAndOrgAndApi => {
                "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi"
            }
            Self::InvalidAuthentication => "InvalidAuthentication",
            Self::Invalidbody => "Invalidbody",
            Self::Missingbody => "Missingbody",
            Self::AcrossOrgAccessForbidden => "acrossOrgAccessForbidden",
            Self::AppQuotaInsufficient => "appQuotaInsufficient",
            Self::DentryAlreadyExist => "dentryAlreadyExist",
            Self::DentryNameConflict => "dentryNameConflict",
            Self::DentryNameIllegal => "dentryNameIllegal",
            Self::DentryNotExist => "dentryNotExist",
            Self::DentryStoreError => "dentryStoreError",
            Self::AddressShutOut => "deny",
            Self::InvalidClient => "invalid.client",
            Self::InvalidAuthInfo => "invalidAuthInfo",
            Self::InvalidClientIdOrSecret => "invalidClientIdOrSecret",
            Self::InvalidSuiteKey => "invalidSuiteKey",
            Self::InvalidSuiteTicket => "invalidSuiteTicket",
            Self::OperationConcurrentControl => "operationConcurrentControl",
            Self::OperationNotSupported => "operationNotSupported",
            Self::OperationTimeout => "operationTimeout",
            Self::OrgQuotaInsufficient => "orgQuotaInsufficient",
            Self::ParamError => "paramError",
            Self::ParamErrorConflictStrategy => "paramError.conflictStrategy",
            Self::ParamErrorDentryId => "paramError.dentryId",
            Self::ParamErrorDentryIds => "paramError.dentryIds",
            Self::ParamErrorMaxResults => "paramError.maxResults",
            Self::ParamErrorName => "paramError.name",
            Self::ParamErrorOrderBy => "paramError.orderBy",
            Self::ParamErrorParentId => "paramError.parentId",
            Self::ParamErrorRecycleBinId => "paramError.recycleBinId",
            Self::ParamErrorRecycleBinScope => "paramError.recycleBinScope",
            Self::ParamErrorRecycleItemId => "paramError.recycleItemId",
            Self::ParamErrorRecycleItemIds => "paramError.recycleItemIds",
            Self::ParamErrorScene => "paramError.scene",
            Self::ParamErrorSceneId => "paramError.sceneId",
            Self::ParamErrorScopeId => "paramError.scopeId",
            Self::ParamErrorSpaceId => "paramError.spaceId",
            Self::ParamErrorStorageDriver => "paramError.storageDriver",
            Self::ParamErrorTargetFolderId => "paramError.targetFolderId",
            Self::ParamErrorTargetSpaceId => "paramError.targetSpaceId",
            Self::ParamErrorTaskId => "paramError.taskId",
            Self::PermissionDenied => "permissionDenied",
            Self::RecycleBinNotExist => "recycleBinNotExist",
            Self::RecycleBinNotSupportForSpace => "recycleBinNotSupportForSpace",
            Self::RecycleItemNotExist => "recycleItemNotExist",
            Self::SceneQuotaInsufficient => "sceneQuotaInsufficient",
            Self::ServerError => "server.error",
            Self::SpaceNotAccessible => "spaceNotAccessible",
            Self::SpaceNotExist => "spaceNotExist",
            Self::SpaceQuotaInsufficient => "spaceQuotaInsufficient",
            Self::SystemBusy => "system.busy",
            Self::SystemBusyWithoutDot => "systemBusy",
            Self::SystemError => "systemError",
            Self::TaskNotExist => "taskNotExist",
            Self::UnauthorizedClient => "unauthorized.client",
            Self::UnknownError => "unknownError",
            Self::UnsupportedGrantType => "unsupported.grant.type",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "AuthenticationFailed.MissingParameter" => {
                Some(Self::AuthenticationFailedMissingParameter)
            }
            "Forbidden.AccessDenied.AccessTokenPermissionDenied" => {
                Some(Self::ForbiddenAccessDeniedAccessTokenPermissionDenied)
            }
            "Forbidden.AccessDenied.ApiCountLimitForOrg" => {
                Some(Self::ForbiddenAccessDeniedApiCountLimitForOrg)
            }
            "Forbidden.AccessDenied.IpNotInWhiteList" => {
                Some(Self::ForbiddenAccessDeniedIpNotInWhiteList)
            }
            "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi" => {
                Some(Self::ForbiddenAccessDeniedQpmLimitForAppkeyAndApi)
            }
            "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi" => {
                Some(Self::ForbiddenAccessDeniedQpmLimitForSuitekeyAndOrgAndApi)
            }
            "Forbidden.AccessDenied.QpsLimitForApi" => {
                Some(Self::ForbiddenAccessDeniedQpsLimitForApi)
            }
            "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi" => {
                Some(Self::ForbiddenAccessDeniedQpsLimitForAppkeyAndApi)
            }
            "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi" => {
                Some(Self::ForbiddenAccessDeniedQpsLimitForSuitekeyAndOrgAndApi)
            }
            "InvalidAuthentication" => Some(Self::InvalidAuthentication),
            "Invalidbody" => Some(Self::Invalidbody),
            "Missingbody" => Some(Self::Missingbody),
            "acrossOrgAccessForbidden" => Some(Self::AcrossOrgAccessForbidden),
            "appQuotaInsufficient" => Some(Self::AppQuotaInsufficient),
            "dentryAlreadyExist" => Some(Self::DentryAlreadyExist),
            "dentryNameConflict" => Some(Self::DentryNameConflict),
            "dentryNameIllegal" => Some(Self::DentryNameIllegal),
            "dentryNotExist" => Some(Self::DentryNotExist),
            "dentryStoreError" => Some(Self::DentryStoreError),
            "deny" => Some(Self::AddressShutOut),
            "invalid.client" => Some(Self::InvalidClient),
            "invalidAuthInfo" => Some(Self::InvalidAuthInfo),
            "invalidClientIdOrSecret" => Some(Self::InvalidClientIdOrSecret),
            "invalidSuiteKey" => Some(Self::InvalidSuiteKey),
            "invalidSuiteTicket" => Some(Self::InvalidSuiteTicket),
            "operationConcurrentControl" => Some(Self::OperationConcurrentControl),
            "operationNotSupported" => Some(Self::OperationNotSupported),
            "operationTimeout" => Some(Self::OperationTimeout),
            "orgQuotaInsufficient" => Some(Self::OrgQuotaInsufficient),
            "paramError" => Some(Self::ParamError),
            "paramError.conflictStrategy" => Some(Self::ParamErrorConflictStrategy),
            "paramError.dentryId" => Some(Self::ParamErrorDentryId),
            "paramError.dentryIds" => Some(Self::ParamErrorDentryIds),
            "paramError.maxResults" => Some(Self::ParamErrorMaxResults),
            "paramError.name" => Some(Self::ParamErrorName),
            "paramError.orderBy" => Some(Self::ParamErrorOrderBy),
            "paramError.parentId" => Some(Self::ParamErrorParentId),
            "paramError.recycleBinId" => Some(Self::ParamErrorRecycleBinId),
            "paramError.recycleBinScope" => Some(Self::ParamErrorRecycleBinScope),
            "paramError.recycleItemId" => Some(Self::ParamErrorRecycleItemId),
            "paramError.recycleItemIds" => Some(Self::ParamErrorRecycleItemIds),
            "paramError.scene" => Some(Self::ParamErrorScene),
            "paramError.sceneId" => Some(Self::ParamErrorSceneId),
            "paramError.scopeId" => Some(Self::ParamErrorScopeId),
            "paramError.spaceId" => Some(Self::ParamErrorSpaceId),
            "paramError.storageDriver" => Some(Self::ParamErrorStorageDriver),
            "paramError.targetFolderId" => Some(Self::ParamErrorTargetFolderId),
            "paramError.targetSpaceId" => Some(Self::ParamErrorTargetSpaceId),
            "paramError.taskId" => Some(Self::ParamErrorTaskId),
            "permissionDenied" => Some(Self::PermissionDenied),
            "recycleBinNotExist" => Some(Self::RecycleBinNotExist),
            "recycleBinNotSupportForSpace" => Some(Self::RecycleBinNotSupportForSpace),
            "recycleItemNotExist" => Some(Self::RecycleItemNotExist),
            "sceneQuotaInsufficient" => Some(Self::SceneQuotaInsufficient),
            "server.error" => Some(Self::ServerError),
            "spaceNotAccessible" => Some(Self::SpaceNotAccessible),
            "spaceNotExist" => Some(Self::SpaceNotExist),
            "spaceQuotaInsufficient" => Some(Self::SpaceQuotaInsufficient),
            "system.busy" => Some(Self::SystemBusy),
            "systemBusy" => Some(Self::SystemBusyWithoutDot),
            "systemError" => Some(Self::SystemError),
            "taskNotExist" => Some(Self::TaskNotExist),
            "unauthorized.client" => Some(Self::UnauthorizedClient),
            "unknownError" => Some(Self::UnknownError),
            "unsupported.grant.type" => Some(Self::UnsupportedGrantType),
            _ => None,
        }
    }
}

open_enum!(ErrorCode, Unknown);

impl runtime::ErrorCode for ErrorCode {
    fn from_wire(code: &str) -> Self {
        Self::from(code)
    }

    fn as_str(&self) -> &str {
        self.as_str()
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
}
