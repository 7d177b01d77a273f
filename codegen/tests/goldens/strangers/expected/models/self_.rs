// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct SelfModel: read write, Default;
    pub empty: Option<String> = "", optional;
    pub at_id: Option<String> = "@id", optional;
    pub client: Option<super::Client> = "client", optional;
    pub crate_: Option<String> = "crate", optional;
    pub fate: Option<super::Fate> = "fate", optional;
    pub grosse: Option<String> = "größe", optional;
    pub id: Option<String> = "id", optional;
    pub level: Option<super::Level> = "level", optional;
    pub r#mod: Option<super::Mod> = "mod", optional;
    pub option: Option<super::OptionModel> = "option", optional;
    pub paypal: Option<String> = "paypal", optional;
    /// Its second letter is Cyrillic.
    pub paypal_x5dce: Option<String> = "pаypal", optional;
    pub self_: Option<String> = "self", optional;
    pub v_3x: Option<String> = "٣x", optional;
}
