// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Leaf {
    pub color: Option<String>,
}

object! {
    write Leaf;
    color = "color", optional;
}
