// Generated from the description of the API. Edit the description, not this file.

//! Requests: files.

use crate::dingtalk::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter};

impl<M: runtime::Mode> Client<M> {
    /// Deletes files and folders, into the recycle bin or for good.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps. At most 50
    /// items per request.
    ///
    /// The service deletes for good unless told otherwise, so this client asks for
    /// `toRecycleBin` at every call. Not every space has a recycle bin: it then refuses with
    /// `recycleBinNotSupportForSpace` or `operationNotSupported`. Never answer such a refusal by
    /// deleting for good.
    ///
    /// Items with children are deleted in the background: their result has `async` true and a
    /// `taskId` for `GetTask`, and `success` and `errorCode` are absent, null or empty. Read a
    /// result in this order: with `async` follow the task, else believe `success`, and look at
    /// `errorCode` only without success. The order of the results is not documented; match them on
    /// `dentryId`.
    ///
    /// The id that an item has in the bin is not answered: find it with `ListRecycleItems` by its
    /// `spaceId` and `dentryId`. How long items stay in the bin, and whether one bad id fails its
    /// own item or the whole request, is not documented.
    ///
    /// Vendor's page: `delete-files-or-folders-in-bulk`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/batchRemove`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_ids`: Ids of the files and folders. At most 50. Limits: 1 to 50 items, at least 1
    ///   character each.
    /// - `to_recycle_bin`: `true` moves the items into the recycle bin, `false` deletes them for good.
    ///   Without a value the service deletes for good.
    ///
    /// # Errors
    ///
    /// - 400 `operationConcurrentControl`: Another operation holds an item. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.dentryIds`: The list of ids was rejected.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 400 `recycleBinNotSupportForSpace`: This space has no recycle bin.
    /// - 403 `operationNotSupported`: Moving into the recycle bin is not supported.
    /// - 403 `permissionDenied`: The operator may not delete an item.
    /// - 404 `dentryNotExist`: There is no such file or folder.
    /// - 404 `spaceNotExist`: There is no such space.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn delete_dentries(
        &self,
        space_id: impl Into<String>,
        dentry_ids: impl IntoIterator<Item = impl Into<String>>,
        to_recycle_bin: bool,
    ) -> DeleteDentries<M> {
        DeleteDentries {
            client: self.clone(),
            space_id: space_id.into(),
            union_id: None,
            dentry_ids: dentry_ids.into_iter().map(Into::into).collect(),
            to_recycle_bin,
        }
    }

    /// Lists the versions of a file, page by page.
    ///
    /// Permission `Storage.File.Read`; for internal and third-party enterprise apps.
    ///
    /// A version comes into being when a file is committed over another one with the conflict
    /// strategy `OVERWRITE`, and when a version is reverted to. At most 100 versions per page; only
    /// a missing or empty `nextToken` is the end. The order, and whether the current version is
    /// among them, is not documented. Neither is any 404.
    ///
    /// Vendor's page: `obtains-a-list-of-file-versions`.
    ///
    /// Sends `GET /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file.
    ///
    /// # Errors
    ///
    /// - 400 `operationConcurrentControl`: Another operation holds the file. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 400 `paramError.maxResults`: The page size was rejected.
    /// - 400 `paramError.parentId`: Documented, although the operation has no such parameter.
    /// - 400 `paramError.spaceId`: The space id was rejected.
    /// - 403 `permissionDenied`: The operator may not read the file.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn list_dentry_versions(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
    ) -> ListDentryVersions<M> {
        ListDentryVersions {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            next_token: None,
            max_results: None,
            union_id: None,
        }
    }

    /// Makes an earlier version of a file the current one.
    ///
    /// Permission `Storage.File.Write`; for internal and third-party enterprise apps.
    ///
    /// A new version is added on top: a file at version 5 that goes back to version 3 is then at
    /// version 6, with the content of 3. The number of the new version is not answered;
    /// `ListDentryVersions` tells it. Doing it twice adds two versions.
    ///
    /// Not documented: any 404, and a code for a version that does not exist.
    ///
    /// Vendor's page: `restore-previous-versions-of-files`.
    ///
    /// Sends `POST /v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions/{version}/revert`.
    ///
    /// # Arguments
    ///
    /// - `space_id`: Id of the space that holds the files and folders.
    /// - `dentry_id`: Id of the file.
    /// - `version`: Number of the version to go back to, from 0. Limits: at least 0.
    ///
    /// # Errors
    ///
    /// - 400 `operationConcurrentControl`: Another operation holds the file. Try again later.
    /// - 400 `paramError`: A value was rejected; which one is not said.
    /// - 403 `permissionDenied`: The operator may not read the information of the file, as the vendor
    ///   puts it; the permission of the operation is the one for writing.
    /// - 500 `systemError`: The service failed inside.
    /// - 500 `unknownError`: The service failed for a reason it does not name.
    /// - 503 `operationTimeout`: The service did not finish in time.
    /// - default: Any other refusal, among them those of the platform: 400 and 401 for the token, 403
    ///   for permissions and limits, 405, 429, 502, 503 and 504. An address that is shut out may get
    ///   HTML or an object without a code.
    pub fn revert_dentry_version(
        &self,
        space_id: impl Into<String>,
        dentry_id: impl Into<String>,
        version: i64,
    ) -> RevertDentryVersion<M> {
        RevertDentryVersion {
            client: self.clone(),
            space_id: space_id.into(),
            dentry_id: dentry_id.into(),
            version,
            union_id: None,
        }
    }
}

