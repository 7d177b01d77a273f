// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    entry: Entry;
    list_albums: ListAlbumsResponse;
    list_customers: ListCustomersResponse;
    list_droplets: ListDropletsResponse, ListDropletsResponseMeta;
    list_jobs: ListJobsResponse;
    list_members: ListMembersResponseItem, ListMembersResponseItemUser;
    list_projects: ListProjectsResponse;
    search: SearchResponse;
}
