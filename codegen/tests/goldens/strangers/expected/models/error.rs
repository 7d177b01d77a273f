// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum Error: default, Unknown;
    Client = "client";
    Server = "server";
}
