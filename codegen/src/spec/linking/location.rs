//! Where a `$ref` points: a file, relative to the one that it stands in, and a place in it.
//!
//! A file is named by its path with `/` between the parts and without `.` and `..` where those can
//! be left out, so that two ways to write a path name one file. A path may lead out of the folder
//! of the document: documents that share a file beside their folders are common, and a file is only
//! read, as YAML or JSON.

use crate::spec::pointer::decode_fragment;

/// The part of a `$ref` in front of `#`.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Location {
    /// The file that the reference stands in.
    Here,
    /// The file at a path.
    File(String),
    /// Something that would have to be fetched.
    Url,
}

/// The parts in front of and behind `#`.
pub(super) fn split(reference: &str) -> (&str, &str) {
    reference.split_once('#').unwrap_or((reference, ""))
}

/// What the part of a reference in front of `#` names, in the file at `base`.
pub(super) fn location(base: &str, file: &str) -> Location {
    if file.is_empty() {
        Location::Here
    } else if is_url(file) {
        Location::Url
    } else {
        let file = decode_fragment(file);
        Location::File(match base.rsplit_once('/') {
            Some((folder, _)) if !file.starts_with('/') => plain(&format!("{folder}/{file}")),
            _ => plain(&file),
        })
    }
}

/// A reference, without what is behind `#`, relative to a URL or to the path of a file.
pub(super) fn join(base: &str, reference: &str) -> String {
    if reference.is_empty() {
        return base.to_owned();
    }
    let Some((scheme, rest)) = base.split_once("://") else {
        return match location(base, reference) {
            Location::File(path) => path,
            Location::Here | Location::Url => reference.to_owned(),
        };
    };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match location(if path.is_empty() { "/" } else { path }, reference) {
        Location::File(path) => format!("{scheme}://{host}{path}"),
        Location::Here | Location::Url => match reference.strip_prefix("//") {
            Some(host) => format!("{scheme}://{host}"),
            None => reference.to_owned(),
        },
    }
}

/// It begins with a scheme or with a host. One letter is a drive.
fn is_url(text: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.len() > 1
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character))
    };
    text.starts_with("//")
        || text
            .split_once(':')
            .is_some_and(|(scheme, _)| is_scheme(scheme))
}

/// A path without parts that lead nowhere else.
pub(super) fn plain(path: &str) -> String {
    let path = if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path.to_owned()
    };
    let is_absolute = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if is_absolute => {}
            part => parts.push(part),
        }
    }
    let root = if is_absolute { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(base: &str, reference: &str) -> String {
        match location(base, reference) {
            Location::File(path) => path,
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn paths_are_relative_to_the_file_that_names_them() {
        assert_eq!(file("api.yaml", "pet.yaml"), "pet.yaml");
        assert_eq!(file("spec/api.yaml", "./a/../pet.yaml"), "spec/pet.yaml");
        assert_eq!(file("spec/v1/api.yaml", "../pet.yaml"), "spec/pet.yaml");
        assert_eq!(file("spec/api.yaml", "../../pet.yaml"), "../pet.yaml");
        assert_eq!(file("/spec/api.yaml", "../../../pet.yaml"), "/pet.yaml");
        assert_eq!(file("/spec/api.yaml", "a/pet.yaml"), "/spec/a/pet.yaml");
        assert_eq!(file("spec/api.yaml", "/pet.yaml"), "/pet.yaml");
        assert_eq!(file("../api.yaml", "../pet.yaml"), "../../pet.yaml");
        assert_eq!(file("<stdin>", "a%20b.yaml"), "a b.yaml");
    }

    #[test]
    fn references_are_relative_to_urls_as_to_files() {
        for (base, reference, expected) in [
            ("https://a.b/c/d", "e", "https://a.b/c/e"),
            ("https://a.b/c/d", "../e", "https://a.b/e"),
            ("https://a.b/c/d", "/e", "https://a.b/e"),
            ("https://a.b", "e", "https://a.b/e"),
            ("https://a.b/c", "//d/e", "https://d/e"),
            ("https://a.b/c", "urn:e", "urn:e"),
            ("spec/api.yaml", "e", "spec/e"),
        ] {
            assert_eq!(join(base, reference), expected, "{base} {reference}");
        }
    }

    #[test]
    fn urls_are_not_files() {
        for url in [
            "https://example.com/a.yaml",
            "//example.com/a",
            "urn:pet",
            "file:///a",
        ] {
            assert_eq!(location("a.yaml", url), Location::Url, "{url}");
        }
        assert_eq!(location("a.yaml", ""), Location::Here);
        assert_eq!(file("a.yaml", "a/b:c.yaml"), "a/b:c.yaml");
    }
}
