// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum OptionModel: default, Unknown;
    Option = "Option";
    /// `中文`
    ZhongWen = "中文";
    /// `👍`
    Plus1 = "👍";
}
