//! The definitions that a type in words mentions: `Vec<models::Book>` is of `Book`.

const MODELS: &str = "models::";

/// Their names, in the order of the text.
pub(super) fn mentioned(text: &str) -> impl Iterator<Item = &str> {
    text.split(MODELS).skip(1).map(|part| own(part).0)
}

/// Whether there is one.
pub(super) fn is_mentioning(text: &str) -> bool {
    text.contains(MODELS)
}

/// The text with other names for them.
pub(super) fn with_names(text: &str, name: &dyn Fn(&str) -> String) -> String {
    let mut parts = text.split(MODELS);
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (own, rest) = own(part);
        result.push_str(MODELS);
        result.push_str(&name(own));
        result.push_str(rest);
    }
    result
}

/// A name and what follows it.
fn own(part: &str) -> (&str, &str) {
    let end = part.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    part.split_at(end.unwrap_or(part.len()))
}
