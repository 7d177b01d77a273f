// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionModel {
    pub foo_bar_pascal_kebab: Option<bool>,
    pub foo_bar: Option<bool>,
}

object! {
    read OptionModel;
    foo_bar_pascal_kebab = "Foo-Bar", optional;
    foo_bar = "foo_bar", optional;
}
