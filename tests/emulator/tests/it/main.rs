//! What the emulator answers over HTTP, rule by rule, as the vendors' pages
//! state it. A bare HTTP client and literal JSON only.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod admin;
mod client;
mod dingtalk_bin;
mod dingtalk_delete;
mod dingtalk_garbage;
mod dingtalk_gateway;
mod dingtalk_limits;
mod dingtalk_listing;
mod dingtalk_names;
mod dingtalk_operations;
mod dingtalk_purge;
mod dingtalk_read;
mod dingtalk_restore;
mod dingtalk_spaces;
mod dingtalk_tasks;
mod dingtalk_tokens;
mod dingtalk_transfer;
mod dingtalk_versions;
mod faults;
mod smh_bin;
mod smh_delete;
mod smh_delete_batch;
mod smh_faults;
mod smh_garbage;
mod smh_gateway;
mod smh_history;
mod smh_item;
mod smh_purge;
mod smh_restore;
mod smh_restore_one;
mod smh_retention;
mod smh_spaces;
mod smh_tasks;
mod smh_tokens;
mod smh_versioning;
