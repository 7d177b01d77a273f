// Generated from the description of the API. Edit the description, not this file.

//! Errors of Tencent Smart Media Hosting.

use crate::runtime;

/// Why a call failed.
pub type Error = runtime::Error<ErrorCode>;

open_enum! {
    /// What the service calls the reason of a refusal.
    ///
    /// A code is not tied to one HTTP status, and the service may send codes that nobody documented: those are kept in `Unknown`.
    pub enum ErrorCode, Unknown;
    /// The access token is not valid for this library.
    ///
    /// `AccessTokenNotMatchLibrary`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    AccessTokenNotMatchLibrary = "AccessTokenNotMatchLibrary";
    /// The access token is not valid for this space.
    ///
    /// `AccessTokenNotMatchSpace`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    AccessTokenNotMatchSpace = "AccessTokenNotMatchSpace";
    /// The version of the access token does not match.
    ///
    /// `AccessTokenVersionNotMatch`, documented with HTTP 403.
    ///
    /// **Stop.** It was refused, and is not repeated. It ends a batch.
    AccessTokenVersionNotMatch = "AccessTokenVersionNotMatch";
    /// The request is wrong.
    ///
    /// `BadRequest`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    BadRequest = "BadRequest";
    /// Symbolic links lead round in a circle.
    ///
    /// `CircleSymlink`, documented with HTTP 409.
    ///
    /// **Look again.** Something is in the way.
    CircleSymlink = "CircleSymlink";
    /// The caller closed the connection.
    ///
    /// `ClientDisconnected`, documented with HTTP 499.
    ///
    /// **Stop.** It was refused, and is not repeated.
    ClientDisconnected = "ClientDisconnected";
    /// The client id is too long.
    ///
    /// `ClientIdLengthExceed`.
    ///
    /// **Change the request.** As it is it cannot be right.
    ClientIdLengthExceed = "ClientIdLengthExceed";
    /// The old way of listing is closed.
    ///
    /// `CloseOldList`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    CloseOldList = "CloseOldList";
    /// The content does not exist in the object store.
    ///
    /// `CosObjectNonexistent`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    CosObjectNonexistent = "CosObjectNonexistent";
    /// A library of files has no covers.
    ///
    /// `CoverNotSupportedInFileLibrary`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    CoverNotSupportedInFileLibrary = "CoverNotSupportedInFileLibrary";
    /// The root directory has no cover.
    ///
    /// `CoverNotSupportedInRootDirectory`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    CoverNotSupportedInRootDirectory = "CoverNotSupportedInRootDirectory";
    /// Directories are nested deeper than the library allows.
    ///
    /// `DirectoryLevelExceed`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    DirectoryLevelExceed = "DirectoryLevelExceed";
    /// The name of a directory is longer than 255.
    ///
    /// `DirectoryNameLengthExceed`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    DirectoryNameLengthExceed = "DirectoryNameLengthExceed";
    /// The library does not allow directories.
    ///
    /// `DirectoryNotAllowed`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    DirectoryNotAllowed = "DirectoryNotAllowed";
    /// There is no such directory. Of a restored item: the directory that it was deleted from is
    /// gone.
    ///
    /// `DirectoryNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    DirectoryNotFound = "DirectoryNotFound";
    /// The access token is missing.
    ///
    /// `EmptyAccessToken`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    EmptyAccessToken = "EmptyAccessToken";
    /// The file name is missing.
    ///
    /// `EmptyFileName`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    EmptyFileName = "EmptyFileName";
    /// The library id is missing.
    ///
    /// `EmptyLibraryId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    EmptyLibraryId = "EmptyLibraryId";
    /// The library id or the library secret is missing.
    ///
    /// `EmptyLibraryIdOrSecret`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    EmptyLibraryIdOrSecret = "EmptyLibraryIdOrSecret";
    /// The library secret is missing.
    ///
    /// `EmptyLibrarySecret`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    EmptyLibrarySecret = "EmptyLibrarySecret";
    /// The path is missing.
    ///
    /// `EmptyPath`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    EmptyPath = "EmptyPath";
    /// The space id is missing.
    ///
    /// `EmptySpaceId`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    EmptySpaceId = "EmptySpaceId";
    /// The extension is not allowed.
    ///
    /// `ExtnameNotAllowed`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ExtnameNotAllowed = "ExtnameNotAllowed";
    /// The name of a file, with its extension, is longer than 255.
    ///
    /// `FileNameLengthExceed`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    FileNameLengthExceed = "FileNameLengthExceed";
    /// There is no such file.
    ///
    /// `FileNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    FileNotFound = "FileNotFound";
    /// The file was removed because of a quota.
    ///
    /// `FileRemovedByQuota`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    FileRemovedByQuota = "FileRemovedByQuota";
    /// The type of the file is not allowed.
    ///
    /// `FileTypeNotMatched`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    FileTypeNotMatched = "FileTypeNotMatched";
    /// The function is switched off.
    ///
    /// `FunctionNotEnabled`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    FunctionNotEnabled = "FunctionNotEnabled";
    /// The headers are too large.
    ///
    /// `HeaderFieldsTooLarge`, documented with HTTP 431.
    ///
    /// **Change the request.** As it is it cannot be right.
    HeaderFieldsTooLarge = "HeaderFieldsTooLarge";
    /// The name holds one of `\ / : * ? " < > |`.
    ///
    /// `IllegalFileName`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    IllegalFileName = "IllegalFileName";
    /// The body of the request broke off.
    ///
    /// `IncompleteBody`, documented with HTTP 400.
    ///
    /// **Change the request.** It was refused, and is not repeated.
    IncompleteBody = "IncompleteBody";
    /// The service failed inside.
    ///
    /// `InternalServerError`, documented with HTTP 500, 503.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    InternalServerError = "InternalServerError";
    /// The access token is wrong or has expired.
    ///
    /// `InvalidAccessToken`, documented with HTTP 403.
    ///
    /// **Sign in again.** A client that gets its tokens by itself has tried another one already.
    InvalidAccessToken = "InvalidAccessToken";
    /// The way to resolve name conflicts is not one the service knows.
    ///
    /// `InvalidConflictResolutionStrategy`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidConflictResolutionStrategy = "InvalidConflictResolutionStrategy";
    /// The path of the destination is wrong.
    ///
    /// `InvalidDestinationPath`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidDestinationPath = "InvalidDestinationPath";
    /// The number of versions to keep is out of range.
    ///
    /// `InvalidFileHistoryCount`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidFileHistoryCount = "InvalidFileHistoryCount";
    /// The number of days to keep versions is out of range.
    ///
    /// `InvalidFileHistoryExpireDay`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidFileHistoryExpireDay = "InvalidFileHistoryExpireDay";
    /// The time within which versions are merged is out of range.
    ///
    /// `InvalidFileHistoryMergeInterval`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidFileHistoryMergeInterval = "InvalidFileHistoryMergeInterval";
    /// The directory to copy or move cannot be a source.
    ///
    /// `InvalidSourceDirectory`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidSourceDirectory = "InvalidSourceDirectory";
    /// The file to copy or move cannot be a source.
    ///
    /// `InvalidSourceFile`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidSourceFile = "InvalidSourceFile";
    /// The space or the path of the directory is wrong.
    ///
    /// `InvalidSpaceOrDirectoryPath`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidSpaceOrDirectoryPath = "InvalidSpaceOrDirectoryPath";
    /// A time is not in the right form.
    ///
    /// `InvalidTimeFormat`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    InvalidTimeFormat = "InvalidTimeFormat";
    /// The library is still being set up.
    ///
    /// `LibraryInitializing`, documented with HTTP 403.
    ///
    /// **Stop.** It was refused, and is not repeated. It ends a batch.
    LibraryInitializing = "LibraryInitializing";
    /// There is no such library.
    ///
    /// `LibraryNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist. It ends a batch.
    LibraryNotFound = "LibraryNotFound";
    /// The library itself was recycled.
    ///
    /// `LibraryRecycled`.
    ///
    /// **See the status.** Work may have been done with 408 or 5xx; with others it was refused. It ends a batch.
    LibraryRecycled = "LibraryRecycled";
    /// The service of the library has expired.
    ///
    /// `LibraryServiceExpired`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    LibraryServiceExpired = "LibraryServiceExpired";
    /// The page to go on with was not found.
    ///
    /// `MarkerNotFound`, documented with HTTP 404.
    ///
    /// **Change the request.** It was refused, and is not repeated.
    MarkerNotFound = "MarkerNotFound";
    /// No item in a batch.
    ///
    /// `NoItemsProvided`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    NoItemsProvided = "NoItemsProvided";
    /// The access token lacks the grant that the operation needs.
    ///
    /// `NoPermission`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    NoPermission = "NoPermission";
    /// The task is another user's.
    ///
    /// `NoPermissionToOtherUserTask`.
    ///
    /// **Stop.** The caller is not allowed to do this.
    NoPermissionToOtherUserTask = "NoPermissionToOtherUserTask";
    /// There is no quota.
    ///
    /// `NoQuota`, documented with HTTP 404.
    ///
    /// **Change the request.** It was refused, and is not repeated.
    NoQuota = "NoQuota";
    /// The library is of the single-tenant kind, and has no spaces to operate on.
    ///
    /// `NotMultiSpaceLibrary`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    NotMultiSpaceLibrary = "NotMultiSpaceLibrary";
    /// Files cannot be overwritten while versions are switched on.
    ///
    /// `OverwriteFileNotAllowed`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    OverwriteFileNotAllowed = "OverwriteFileNotAllowed";
    /// A value is wrong; the message says which.
    ///
    /// `ParamInvalid`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    ParamInvalid = "ParamInvalid";
    /// Other work is going on at the same path.
    ///
    /// `PathConflict`, documented with HTTP 409.
    ///
    /// **Retry later.** Other work holds the object; the client has tried again as its policy says.
    PathConflict = "PathConflict";
    /// There is no such path.
    ///
    /// `PathNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    PathNotFound = "PathNotFound";
    /// A quota is used up.
    ///
    /// `QuotaLimitReached`, documented with HTTP 400.
    ///
    /// **Stop.** What is allowed is used up; repeating does not help.
    QuotaLimitReached = "QuotaLimitReached";
    /// There is no such quota.
    ///
    /// `QuotaNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    QuotaNotFound = "QuotaNotFound";
    /// Too many requests.
    ///
    /// `RateLimitExceeded`, documented with HTTP 429.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    RateLimitExceeded = "RateLimitExceeded";
    /// Reading is forbidden.
    ///
    /// `ReadForbidden`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this.
    ReadForbidden = "ReadForbidden";
    /// The request took too long to arrive.
    ///
    /// `ReadRequestTimeout`, documented with HTTP 408.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    ReadRequestTimeout = "ReadRequestTimeout";
    /// The library has its recycle bin switched off.
    ///
    /// `RecycleBinNotEnabled`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    RecycleBinNotEnabled = "RecycleBinNotEnabled";
    /// The recycle bin has no such item.
    ///
    /// `RecycledItemNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    RecycledItemNotFound = "RecycledItemNotFound";
    /// Renamed too many times.
    ///
    /// `RenameTooManyTimes`, documented with HTTP 409.
    ///
    /// **Look again.** Something is in the way.
    RenameTooManyTimes = "RenameTooManyTimes";
    /// The body is too large.
    ///
    /// `RequestEntityTooLarge`, documented with HTTP 413.
    ///
    /// **Change the request.** As it is it cannot be right.
    RequestEntityTooLarge = "RequestEntityTooLarge";
    /// The service did not finish in time. Whether it finished later is unknown.
    ///
    /// `RequestTimeout`, documented with HTTP 500, 503.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    RequestTimeout = "RequestTimeout";
    /// The operation is not allowed on the root directory.
    ///
    /// `RootDirectoryNotAllowed`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    RootDirectoryNotAllowed = "RootDirectoryNotAllowed";
    /// The file that a symbolic link leads to does not exist.
    ///
    /// `RootLinkFileNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    RootLinkFileNotFound = "RootLinkFileNotFound";
    /// There is no such operation.
    ///
    /// `RouteNotFound`, documented with HTTP 404.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    RouteNotFound = "RouteNotFound";
    /// A directory or file of that name is already there.
    ///
    /// `SameNameDirectoryOrFileExists`, documented with HTTP 409.
    ///
    /// **Look again.** Something is in the way.
    SameNameDirectoryOrFileExists = "SameNameDirectoryOrFileExists";
    /// The content was found to be sensitive.
    ///
    /// `SensitiveContentRecognized`, documented with HTTP 451.
    ///
    /// **Stop.** It was refused, and is not repeated.
    SensitiveContentRecognized = "SensitiveContentRecognized";
    /// The service is overloaded.
    ///
    /// `ServerOverloaded`, documented with HTTP 500, 503.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    ServerOverloaded = "ServerOverloaded";
    /// The life time of deleted items was changed less than 10 minutes ago.
    ///
    /// `SetRecycleLifecycleFrequencyLimit`, documented with HTTP 403.
    ///
    /// **Stop.** What is allowed is used up; repeating does not help.
    SetRecycleLifecycleFrequencyLimit = "SetRecycleLifecycleFrequencyLimit";
    /// A directory cannot go into itself.
    ///
    /// `SourceDirectoryIsParentOfDestination`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    SourceDirectoryIsParentOfDestination = "SourceDirectoryIsParentOfDestination";
    /// The directory to copy or move does not exist.
    ///
    /// `SourceDirectoryNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    SourceDirectoryNotFound = "SourceDirectoryNotFound";
    /// The file to copy or move does not exist. Of a restored item: it is a symbolic link, and the
    /// file that it points to is gone.
    ///
    /// `SourceFileNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    SourceFileNotFound = "SourceFileNotFound";
    /// The path of the source does not exist.
    ///
    /// `SourcePathNotFound`.
    ///
    /// **Look again.** Something that was named does not exist.
    SourcePathNotFound = "SourcePathNotFound";
    /// The space is banned.
    ///
    /// `SpaceBanned`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    SpaceBanned = "SpaceBanned";
    /// The space id is wrong.
    ///
    /// `SpaceIdInvalid`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right. It ends a batch.
    SpaceIdInvalid = "SpaceIdInvalid";
    /// The space is not empty.
    ///
    /// `SpaceNotEmpty`, documented with HTTP 409.
    ///
    /// **Look again.** Something is in the way.
    SpaceNotEmpty = "SpaceNotEmpty";
    /// There is no such space.
    ///
    /// `SpaceNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist. It ends a batch.
    SpaceNotFound = "SpaceNotFound";
    /// There is no such task.
    ///
    /// `TaskNotFound`.
    ///
    /// **Look again.** Something that was named does not exist.
    TaskNotFound = "TaskNotFound";
    /// More than 1000 items in a batch.
    ///
    /// `TooManyItems`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    TooManyItems = "TooManyItems";
    /// The URL is too long.
    ///
    /// `URITooLong`, documented with HTTP 414.
    ///
    /// **Change the request.** As it is it cannot be right.
    UriTooLong = "URITooLong";
    /// Directories and symbolic links have no versions.
    ///
    /// `UnsupportedFileType`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    UnsupportedFileType = "UnsupportedFileType";
    /// Parts of the upload are missing.
    ///
    /// `UploadIncomplete`, documented with HTTP 400, 404.
    ///
    /// **Change the request.** It was refused, and is not repeated.
    UploadIncomplete = "UploadIncomplete";
    /// The upload is someone else's.
    ///
    /// `UploadNotBelongYou`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this.
    UploadNotBelongYou = "UploadNotBelongYou";
    /// There is no such upload.
    ///
    /// `UploadNotFound`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist.
    UploadNotFound = "UploadNotFound";
    /// Nothing may be uploaded to the root directory.
    ///
    /// `UploadToRootDirectoryNotAllowed`, documented with HTTP 400.
    ///
    /// **Change the request.** As it is it cannot be right.
    UploadToRootDirectoryNotAllowed = "UploadToRootDirectoryNotAllowed";
    /// The user id is too long.
    ///
    /// `UserIdLengthExceed`.
    ///
    /// **Change the request.** As it is it cannot be right.
    UserIdLengthExceed = "UserIdLengthExceed";
    /// Writing is forbidden.
    ///
    /// `WriteForbidden`, documented with HTTP 403.
    ///
    /// **Stop.** The caller is not allowed to do this.
    WriteForbidden = "WriteForbidden";
    /// The library id or the library secret is wrong.
    ///
    /// `WrongLibraryIdOrSecret`, documented with HTTP 404.
    ///
    /// **Stop.** The caller is not allowed to do this. It ends a batch.
    WrongLibraryIdOrSecret = "WrongLibraryIdOrSecret";
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
            Self::InvalidAccessToken => runtime::Meaning::InvalidToken,
            Self::RateLimitExceeded => runtime::Meaning::Throttled,
            Self::PathConflict => runtime::Meaning::Busy,
            Self::QuotaLimitReached | Self::SetRecycleLifecycleFrequencyLimit => {
                runtime::Meaning::Quota
            }
            Self::AccessTokenNotMatchLibrary
            | Self::AccessTokenNotMatchSpace
            | Self::LibraryServiceExpired
            | Self::NoPermission
            | Self::NoPermissionToOtherUserTask
            | Self::ReadForbidden
            | Self::SpaceBanned
            | Self::UploadNotBelongYou
            | Self::WriteForbidden
            | Self::WrongLibraryIdOrSecret => runtime::Meaning::Denied,
            Self::CosObjectNonexistent
            | Self::DirectoryNotFound
            | Self::FileNotFound
            | Self::FileRemovedByQuota
            | Self::LibraryNotFound
            | Self::PathNotFound
            | Self::QuotaNotFound
            | Self::RecycledItemNotFound
            | Self::RootLinkFileNotFound
            | Self::SourceDirectoryNotFound
            | Self::SourceFileNotFound
            | Self::SourcePathNotFound
            | Self::SpaceNotFound
            | Self::TaskNotFound
            | Self::UploadNotFound => runtime::Meaning::NotFound,
            Self::CircleSymlink
            | Self::RenameTooManyTimes
            | Self::SameNameDirectoryOrFileExists
            | Self::SpaceNotEmpty => runtime::Meaning::Conflict,
            Self::BadRequest
            | Self::ClientIdLengthExceed
            | Self::CloseOldList
            | Self::CoverNotSupportedInFileLibrary
            | Self::CoverNotSupportedInRootDirectory
            | Self::DirectoryLevelExceed
            | Self::DirectoryNameLengthExceed
            | Self::DirectoryNotAllowed
            | Self::EmptyAccessToken
            | Self::EmptyFileName
            | Self::EmptyLibraryId
            | Self::EmptyLibraryIdOrSecret
            | Self::EmptyLibrarySecret
            | Self::EmptyPath
            | Self::EmptySpaceId
            | Self::ExtnameNotAllowed
            | Self::FileNameLengthExceed
            | Self::FileTypeNotMatched
            | Self::FunctionNotEnabled
            | Self::HeaderFieldsTooLarge
            | Self::IllegalFileName
            | Self::InvalidConflictResolutionStrategy
            | Self::InvalidDestinationPath
            | Self::InvalidFileHistoryCount
            | Self::InvalidFileHistoryExpireDay
            | Self::InvalidFileHistoryMergeInterval
            | Self::InvalidSourceDirectory
            | Self::InvalidSourceFile
            | Self::InvalidSpaceOrDirectoryPath
            | Self::InvalidTimeFormat
            | Self::NoItemsProvided
            | Self::NotMultiSpaceLibrary
            | Self::OverwriteFileNotAllowed
            | Self::ParamInvalid
            | Self::RecycleBinNotEnabled
            | Self::RequestEntityTooLarge
            | Self::RootDirectoryNotAllowed
            | Self::RouteNotFound
            | Self::SourceDirectoryIsParentOfDestination
            | Self::SpaceIdInvalid
            | Self::TooManyItems
            | Self::UriTooLong
            | Self::UnsupportedFileType
            | Self::UploadToRootDirectoryNotAllowed
            | Self::UserIdLengthExceed => runtime::Meaning::Invalid,
            _ => runtime::Meaning::Other,
        }
    }

    fn concerns_every_item(&self) -> bool {
        matches!(
            self, Self::AccessTokenNotMatchLibrary | Self::AccessTokenNotMatchSpace |
            Self::AccessTokenVersionNotMatch | Self::EmptyAccessToken |
            Self::EmptyLibraryId | Self::EmptyLibraryIdOrSecret |
            Self::EmptyLibrarySecret | Self::EmptySpaceId | Self::FunctionNotEnabled |
            Self::LibraryInitializing | Self::LibraryNotFound | Self::LibraryRecycled |
            Self::LibraryServiceExpired | Self::NoPermission | Self::NotMultiSpaceLibrary
            | Self::RecycleBinNotEnabled | Self::RouteNotFound | Self::SpaceBanned |
            Self::SpaceIdInvalid | Self::SpaceNotFound | Self::WrongLibraryIdOrSecret
        )
    }
}
