// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ListMembersResponseItem: read write, Default;
    pub user: super::ListMembersResponseItemUser = "user", required;
}

object! {
    pub struct ListMembersResponseItemUser: read write, Default;
    /// Limits: at most 20 characters.
    pub id: String = "id", required;
}
