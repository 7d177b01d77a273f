// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMembersResponseItem {
    pub user: super::ListMembersResponseItemUser,
}

object! {
    read ListMembersResponseItem;
    user = "user", required;
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMembersResponseItemUser {
    /// Limits: at most 20 characters.
    pub id: String,
}

object! {
    read ListMembersResponseItemUser;
    id = "id", required;
}
