// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub bark: String,
    pub name: String,
}

object! {
    read Dog;
    bark = "bark", required;
    name = "name", required;
}
