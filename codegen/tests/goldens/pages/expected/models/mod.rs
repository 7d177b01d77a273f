// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod entry;
mod list_albums;
mod list_customers;
mod list_droplets;
mod list_jobs;
mod list_members;
mod list_projects;
mod search;

pub use entry::Entry;
pub use list_albums::ListAlbumsResponse;
pub use list_customers::ListCustomersResponse;
pub use list_droplets::{ListDropletsResponse, ListDropletsResponseMeta};
pub use list_jobs::ListJobsResponse;
pub use list_members::{ListMembersResponseItem, ListMembersResponseItemUser};
pub use list_projects::ListProjectsResponse;
pub use search::SearchResponse;
