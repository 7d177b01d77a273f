// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Clone: read write new;
    pub debug: String = "debug", required, into;
}
