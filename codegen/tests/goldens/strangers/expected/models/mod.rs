// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    client: Client;
    clone: Clone;
    default: Default, DefaultA;
    error: Error;
    fate: Fate;
    from: From;
    level: Level;
    mod2: Mod;
    op: Op;
    option: OptionModel;
    self_: SelfModel;
    some: SomeModel;
    string: StringModel;
    vec: VecModel;
}

pub use super::operations::con2::OkRequestResponse;
