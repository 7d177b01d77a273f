// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum ToStringModel: default, Unknown;
    Yes = "yes";
    No = "no";
}
