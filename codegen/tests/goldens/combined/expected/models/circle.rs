// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Circle: read write new;
    pub kind: String = "kind", required = String::from("circle");
    pub label: Option<String> = "label", optional;
    pub radius: f64 = "radius", required, itself;
}