static DELETE_DENTRIES: runtime::Operation = runtime::Operation {
    id: "DeleteDentries",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/batchRemove",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    redirects: false,
    rate: None,
};

/// A request made by [`Client::delete_dentries`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDentries<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    union_id: Option<String>,
    dentry_ids: Vec<String>,
    to_recycle_bin: bool,
}

impl<M: runtime::Mode> DeleteDentries<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation.
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
        let mut request = self.client.handle.request(&DELETE_DENTRIES);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request
            .set(
                Parameter::query("unionId")
                    .global()
                    .required()
                    .limits(Limits::NONE.min_length(1)),
                self.union_id.as_ref(),
            );
        request
            .field(
                Field::new(&["dentryIds"])
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(50)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.dentry_ids),
            );
        request
            .field(
                Field::new(&["option", "toRecycleBin"]).required(),
                Some(&self.to_recycle_bin),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> DeleteDentries<M> {
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<models::DeleteDentriesResult, Error> {
        answer.json()
    }
}
call!(DeleteDentries -> models::DeleteDentriesResult, Error, ErrorCode);

static LIST_DENTRY_VERSIONS: runtime::Operation = runtime::Operation {
    id: "ListDentryVersions",
    method: runtime::http::Method::GET,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions",
    repeatable: true,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    redirects: false,
    rate: None,
};

/// A request made by [`Client::list_dentry_versions`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDentryVersions<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    next_token: Option<String>,
    max_results: Option<i32>,
    union_id: Option<String>,
}

impl<M: runtime::Mode> ListDentryVersions<M> {
    /// Where to go on: the `nextToken` of the page before, unchanged. Leave it out for the first
    /// page.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// How many versions the page may hold.
    ///
    /// Limits: at most 100.
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation.
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
        let mut request = self.client.handle.request(&LIST_DENTRY_VERSIONS);
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
        request.set(Parameter::query("nextToken"), self.next_token.as_ref());
        request
            .set(
                Parameter::query("maxResults").limits(Limits::NONE.maximum(100.0)),
                self.max_results.as_ref(),
            );
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

impl<M: runtime::Mode> ListDentryVersions<M> {
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<models::DentryVersionPage, Error> {
        answer.json()
    }
}
call!(ListDentryVersions -> models::DentryVersionPage, Error, ErrorCode);

static REVERT_DENTRY_VERSION: runtime::Operation = runtime::Operation {
    id: "RevertDentryVersion",
    method: runtime::http::Method::POST,
    path: "/v1.0/storage/spaces/{spaceId}/dentries/{dentryId}/versions/{version}/revert",
    repeatable: false,
    security: &[&[&security::ACCESS_TOKEN]],
    accept: "application/json",
    redirects: false,
    rate: None,
};

/// A request made by [`Client::revert_dentry_version`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevertDentryVersion<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    space_id: String,
    dentry_id: String,
    version: i64,
    union_id: Option<String>,
}

impl<M: runtime::Mode> RevertDentryVersion<M> {
    /// unionId of the operator, the person on whose behalf the app acts and whose rights count. A
    /// person has one unionId per developer organisation.
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
        let mut request = self.client.handle.request(&REVERT_DENTRY_VERSION);
        request.json_object();
        request.set(Parameter::path("spaceId"), Some(&self.space_id));
        request.set(Parameter::path("dentryId"), Some(&self.dentry_id));
        request
            .set(
                Parameter::path("version").limits(Limits::NONE.minimum(0.0)),
                Some(&self.version),
            );
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

impl<M: runtime::Mode> RevertDentryVersion<M> {
    fn read_answer(
        answer: runtime::Answer<ErrorCode>,
    ) -> Result<models::RevertDentryVersionResult, Error> {
        answer.json()
    }
}
call!(RevertDentryVersion -> models::RevertDentryVersionResult, Error, ErrorCode);
