// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Kiln {
    pub heat: Option<super::KilnHeat>,
}

object! {
    read Kiln;
    heat = "heat", optional;
}
