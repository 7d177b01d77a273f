// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfModel {
    pub empty: Option<String>,
    pub at_id: Option<String>,
    pub crate_: Option<String>,
    pub fate: Option<super::Fate>,
    pub grosse: Option<String>,
    pub id: Option<String>,
    pub level: Option<super::Level>,
    pub r#mod: Option<super::Mod>,
    pub option: Option<super::OptionModel>,
    pub paypal: Option<String>,
    /// Its second letter is Cyrillic.
    pub paypal_x5dce: Option<String>,
    pub self_: Option<String>,
    pub v_3x: Option<String>,
}

object! {
    read SelfModel;
    empty = "", optional;
    at_id = "@id", optional;
    crate_ = "crate", optional;
    fate = "fate", optional;
    grosse = "größe", optional;
    id = "id", optional;
    level = "level", optional;
    r#mod = "mod", optional;
    option = "option", optional;
    paypal = "paypal", optional;
    paypal_x5dce = "pаypal", optional;
    self_ = "self", optional;
    v_3x = "٣x", optional;
}
