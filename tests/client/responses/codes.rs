//! The codes of errors, all documented ones and those that are new.

use super::*;

/// The codes on the pages of the DingTalk operations.
const RESTORE_PAGE: &str = "
    paramError paramError.recycleBinId paramError.recycleItemIds paramError.conflictStrategy
    permissionDenied recycleBinNotExist recycleItemNotExist systemError unknownError
    operationTimeout
";

const RECYCLE_ITEM_PAGE: &str = "
    paramError paramError.recycleBinId permissionDenied recycleBinNotExist recycleItemNotExist
    systemError unknownError operationTimeout
";

const DELETE_PAGE: &str = "
    paramError operationConcurrentControl paramError.spaceId paramError.dentryIds
    recycleBinNotSupportForSpace permissionDenied operationNotSupported spaceNotExist
    dentryNotExist systemError unknownError operationTimeout
";

const REVERT_PAGE: &str = "
    operationConcurrentControl paramError permissionDenied systemError unknownError
    operationTimeout
";

const OTHER_PAGES: &str = "
    paramError.recycleBinScope paramError.maxResults paramError.parentId paramError.taskId
    taskNotExist
";

/// Of the platform, and what its global table has about storage.
const PLATFORM: &str = "
    AuthenticationFailed.MissingParameter InvalidAuthentication Missingbody Invalidbody
    Forbidden.AccessDenied.AccessTokenPermissionDenied Forbidden.AccessDenied.IpNotInWhiteList
    Forbidden.AccessDenied.QpsLimitForAppkeyAndApi Forbidden.AccessDenied.QpsLimitForApi
    Forbidden.AccessDenied.QpmLimitForAppkeyAndApi
    Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi
    Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi
    Forbidden.AccessDenied.ApiCountLimitForOrg system.busy systemBusy invalidClientIdOrSecret
    dentryNameConflict dentryStoreError spaceNotAccessible acrossOrgAccessForbidden
    paramError.orderBy paramError.scopeId paramError.storageDriver
";

/// On the page about restoring.
const SMH_RESTORE_PAGE: &str = "RecycledItemNotFound DirectoryNotFound SourceFileNotFound";

/// In the table of the vendor, and on the page about life times.
const SMH_TABLE: &str = "
    EmptyLibraryIdOrSecret EmptyLibrarySecret EmptyLibraryId NotMultiSpaceLibrary
    EmptyAccessToken EmptyPath EmptyFileName DirectoryNameLengthExceed FileNameLengthExceed
    DirectoryNotAllowed DirectoryLevelExceed ExtnameNotAllowed FileTypeNotMatched
    UploadToRootDirectoryNotAllowed CoverNotSupportedInFileLibrary
    CoverNotSupportedInRootDirectory InvalidSourceDirectory InvalidSourceFile InvalidAccessToken
    AccessTokenNotMatchSpace NoPermission UploadNotBelongYou LibraryNotFound SpaceNotFound
    WrongLibraryIdOrSecret DirectoryNotFound FileNotFound UploadNotFound UploadIncomplete
    SourceDirectoryNotFound SourceFileNotFound SameNameDirectoryOrFileExists
    SensitiveContentRecognized InternalServerError SetRecycleLifecycleFrequencyLimit
";

#[test]
fn every_documented_code_has_a_name_and_keeps_its_spelling() {
    let pages = [
        RESTORE_PAGE,
        RECYCLE_ITEM_PAGE,
        DELETE_PAGE,
        REVERT_PAGE,
        OTHER_PAGES,
        PLATFORM,
    ];
    let mut named = Vec::new();
    for written in pages.iter().flat_map(|page| page.split_whitespace()) {
        let code = dingtalk::ErrorCode::from(written);
        assert!(
            !matches!(code, dingtalk::ErrorCode::Unknown(_)),
            "{written}"
        );
        assert_round_trip(&code, written);
        named.push((written, code));
    }
    assert_distinct(&named);

    let mut named = Vec::new();
    let pages = [SMH_RESTORE_PAGE, SMH_TABLE];
    for written in pages.iter().flat_map(|page| page.split_whitespace()) {
        let code = smh::ErrorCode::from(written);
        assert!(!matches!(code, smh::ErrorCode::Unknown(_)), "{written}");
        assert_round_trip(&code, written);
        named.push((written, code));
    }
    assert_distinct(&named);
}

#[test]
fn unknown_codes_are_kept() {
    for written in [
        "brandNew.code",
        "PermissionDenied",
        "permissiondenied",
        " x ",
        "码",
        "0",
    ] {
        let code = dingtalk::ErrorCode::from(written);
        assert_eq!(code, dingtalk::ErrorCode::Unknown(written.to_owned()));
        assert_round_trip(&code, written);
        let code = smh::ErrorCode::from(written);
        assert_eq!(code, smh::ErrorCode::Unknown(written.to_owned()));
        assert_round_trip(&code, written);
    }
}

fn assert_round_trip<C>(code: &C, written: &str)
where
    C: Code + serde::Serialize + serde::de::DeserializeOwned + std::str::FromStr,
{
    assert_eq!(code.as_str(), written);
    assert_eq!(code.to_string(), written);
    assert_eq!(C::from_wire(written), *code);
    assert_eq!(written.parse().ok().as_ref(), Some(code));
    assert_eq!(serde_json::to_value(code).unwrap(), json!(written));
    assert_eq!(serde_json::from_value::<C>(json!(written)).unwrap(), *code);
}

fn assert_distinct<C: Code>(named: &[(&str, C)]) {
    for (one, code) in named {
        for (other, same) in named {
            assert_eq!(one == other, code == same, "{one} and {other}");
        }
    }
}

#[tokio::test]
async fn an_unknown_code_of_a_refusal_is_kept() {
    let body = json!({ "code": "brandNew.code", "message": "m", "requestid": "r" });
    let error = refused_read(Reply::json(400, &body)).await;
    let expected = dingtalk::ErrorCode::Unknown("brandNew.code".to_owned());
    assert_eq!(error.code(), Some(&expected));
    assert_eq!(predicates(&error), "");
    assert!(!error.is_retryable());
}
