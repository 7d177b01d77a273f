#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::*;
use crate::diagnostic::Code;
use crate::spec::parse::parse;
use crate::spec::schema::CONDITIONS;
use crate::spec::tree::Number;

/// Normalises schemas; the first is called `S`.
pub(super) fn normalised(schemas: &str) -> (Tree, Vec<Code>) {
    let mut tree = parse(&format!("components: {{ schemas: {{ {schemas} }} }}")).unwrap();
    let mut findings = Findings::new();
    apply(&mut tree, &mut findings);
    let codes = findings.iter().map(|finding| finding.code).collect();
    (tree, codes)
}

pub(super) fn schema(tree: &Tree) -> Schema<'_> {
    let found = tree.find(tree.root(), ["components", "schemas", "S"].iter());
    Schema::new(Node::new(tree, found.unwrap()))
}

#[test]
fn objects_become_one_object_in_which_later_properties_win() {
    let (tree, codes) = normalised(
        "S: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: boolean } }, required: [b] }], description: words },
         A: { properties: { a: { type: string }, b: { type: string } }, required: [a] }",
    );
    assert_eq!(codes, [Code::AllOfContradiction]);
    let schema = schema(&tree);
    assert!(schema.is_merged());
    assert_eq!(schema.required(), ["a", "b"]);
    assert_eq!(schema.description().as_deref(), Some("words"));
    let b = schema.property("b").unwrap();
    assert_eq!(b.type_name().as_deref(), Some("boolean"));
    assert_eq!(schema.node().path(), ["components", "schemas", "S"]);
    let a = schema.property("a").unwrap();
    assert_eq!(
        a.node().path(),
        ["components", "schemas", "A", "properties", "a"]
    );
}

#[test]
fn what_a_closed_member_refuses_is_told_once() {
    let closed = "type: object, properties: { a: {} }, additionalProperties: false";
    for schemas in [
        format!("S: {{ allOf: [{{ {closed} }}, {{ properties: {{ b: {{}} }} }}] }}"),
        format!("S: {{ {closed}, oneOf: [{{ properties: {{ b: {{}} }} }}, {{ properties: {{ c: {{}} }} }}] }}"),
        format!("S: {{ {closed}, $conditional: {{ b: {{}} }} }}"),
        format!("S: {{ allOf: [{{ $ref: '#/components/schemas/A' }}, {{ properties: {{ b: {{}} }} }}] }},
            T: {{ allOf: [{{ $ref: '#/components/schemas/A' }}, {{ properties: {{ c: {{}} }} }}] }}, A: {{ {closed} }}"),
    ] {
        assert_eq!(normalised(&schemas).1, [Code::LooserSchema], "{schemas}");
    }
    let open = "S: { type: object, properties: { a: {} }, allOf: [{ properties: { b: {} } }] }";
    assert!(normalised(open).1.is_empty());
    let alone =
        format!("S: {{ {closed}, allOf: [{{ properties: {{ a: {{ type: string }} }} }}] }}");
    assert!(normalised(&alone).1.is_empty());
}

#[test]
fn a_single_member_is_left_alone() {
    let (tree, codes) = normalised("S: { allOf: [{ type: string }], nullable: true }");
    assert_eq!(codes, []);
    assert!(!schema(&tree).is_merged());
    assert_eq!(schema(&tree).all_of().len(), 1);
}

#[test]
fn members_that_are_unconstrained_change_nothing() {
    let (tree, codes) = normalised("S: { allOf: [{ type: string }, { description: words }] }");
    assert_eq!(codes, []);
    assert_eq!(schema(&tree).type_name().as_deref(), Some("string"));
    assert_eq!(schema(&tree).description().as_deref(), Some("words"));
}

#[test]
fn a_property_that_is_made_of_several_itself_has_what_all_of_them_say() {
    let (tree, codes) = normalised(
        "S: { allOf: [{ $ref: '#/components/schemas/A' },
            { properties: { a: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { c: {} } }] } } }] },
         A: { properties: { a: { type: object } } },
         B: { properties: { b: { type: string } } }",
    );
    assert_eq!(codes, []);
    let a = schema(&tree).property("a").unwrap();
    // It says no more than its second description, which keeps its name.
    let members = a.all_of();
    let names: Vec<&str> = members[0].properties().map(|(name, _)| name).collect();
    assert_eq!(names, ["b", "c"]);
}

