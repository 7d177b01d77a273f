//! The support code of generated crates, verbatim.

macro_rules! verbatim {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../../runtime/src/", $file)))),*]
    };
}

/// The files of the runtime and their text.
pub fn runtime() -> &'static [(&'static str, &'static str)] {
    verbatim!["mod.rs"]
}
