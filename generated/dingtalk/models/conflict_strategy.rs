// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What to do if the place already has an item of that name; for a restore, the original place.
    /// Without a value the service renames.
    pub enum ConflictStrategy, Unknown;
    /// Choose a free name. What the service does without a value.
    AutoRename = "AUTO_RENAME";
    /// Overwrite the existing item. Whether the overwritten content is kept as a version is documented for uploads only, where it is. What becomes of what is in an overwritten folder is not documented: do not count on finding it in the bin.
    Overwrite = "OVERWRITE";
    /// Leave the existing item and return it. What becomes of the item that was to be restored, moved or copied is not documented: look before deleting it for good.
    ReturnDentryIfExists = "RETURN_DENTRY_IF_EXISTS";
    /// Leave the existing item and fail, with [`dentryAlreadyExist`](crate::dingtalk::ErrorCode::DentryAlreadyExist) where the operation lists that code. For a restore no code is documented.
    ReturnErrorIfExists = "RETURN_ERROR_IF_EXISTS";
}