#[test]
fn what_no_value_is_becomes_any_json() {
    let (tree, codes) = normalised("S: { allOf: [{ type: string }, { properties: { a: {} } }] }");
    assert_eq!(codes, [Code::AllOfContradiction]);
    assert!(schema(&tree).is_unconstrained());
}

#[test]
fn other_properties_and_formats_that_contradict_are_reported() {
    for (one, other) in [
        (
            "additionalProperties: { type: string }",
            "additionalProperties: { type: integer }",
        ),
        (
            "type: string, format: date-time",
            "type: string, format: uuid",
        ),
    ] {
        let text = format!("S: {{ allOf: [{{ {one} }}, {{ {other} }}] }}");
        assert_eq!(normalised(&text).1, [Code::AllOfContradiction], "{one}");
        let text = format!("S: {{ allOf: [{{ {one} }}, {{ {one}, maxProperties: 2 }}] }}");
        assert_eq!(normalised(&text).1, [], "{one}");
    }
}

#[test]
fn a_property_of_several_members_is_all_that_they_say() {
    let (tree, codes) = normalised(
        "S: { allOf: [{ $ref: '#/components/schemas/A' },
            { properties: { a: { minimum: 3, description: words }, b: { type: string }, c: { enum: [y] } } }] },
         A: { properties: { a: { type: integer, minimum: 1 }, b: { type: integer }, c: { type: string, enum: [x, y] } } }",
    );
    assert_eq!(codes, [Code::AllOfContradiction]);
    let schema = schema(&tree);
    let a = schema.property("a").unwrap();
    assert_eq!(a.type_name().as_deref(), Some("integer"));
    assert_eq!(a.bound("minimum"), Some(Number::Unsigned(3)));
    assert_eq!(a.description().as_deref(), Some("words"));
    let b = schema.property("b").unwrap();
    assert_eq!(b.type_name().as_deref(), Some("string"));
    let c = schema.property("c").unwrap();
    assert_eq!(c.type_name().as_deref(), Some("string"));
    assert_eq!(c.enumeration().len(), 1);
}

#[test]
fn what_is_common_is_merged_into_each_alternative() {
    for text in [
        "S: { properties: { id: { type: integer } }, oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }",
        "S: { allOf: [{ properties: { id: { type: integer } } }, { oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }] }",
    ] {
        let (tree, codes) = normalised(text);
        assert_eq!(codes, []);
        let schema = schema(&tree);
        assert!(!schema.has_properties());
        let [a, b] = schema.alternatives().try_into().unwrap();
        assert!(a.property("id").is_some() && a.property("a").is_some());
        assert!(b.property("id").is_some() && b.property("b").is_some());
    }
}

#[test]
fn alternatives_that_only_require_leave_an_object() {
    let (tree, codes) = normalised(
        "S: { type: object, properties: { a: {}, b: {} }, anyOf: [{ required: [a] }, { properties: { b: {} }, required: [b] }] }",
    );
    assert_eq!(codes, []);
    let schema = schema(&tree);
    assert!(!schema.has_alternatives());
    assert!(schema.property("b").is_some());
    // What they demand is a condition.
    let condition = schema.node().items_of(CONDITIONS).next().unwrap();
    assert_eq!(condition.items_of("anyOf").count(), 2);
}

#[test]
fn a_parent_with_a_discriminator_becomes_its_children_and_itself() {
    let (tree, codes) = normalised(
        "S: { properties: { k: { type: string } }, discriminator: { propertyName: k } },
         A: { allOf: [{ $ref: '#/components/schemas/S' }, { properties: { a: {} } }] }",
    );
    assert_eq!(codes, []);
    let [child, itself] = schema(&tree).alternatives().try_into().unwrap();
    assert!(child.property("k").is_some() && child.property("a").is_some());
    assert!(itself.property("k").is_some() && itself.property("a").is_none());
}

#[test]
fn a_discriminator_leads_to_what_does_not_include_its_schema() {
    let (tree, codes) = normalised(
        "S: { properties: { k: { type: string } }, discriminator: { propertyName: k, mapping: { a: A } } },
         A: { properties: { k: { type: string }, a: {} } }",
    );
    assert_eq!(codes, []);
    let [child, itself] = schema(&tree).alternatives().try_into().unwrap();
    assert!(child.property("a").is_some());
    assert!(itself.property("k").is_some() && itself.property("a").is_none());
}

