// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct OptionModel: read write, Default;
    pub foo_bar_pascal_kebab: Option<bool> = "Foo-Bar", optional;
    pub foo_bar: Option<bool> = "foo_bar", optional;
}
