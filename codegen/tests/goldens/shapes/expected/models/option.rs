// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionModel {
    pub foo_bar2: Option<bool>,
    pub foo_bar: Option<bool>,
}

object! {
    read OptionModel;
    foo_bar2 = "Foo-Bar", optional;
    foo_bar = "foo_bar", optional;
}
