// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionModel {
    Option,
    /// `中文`
    ZhongWen,
    /// `👍`
    Plus1,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(OptionModel, Unknown);

impl OptionModel {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Option", Self::Option),
        ("中文", Self::ZhongWen),
        ("👍", Self::Plus1),
    ];
}
