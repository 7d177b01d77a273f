// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Constrained {
    pub lock: Option<bool>,
    pub renew: Option<bool>,
}

object! {
    read write Constrained;
    lock = "lock", optional;
    renew = "renew", optional;
}
