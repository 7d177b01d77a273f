// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct DogResponse: read write, Default;
    pub dogs: Option<Vec<super::Dog>> = "dogs", optional;
}
