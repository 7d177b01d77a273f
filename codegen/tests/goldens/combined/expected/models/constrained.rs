// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Constrained: read write, Default;
    pub lock: Option<bool> = "lock", optional;
    pub renew: Option<bool> = "renew", optional;
}