#[test]
fn alternatives_that_include_what_lists_them_stay_as_they_are() {
    let (tree, codes) = normalised(
        "S: { properties: { k: {} }, oneOf: [{ $ref: '#/components/schemas/A' }] },
         A: { allOf: [{ $ref: '#/components/schemas/S' }, { properties: { a: {} } }] }",
    );
    assert_eq!(codes, []);
    let [child] = schema(&tree).alternatives().try_into().unwrap();
    assert!(child.property("k").is_some() && child.property("a").is_some());
    assert!(!child.has_alternatives());
}

#[test]
fn a_schema_that_includes_itself_adds_nothing_to_itself() {
    let (tree, codes) = normalised(
        "S: { allOf: [{ $ref: '#/components/schemas/S' }], properties: { a: { type: string } } }",
    );
    assert_eq!(codes, [Code::AllOfItself]);
    assert!(schema(&tree).property("a").is_some());
}

#[test]
fn members_of_members_cost_no_more_than_the_document_is_long() {
    let mut schemas = String::from(
        "S: { allOf: [{ $ref: '#/components/schemas/L0' }, {}], properties: { b: {} } }",
    );
    for level in 0..2_000 {
        let next = format!("{{ $ref: '#/components/schemas/L{} }}", level + 1).replace(" }", "' }");
        schemas.push_str(&format!(", L{level}: {{ allOf: [{next}, {next}] }}"));
    }
    schemas.push_str(", L2000: { properties: { a: { type: string } } }");
    let (tree, codes) = normalised(&schemas);
    assert_eq!(codes, []);
    assert!(schema(&tree).property("a").is_some());
}

#[test]
fn whether_a_bound_is_refused_goes_with_the_bound() {
    let bounds = |members: &str| {
        let (tree, codes) = normalised(&format!("S: {{ allOf: [{members}] }}"));
        assert_eq!(codes, []);
        let schema = schema(&tree);
        (schema.bound("minimum"), schema.is_set("exclusiveMinimum"))
    };
    let open = "{ type: integer, minimum: 0, exclusiveMinimum: true }";
    assert_eq!(
        bounds(&format!("{open}, {{ minimum: 1 }}")),
        (Some(Number::Unsigned(1)), false)
    );
    assert_eq!(
        bounds(&format!("{{ minimum: 1 }}, {open}")),
        (Some(Number::Unsigned(1)), false)
    );
    assert_eq!(
        bounds(&format!("{{ minimum: 0 }}, {open}")),
        (Some(Number::Unsigned(0)), true)
    );
    assert_eq!(
        bounds(&format!("{open}, {{ minimum: -1 }}")),
        (Some(Number::Unsigned(0)), true)
    );
}

#[test]
fn a_parent_with_an_inherited_discriminator_becomes_its_children_and_itself() {
    let (tree, codes) = normalised(
        "S: { allOf: [{ $ref: '#/components/schemas/Top' }, { properties: { m: {} } }] },
         Leaf: { allOf: [{ $ref: '#/components/schemas/S' }, { properties: { a: {} } }] },
         Other: { allOf: [{ $ref: '#/components/schemas/Top' }] },
         Top: { properties: { k: { type: string } }, discriminator: { propertyName: k, mapping: { o: '#/components/schemas/Other' } } }",
    );
    assert_eq!(codes, []);
    let schema = schema(&tree);
    assert_eq!(schema.discriminator().unwrap().property, "k");
    let [leaf, itself] = schema.alternatives().try_into().unwrap();
    assert!(leaf.property("k").is_some() && leaf.property("a").is_some());
    assert!(itself.property("m").is_some() && itself.property("a").is_none());
}

#[test]
fn an_inherited_discriminator_is_kept_where_a_list_is_extended() {
    let list = "oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]";
    for members in [
        format!("allOf: [{{ {list} }}, {{ properties: {{ z: {{}} }} }}]"),
        "allOf: [{ $ref: '#/components/schemas/Either' }, { properties: { z: {} } }]".to_owned(),
        format!("{list}, properties: {{ z: {{}} }}"),
    ] {
        let (tree, codes) = normalised(&format!(
            "S: {{ {members} }},
             Either: {{ {list} }},
             A: {{ allOf: [{{ $ref: '#/components/schemas/Top' }}, {{ properties: {{ a: {{}} }} }}] }},
             B: {{ allOf: [{{ $ref: '#/components/schemas/Top' }}, {{ properties: {{ b: {{}} }} }}] }},
             Top: {{ properties: {{ k: {{ type: string }} }}, discriminator: {{ propertyName: k }} }}"
        ));
        assert_eq!(codes, [], "{members}");
        let schema = schema(&tree);
        let told = schema.discriminator().map(|told| told.property);
        assert_eq!(told.as_deref(), Some("k"), "{members}");
        let [a, b] = schema.alternatives().try_into().unwrap();
        assert!(a.property("a").is_some() && a.property("z").is_some());
        assert!(b.property("b").is_some() && b.property("z").is_some());
    }
}

