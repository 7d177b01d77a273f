//! What is left of Swagger 2.0 in documents that say they are OpenAPI 3: bodies among the parameters,
//! schemas beside descriptions, media types of whole operations. Each is read as what it meant.

mod body;
mod content;
mod form;
mod operation;
mod root;
mod words;

pub(super) use body::shared_body;
pub(super) use operation::{operation, response};
pub(super) use root::root;
pub(super) use words::{collection_format, discriminator};

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    /// What becomes of an operation, with the codes of the findings.
    pub(super) fn operation(text: &str) -> (String, Vec<&'static str>) {
        let text = format!("{{ produces: [a/b], paths: {{ /a: {{ post: {{ {text} }} }} }} }}");
        let (made, mut codes) = normalised(Version::V3_0, &text, &["paths", "/a", "post"]);
        codes.retain(|code| *code != "E0102");
        (made, codes)
    }
}
