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
    /// The app lacks the permission of the operation. The response names it in
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

open_enum!(ErrorCode, Unknown);

impl ErrorCode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        (
            "AuthenticationFailed.MissingParameter",
            Self::AuthenticationFailedMissingParameter,
        ),
        (
            "Forbidden.AccessDenied.AccessTokenPermissionDenied",
            Self::ForbiddenAccessDeniedAccessTokenPermissionDenied,
        ),
        (
            "Forbidden.AccessDenied.ApiCountLimitForOrg",
            Self::ForbiddenAccessDeniedApiCountLimitForOrg,
        ),
        (
            "Forbidden.AccessDenied.IpNotInWhiteList",
            Self::ForbiddenAccessDeniedIpNotInWhiteList,
        ),
        (
            "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi",
            Self::ForbiddenAccessDeniedQpmLimitForAppkeyAndApi,
        ),
        (
            "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi",
            Self::ForbiddenAccessDeniedQpmLimitForSuitekeyAndOrgAndApi,
        ),
        (
            "Forbidden.AccessDenied.QpsLimitForApi",
            Self::ForbiddenAccessDeniedQpsLimitForApi,
        ),
        (
            "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
            Self::ForbiddenAccessDeniedQpsLimitForAppkeyAndApi,
        ),
        (
            "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi",
            Self::ForbiddenAccessDeniedQpsLimitForSuitekeyAndOrgAndApi,
        ),
        ("InvalidAuthentication", Self::InvalidAuthentication),
        ("Invalidbody", Self::Invalidbody),
        ("Missingbody", Self::Missingbody),
        ("acrossOrgAccessForbidden", Self::AcrossOrgAccessForbidden),
        ("appQuotaInsufficient", Self::AppQuotaInsufficient),
        ("dentryAlreadyExist", Self::DentryAlreadyExist),
        ("dentryNameConflict", Self::DentryNameConflict),
        ("dentryNameIllegal", Self::DentryNameIllegal),
        ("dentryNotExist", Self::DentryNotExist),
        ("dentryStoreError", Self::DentryStoreError),
        ("deny", Self::AddressShutOut),
        ("invalid.client", Self::InvalidClient),
        ("invalidAuthInfo", Self::InvalidAuthInfo),
        ("invalidClientIdOrSecret", Self::InvalidClientIdOrSecret),
        ("invalidSuiteKey", Self::InvalidSuiteKey),
        ("invalidSuiteTicket", Self::InvalidSuiteTicket),
        ("operationConcurrentControl", Self::OperationConcurrentControl),
        ("operationNotSupported", Self::OperationNotSupported),
        ("operationTimeout", Self::OperationTimeout),
        ("orgQuotaInsufficient", Self::OrgQuotaInsufficient),
        ("paramError", Self::ParamError),
        ("paramError.conflictStrategy", Self::ParamErrorConflictStrategy),
        ("paramError.dentryId", Self::ParamErrorDentryId),
        ("paramError.dentryIds", Self::ParamErrorDentryIds),
        ("paramError.maxResults", Self::ParamErrorMaxResults),
        ("paramError.name", Self::ParamErrorName),
        ("paramError.orderBy", Self::ParamErrorOrderBy),
        ("paramError.parentId", Self::ParamErrorParentId),
        ("paramError.recycleBinId", Self::ParamErrorRecycleBinId),
        ("paramError.recycleBinScope", Self::ParamErrorRecycleBinScope),
        ("paramError.recycleItemId", Self::ParamErrorRecycleItemId),
        ("paramError.recycleItemIds", Self::ParamErrorRecycleItemIds),
        ("paramError.scene", Self::ParamErrorScene),
        ("paramError.sceneId", Self::ParamErrorSceneId),
        ("paramError.scopeId", Self::ParamErrorScopeId),
        ("paramError.spaceId", Self::ParamErrorSpaceId),
        ("paramError.storageDriver", Self::ParamErrorStorageDriver),
        ("paramError.targetFolderId", Self::ParamErrorTargetFolderId),
        ("paramError.targetSpaceId", Self::ParamErrorTargetSpaceId),
        ("paramError.taskId", Self::ParamErrorTaskId),
        ("permissionDenied", Self::PermissionDenied),
        ("recycleBinNotExist", Self::RecycleBinNotExist),
        ("recycleBinNotSupportForSpace", Self::RecycleBinNotSupportForSpace),
        ("recycleItemNotExist", Self::RecycleItemNotExist),
        ("sceneQuotaInsufficient", Self::SceneQuotaInsufficient),
        ("server.error", Self::ServerError),
        ("spaceNotAccessible", Self::SpaceNotAccessible),
        ("spaceNotExist", Self::SpaceNotExist),
        ("spaceQuotaInsufficient", Self::SpaceQuotaInsufficient),
        ("system.busy", Self::SystemBusy),
        ("systemBusy", Self::SystemBusyWithoutDot),
        ("systemError", Self::SystemError),
        ("taskNotExist", Self::TaskNotExist),
        ("unauthorized.client", Self::UnauthorizedClient),
        ("unknownError", Self::UnknownError),
        ("unsupported.grant.type", Self::UnsupportedGrantType),
    ];
}

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

    fn concerns_every_item(&self) -> bool {
        matches!(
            self, Self::ForbiddenAccessDeniedAccessTokenPermissionDenied |
            Self::ForbiddenAccessDeniedIpNotInWhiteList |
            Self::ParamErrorConflictStrategy | Self::ParamErrorRecycleBinId |
            Self::ParamErrorSpaceId | Self::ParamErrorTargetFolderId |
            Self::ParamErrorTargetSpaceId | Self::RecycleBinNotExist |
            Self::RecycleBinNotSupportForSpace | Self::SpaceNotExist
        )
    }
}
