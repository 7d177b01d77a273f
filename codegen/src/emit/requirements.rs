//! The features and dependencies of every generated crate: those of the runtime.

/// What the runtime needs is what a generated crate needs. A test writes it from the manifests with which
/// the runtime is tested, which are not there when the compiler is installed.
const REQUIREMENTS: &str = include_str!("requirements.toml");

/// What its documentation is built with where it is published.
pub const DOCUMENTED: &str = "[package.metadata.docs.rs]\nfeatures = [\"blocking\", \"tracing\"]\n";

/// The lines of this section of the manifest.
pub fn section(title: &str) -> impl Iterator<Item = &'static str> {
    let after = REQUIREMENTS
        .split_once(&format!("{title}\n"))
        .map_or("", |(_, after)| after);
    after
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.trim().is_empty())
}

/// The name of the feature or dependency on this line.
pub fn key(line: &str) -> &str {
    line.split(['.', ' ']).next().unwrap_or_default()
}

/// Whether generated crates depend on a crate of this name, so that none can have it.
pub fn is_dependency(name: &str) -> bool {
    section("[dependencies]").any(|line| key(line) == name)
}

/// True of the features and dependencies of every crate, whose names no other feature can have.
pub fn is_reserved(name: &str) -> bool {
    let mut features = section("[features]");
    is_dependency(name) || features.any(|line| key(line) == name)
}

/// The features and dependencies of a crate whose document may change: those of every room.
pub fn requirements() -> String {
    let mut result = format!("{DOCUMENTED}\n");
    for title in ["[features]", "[dependencies]"] {
        result.push_str(title);
        result.push('\n');
        for line in section(title) {
            result.push_str(line);
            result.push('\n');
        }
        result.push('\n');
    }
    result.trim_end().to_owned()
}
