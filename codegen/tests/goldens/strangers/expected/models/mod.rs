// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    clone: Clone;
    default: Default, DefaultA;
    fate: Fate;
    from: From;
    level: Level;
    mod2: Mod;
    op: Op;
    option: OptionModel;
    self_: SelfModel;
    some: SomeModel;
}

pub use super::operations::con2::OkRequestResponse;
