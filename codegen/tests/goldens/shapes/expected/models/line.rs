// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Line: write new;
    /// Which alternative it is: `dashed` or `solid`.
    pub r#type: String = "type", required, into;
    pub width: f64 = "width", required, itself;
}