#[test]
fn each_pattern_counts_and_items_stay_unique() {
    let (tree, codes) =
        normalised("S: { allOf: [{ type: string, pattern: a }, { pattern: b }, { pattern: a }] }");
    assert_eq!(codes, []);
    let patterns: Vec<_> = schema(&tree)
        .node()
        .items_of("pattern")
        .filter_map(|item| item.string())
        .collect();
    assert_eq!(patterns, ["a", "b"]);
    let (tree, _) =
        normalised("S: { allOf: [{ type: array, uniqueItems: true }, { uniqueItems: false }] }");
    assert!(schema(&tree).is_set("uniqueItems"));
}

#[test]
fn what_says_no_more_than_object_makes_no_alternative_anew() {
    for common in ["type: object", "type: object, additionalProperties: false"] {
        let (tree, codes) = normalised(&format!(
            "S: {{ {common}, oneOf: [{{ $ref: '#/components/schemas/A' }}, {{ $ref: '#/components/schemas/B' }}] }},
             A: {{ properties: {{ a: {{}} }} }}, B: {{ type: object, properties: {{ b: {{}} }} }}"
        ));
        assert_eq!(codes, []);
        let alternatives = schema(&tree).alternatives().into_iter();
        let names: Vec<_> = alternatives.map(Schema::component).collect();
        assert_eq!(names, [Some("A".to_owned()), Some("B".to_owned())]);
    }
}

#[test]
fn an_envelope_of_anything_has_what_its_user_says() {
    let of = |result: &str| {
        let (tree, codes) = normalised(&format!(
            "S: {{ allOf: [{{ $ref: '#/components/schemas/Envelope' }}, {{ properties: {{ result: {{ $ref: '#/components/schemas/{result}' }} }} }}] }},
             Envelope: {{ properties: {{ result: {{ anyOf: [{{ type: object }}, {{ type: string }}] }} }} }},
             Either: {{ anyOf: [{{ $ref: '#/components/schemas/A' }}, {{ $ref: '#/components/schemas/B' }}] }},
             A: {{ allOf: [{{ $ref: '#/components/schemas/B' }}, {{ properties: {{ a: {{}} }} }}] }},
             B: {{ type: object, properties: {{ b: {{}} }} }}"
        ));
        assert_eq!(codes, []);
        let result = schema(&tree).property("result").unwrap();
        let alternatives = result.alternatives().into_iter();
        alternatives.map(Schema::component).collect::<Vec<_>>()
    };
    let [a, b] = ["A", "B"].map(|name| Some(name.to_owned()));
    assert_eq!(of("Either"), [a.clone(), b.clone()]);
    assert_eq!(of("A"), [a]);
    assert_eq!(of("B"), [b]);
}

#[test]
fn a_schema_has_as_many_members_as_the_document_lists() {
    let member = |number: usize| {
        format!(
            "{{ $ref: '#/components/schemas/M{number}' }}, {{ properties: {{ p{number}: {{}} }} }}"
        )
    };
    let members: Vec<String> = (0..1_000).map(member).collect();
    let single = |number: usize| format!("M{number}: {{ properties: {{ m{number}: {{}} }} }}");
    let singles: Vec<String> = (0..1_000).map(single).collect();
    let (tree, codes) = normalised(&format!(
        "S: {{ allOf: [{}] }}, {}",
        members.join(", "),
        singles.join(", ")
    ));
    assert_eq!(codes, []);
    assert_eq!(schema(&tree).properties().count(), 2_000);
}

#[test]
fn of_members_the_widest_are_kept() {
    let (tree, codes) = normalised(
        "S: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/B' }, { maxProperties: 9 }] },
         A: { properties: { a: { type: string } } },
         B: { allOf: [{ $ref: '#/components/schemas/A' }], properties: { b: { type: string } } }",
    );
    assert_eq!(codes, []);
    let members = schema(&tree).all_of();
    let members: Vec<_> = members.iter().map(|one| one.node().path()).collect();
    assert_eq!(members, [["components", "schemas", "B"]]);
}
