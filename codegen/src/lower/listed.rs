//! Names in lists of `required`, and whether anything describes the properties.

use crate::diagnostic::{Code, Findings};
use crate::spec::NodeId;
use crate::spec::schema::Schema;
use std::collections::BTreeMap;

/// By the place in a list, which schemas share that include it by `allOf`: one may describe what
/// another demands.
#[derive(Default)]
pub(super) struct Listed(BTreeMap<NodeId, Name>);

struct Name {
    text: String,
    is_described: bool,
}

impl Listed {
    pub(super) fn add(&mut self, schema: Schema<'_>) {
        for listed in schema.node().items_of("required") {
            let Some(text) = listed.text() else { continue };
            let name = self.0.entry(listed.id()).or_insert_with(|| Name {
                text: text.into_owned(),
                is_described: false,
            });
            name.is_described |= schema.property(&name.text).is_some();
        }
    }

    /// Says what nothing describes.
    pub(super) fn report(&self, findings: &mut Findings) {
        for (listed, name) in self.0.iter().filter(|(_, name)| !name.is_described) {
            findings.warning(
                Code::UndefinedRequired,
                *listed,
                format!("`{}` is required but is not a property", name.text),
                "define the property or remove it from the list",
            );
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use crate::lower::lower;
    use crate::spec::{Source, read};

    /// What is told of these schemas.
    fn told(schemas: &str) -> Vec<String> {
        let text = format!(
            "{{ openapi: 3.0.3, info: {{ title: T, version: '1' }}, paths: {{}},
                components: {{ schemas: {{ {schemas},
                    Base: {{ type: object, properties: {{ a: {{ type: string }} }} }},
                    Needs: {{ type: object, required: [a], properties: {{ b: {{}} }} }} }} }} }}"
        );
        let path = String::new();
        let (document, _) = read(&Source { path, text }).unwrap();
        let (_, findings) = lower(&document);
        let codes = findings.iter();
        codes
            .map(|finding| format!("{} {}", finding.code, finding.message))
            .collect()
    }

    #[test]
    fn what_a_schema_demands_may_be_described_where_it_is_included() {
        let base = "{ $ref: '#/components/schemas/Base' }";
        let needs = "{ $ref: '#/components/schemas/Needs' }";
        let another = "{ required: [a], properties: { c: {} } }";
        for schemas in [
            format!("X: {{ allOf: [{base}, {needs}] }}"),
            format!("X: {{ allOf: [{another}, {needs}, {base}] }}"),
            format!("X: {{ properties: {{ a: {{}} }}, allOf: [{needs}] }}"),
            format!(
                "X: {{ properties: {{ x: {{ allOf: [{needs}] }} }} }},
                Y: {{ properties: {{ x: {{ properties: {{ a: {{}} }} }} }} }},
                Z: {{ allOf: [{{ $ref: '#/components/schemas/X' }}, {{ $ref: '#/components/schemas/Y' }}] }}"
            ),
        ] {
            assert_eq!(told(&schemas), Vec::<String>::new(), "{schemas}");
        }
    }

    #[test]
    fn what_nothing_describes_is_told_once() {
        let needs = "{ $ref: '#/components/schemas/Needs' }";
        let schemas = format!("X: {{ allOf: [{needs}, {{ properties: {{ c: {{}} }} }}] }}");
        let expected = ["E0305 `a` is required but is not a property"];
        assert_eq!(told(&schemas), expected);
    }
}
