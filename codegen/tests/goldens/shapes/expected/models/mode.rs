// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Mode: read write, Unknown;
    Fast(super::ModeFast) [text().texts(&["fast"])];
    Slow(super::ModeSlow) [text().texts(&["slow"])];
    Text(String) [text()];
}

open_enum! {
    pub enum ModeFast: default, Unknown;
    Fast = "fast";
}

open_enum! {
    pub enum ModeSlow: default, Unknown;
    Slow = "slow";
}
