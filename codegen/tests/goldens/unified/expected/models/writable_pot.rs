// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct WritablePot: write, Default;
    /// Which glaze to put on it.
    pub glaze: Option<super::PotGlaze> = "glaze", optional;
}
