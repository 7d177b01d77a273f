// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Circle: read write limits new;
    pub kind: String = "kind", required, into;
    /// Limits: at least 0.
    pub radius: Option<f64> = "radius", optional [minimum(0.0)];
}
