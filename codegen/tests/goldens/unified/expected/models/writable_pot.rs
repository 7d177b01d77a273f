// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WritablePot {
    /// Which glaze to put on it.
    pub glaze: Option<super::PotGlaze>,
}

object! {
    write WritablePot;
    glaze = "glaze", optional;
}
