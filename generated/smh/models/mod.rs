// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod access_token;
mod deletion;
mod error_envelope;
mod file_information;
mod file_version;
mod file_version_creation_way;
mod file_version_order;
mod file_version_page;
mod item_outcome;
mod other_outcome;
mod recycled_item;
mod recycled_item_order;
mod recycled_item_page;
mod recycled_item_reference;
mod recycled_item_type;
mod restore_path_strategy;
mod restore_recycled_items_result;
mod sort_direction;
mod task;
mod task_reference;
mod task_result;
mod task_status;
pub use access_token::AccessToken;
pub use deletion::Deletion;
pub use error_envelope::ErrorEnvelope;
pub use file_information::FileInformation;
pub use file_version::FileVersion;
pub use file_version_creation_way::FileVersionCreationWay;
pub use file_version_order::FileVersionOrder;
pub use file_version_page::FileVersionPage;
pub use item_outcome::ItemOutcome;
pub use other_outcome::OtherOutcome;
pub use recycled_item::{RecycledItem, RecycledItemAuthorityList};
pub use recycled_item_order::RecycledItemOrder;
pub use recycled_item_page::RecycledItemPage;
pub use recycled_item_reference::RecycledItemReference;
pub use recycled_item_type::RecycledItemType;
pub use restore_path_strategy::RestorePathStrategy;
pub use restore_recycled_items_result::RestoreRecycledItemsResult;
pub use sort_direction::SortDirection;
pub use task::Task;
pub use task_reference::TaskReference;
pub use task_result::TaskResult;
pub use task_status::TaskStatus;
