// Generated from the description of the API. Edit the description, not this file.

//! DingTalk Storage
//!
//! Files in DingTalk's cloud storage: find, move and copy them, delete them, find them in the
//! recycle bin, put them back, and go back to an earlier version. Uploads and downloads are not
//! described.
//!
//! The usual way round: [`AddSpace`](crate::dingtalk::Client::add_space) gives a space, [`ListDentries`](crate::dingtalk::Client::list_dentries) and [`ListAllDentries`](crate::dingtalk::Client::list_all_dentries) the files
//! and folders in it. Only spaces that were made with the Drive product are documented to have a
//! recycle bin, see [`DeleteDentry`](crate::dingtalk::Client::delete_dentry).
//!
//! [`DeleteDentry`](crate::dingtalk::Client::delete_dentry) and [`DeleteDentries`](crate::dingtalk::Client::delete_dentries) move files and folders into the recycle bin or delete them
//! for good, and [`GetTask`](crate::dingtalk::Client::get_task) follows what runs in the background. [`GetRecycleBin`](crate::dingtalk::Client::get_recycle_bin) gives the bin of an
//! organisation, [`ListRecycleItems`](crate::dingtalk::Client::list_recycle_items) its items; [`RestoreRecycleItem`](crate::dingtalk::Client::restore_recycle_item) and [`RestoreRecycleItems`](crate::dingtalk::Client::restore_recycle_items) bring
//! them back, [`DeleteRecycleItem`](crate::dingtalk::Client::delete_recycle_item), [`DeleteRecycleItems`](crate::dingtalk::Client::delete_recycle_items) and [`ClearRecycleBin`](crate::dingtalk::Client::clear_recycle_bin) delete them for good.
//! [`ListDentryVersions`](crate::dingtalk::Client::list_dentry_versions) gives the versions of a file, and [`RevertDentryVersion`](crate::dingtalk::Client::revert_dentry_version) goes back to one.
//!
//! A delete call does not tell the id that an item gets in the bin: match on `spaceId` and
//! `dentryId`. How long items stay there is not documented.
//!
//! Deleting, moving, copying and restoring go on in the background if an item has children. Whether
//! emptying the bin and deleting from it do, is not documented.
//!
//! An app may send 20 requests per second and operation (60 with an add-on pack). Third-party apps
//! have such a limit for each organisation as well, which an older text gives as 40. An
//! organisation on the standard edition has 5,000 or 10,000 requests a month, the vendor's pages
//! disagree. One source address may send 10,000 requests in 20 seconds, or is shut out for 5
//! minutes. Requests refused by a limit per second do not count against the month.
//!
//! No operation takes an idempotency key. After a timeout, a lost connection or a
//! 5xx on a write its outcome is unknown: look before repeating. What can be repeated is
//! [`AddSpace`](crate::dingtalk::Client::add_space), and by name [`AddFolder`](crate::dingtalk::Client::add_folder), copies and moves with `RETURN_DENTRY_IF_EXISTS`.
//!
//! Ids are opaque strings; they are documented as strings and look like digits. Times
//! come in several forms and are kept as sent.
//!
//! The front page has a [quick start](crate#quick-start).

mod builder;
mod client;
mod error;
pub mod models;
pub mod operations;
mod security;

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorCode};
