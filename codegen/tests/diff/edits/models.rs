//! Edits of definitions.

use super::{ADD, Edit, JOB, LIST, Proof, READ, RETURN};
use Proof::{Differs, Documented, Same, Stops};

#[rustfmt::skip]
pub const EDITS: &[Edit] = edits! {
    "alternative_limits" given ["description: Its shelf. }" => "description: Its shelf., anyOf: [ { maxLength: 2 }, { minLength: 5 } ] }"]: ["maxLength: 2 }" => "maxLength: 1 }"]
        ["field-limit-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.shelf = Some("ab".into()); c.add_book(book).send() })"#;
    "type_added": ["    Sort: { type" => "    Extra: { type: object, description: More., properties: { one: { type: string } } }\n    Sort: { type"]
        ["type-added"] Same LIST;
    "type_renamed": ["    Returned: {" => "    Outcome: {", "schema: { $ref: '#/components/schemas/Returned' }" => "schema: { $ref: '#/components/schemas/Outcome' }"]
        ["type-renamed"] Stops r#"std::any::type_name::<api::models::Returned>().len().to_string()"#;
    "additional_added": ["      description: A page of books.\n" => "      description: A page of books.\n      additionalProperties: { type: string }\n"]
        ["additional-properties-added"] Same LIST;
    "field_added_optional": ["        price: { type: number, description: What it costs. }" => "        price: { type: number, description: What it costs. }\n        cover: { type: string, description: Its cover. }"]
        ["field-added"] Same READ;
    "field_added_demanded": ["        price: { type: number, description: What it costs. }" => "        price: { type: number, description: What it costs. }\n        cover: { type: string, description: Its cover. }", "      required: [id, title]" => "      required: [id, title, cover]"]
        ["field-added-demanded"] Differs READ;
    "field_added_required": ["        shelf: { type: string, default: main, description: Its shelf. }" => "        shelf: { type: string, default: main, description: Its shelf. }\n        lang: { type: string, description: Its language. }", "      required: [title]" => "      required: [title, lang]"]
        ["field-added-required"] Stops ADD;
    "field_removed": ["        price: { type: number, description: What it costs. }\n" => ""]
        ["field-removed"] Stops r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.price))"#;
    "field_wire_changed_sent": ["        shelf: { type: string, default" => "        Shelf: { type: string, default"]
        ["field-wire-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.shelf = Some("s".into()); c.add_book(book).send() })"#;
    "field_wire_changed_received": ["        price: { type: number" => "        Price: { type: number"]
        ["field-read-from-changed"] Differs r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\",\"price\":2}").map(|book| book.price))"#;
    "field_became_optional": ["      required: [id, title]" => "      required: [id]"]
        ["field-became-optional"] Stops r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.title.len()))"#;
    "field_became_nullable": ["        title: { type: string, description: Its title. }" => "        title: { type: string, nullable: true, description: Its title. }"]
        ["field-became-nullable"] Stops r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.title.len()))"#;
    "field_no_longer_nullable" @back: ["        shelf: { type: string, default: main," => "        shelf: { type: string, nullable: true, default: main,"]
        ["field-no-longer-nullable"] Stops r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.shelf = Some(None); c.add_book(book).send() })"#;
    "field_became_required": ["      required: [id, title]" => "      required: [id, title, size]"]
        ["field-became-required"] Stops r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.size.is_some()))"#;
    "field_type_changed": ["        price: { type: number, description: What it costs. }" => "        price: { type: string, description: What it costs. }"]
        ["field-type-changed"] Stops r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.price.map(|price| price + 1.0)))"#;
    "field_read_only": ["        shelf: { type: string, default: main," => "        shelf: { type: string, readOnly: true, default: main,"]
        ["field-held-back"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.shelf = Some("s".into()); c.add_book(book).send() })"#;
    "field_default_changed": ["shelf: { type: string, default: main," => "shelf: { type: string, default: other,"]
        ["field-default-changed"] Documented ADD;
    "required_field_default_changed" given ["title: { type: string, maxLength: 20," => "title: { type: string, default: a, maxLength: 20,"]: ["default: a," => "default: b,"]
        ["field-unused-default-changed"] Same ADD;
    "field_limit_raised": ["title: { type: string, maxLength: 20," => "title: { type: string, maxLength: 200,"]
        ["field-limit-loosened"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("t".repeat(30))).send())"#;
    "field_limit_lowered": ["title: { type: string, maxLength: 20," => "title: { type: string, maxLength: 2,"]
        ["field-limit-tightened"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("title")).send())"#;
    "field_lenient": ["price: { type: number, description" => "price: { type: number, x-client-lenient: true, description"]
        ["field-leniency-added"] Same READ;
    "field_deprecated": ["price: { type: number, description" => "price: { type: number, deprecated: true, description"]
        ["field-deprecated"] Same READ;
    "variant_added": ["enum: [desk, post]" => "enum: [desk, post, kiosk]"]
        ["variant-added-sent"] Same RETURN;
    "variant_added_received": ["enum: [novel, atlas]" => "enum: [novel, atlas, comic]"]
        ["variant-added"] Same READ;
    "variant_removed": ["enum: [desk, post]" => "enum: [desk, kiosk]"]
        ["variant-removed", "variant-added-sent"] Stops r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Post).send())"#;
    "variant_value_changed": ["enum: [desk, post]" => "enum: [DESK, post]"]
        ["variant-value-changed"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Desk).send())"#;
    "alternative_added": ["oneOf: [ { $ref: '#/components/schemas/Paper' }," => "oneOf: [ { type: object, title: Film, description: On film., properties: { of: { type: string }, reels: { type: integer } } }, { $ref: '#/components/schemas/Paper' },"]
        ["alternative-added", "type-added"] Same READ;
    "alternative_removed" @back: ["oneOf: [ { $ref: '#/components/schemas/Paper' }," => "oneOf: [ { type: object, title: Film, description: On film., properties: { of: { type: string }, reels: { type: integer } } }, { $ref: '#/components/schemas/Paper' },"]
        ["alternative-removed", "type-removed"] Stops r#"format!("{:?}", from_json::<api::models::Medium>("{\"of\":\"tape\"}").map(|it| matches!(it, api::models::Medium::Film(_))))"#;
    "alternative_tag_changed": ["mapping: { paper: '#/components/schemas/Paper'" => "mapping: { sheet: '#/components/schemas/Paper'"]
        ["alternative-tags-changed"] Differs r#"format!("{:?}", from_json::<api::models::Medium>("{\"of\":\"sheet\"}").map(|it| matches!(it, api::models::Medium::Paper(_))))"#;
    "type_gone" @back: ["    Sort: { type" => "    Extra: { type: object, description: More., properties: { one: { type: string } } }\n    Sort: { type"]
        ["type-removed"] Stops r#"std::any::type_name::<api::models::Extra>().len().to_string()"#;
    "type_deprecated": ["    Sort: { type" => "    Sort: { deprecated: true, type"]
        ["field-deprecated", "type-deprecated"] Same LIST;
    "type_undeprecated" @back: ["    Sort: { type" => "    Sort: { deprecated: true, type"]
        ["field-undeprecated", "type-undeprecated"] Same LIST;
    "default_lost": ["    Job: { type: object, description: Work., properties: {" => "    Job: { type: object, description: Work., required: [about], properties: { about: { $ref: '#/components/schemas/Medium' },"]
        ["default-removed", "field-added-demanded"] Stops r#"format!("{:?}", api::models::Job::default().number)"#;
    "default_gained" @back: ["    Job: { type: object, description: Work., properties: {" => "    Job: { type: object, description: Work., required: [about], properties: { about: { $ref: '#/components/schemas/Medium' },"]
        ["field-removed", "default-added"] Stops r#"format!("{:?}", from_json::<api::models::Job>("{}").map(|job| job.about))"#;
    "field_added_nullable": ["      required: [id, title]\n" => "      required: [id, title, place]\n", "        price: { type: number" => "        place: { nullable: true, type: string }\n        price: { type: number"]
        ["field-added"] Same READ;
    "field_no_longer_required" @back: ["    Job: { type: object, description: Work.," => "    Job: { type: object, description: Work., required: [number],"]
        ["field-became-optional"] Stops r#"format!("{:?}", from_json::<api::models::Job>("{\"number\":1}").map(|job| job.number + 1))"#;
    "constructor_lost": ["      required: [title]\n" => ""]
        ["constructor-removed", "field-became-optional", "default-added"] Stops ADD;
    "constructor_gained" @back: ["      required: [title]\n" => ""]
        ["field-became-required", "constructor-added", "default-removed"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::default()).send())"#;
    "additional_removed" @back: ["      description: A page of books.\n" => "      description: A page of books.\n      additionalProperties: { type: string }\n"]
        ["additional-properties-removed"] Stops r#"format!("{:?}", api::models::Page::default().additional_properties)"#;
    "additional_changed" given ["      description: A page of books.\n" => "      description: A page of books.\n      additionalProperties: { type: string }\n"]: ["additionalProperties: { type: string }" => "additionalProperties: { type: integer }"]
        ["additional-properties-changed"] Stops r#"format!("{:?}", api::models::Page::default().additional_properties.values().map(String::len).sum::<usize>())"#;
    "discriminator_changed": ["discriminator: { propertyName: of," => "discriminator: { propertyName: made," ]
        ["discriminator-changed", "field-added", "field-added"] Differs r#"format!("{:?}", from_json::<api::models::Medium>("{\"of\":\"tape\"}").map(|it| matches!(it, api::models::Medium::Tape(_))))"#;
    "field_constant_added": ["        shelf: { type: string, default: main, description: Its shelf. }" => "        shelf: { type: string, default: main, description: Its shelf. }\n        form: { type: string, enum: [b], description: Always this. }", "      required: [title]" => "      required: [title, form]"]
        ["field-constant-added", "type-added"] Differs ADD;
    "field_constant_changed" given ["        shelf: { type: string, default: main, description: Its shelf. }" => "        shelf: { type: string, default: main, description: Its shelf. }\n        form: { type: boolean, enum: [true], description: Always this. }", "      required: [title]" => "      required: [title, form]"]: ["enum: [true]" => "enum: [false]"]
        ["field-constant-changed"] Differs ADD;
    "documented_constant" given ["number: { type: integer, description: Of books. }" => "number: { type: integer, description: Of books. }, last: { type: boolean, enum: [true], description: Always. }"]: ["enum: [true]" => "enum: [false]"]
        ["field-documented-constant-changed"] Documented JOB;
    "documented_default": ["size: { type: integer, format: int64, description: Its size in pages. }\n        kind" => "size: { type: integer, format: int64, default: 10, description: Its size in pages. }\n        kind"]
        ["field-documented-default-changed"] Documented READ;
    "field_renamed" given ["        price: { type: number" => "        a-price: { type: string }\n        price: { type: number"]: ["        a-price: { type: string }\n" => "        a-price: { type: string }\n        a_price: { type: string }\n"]
        ["field-renamed", "field-added"] Differs r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\",\"a-price\":\"2\"}").map(|book| book.a_price))"#;
    "field_argument_added" given ["        shelf: { type: string, default" => "        shelf: { type: string, nullable: true, default"]: ["      required: [title]" => "      required: [title, shelf]"]
        ["field-became-present"] Stops ADD;
    "field_now_sent" @back: ["        shelf: { type: string, default: main," => "        shelf: { type: string, readOnly: true, default: main,"]
        ["field-now-sent"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.shelf = Some("s".into()); c.add_book(book).send() })"#;
    "field_demanded" given ["        price: { type: number" => "        price: { nullable: true, type: number"]: ["      required: [id, title]" => "      required: [id, title, price]"]
        ["field-demanded"] Same READ;
    "field_no_longer_demanded" given ["        price: { type: number" => "        price: { nullable: true, type: number"] @back: ["      required: [id, title]" => "      required: [id, title, price]"]
        ["field-no-longer-demanded"] Same r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\",\"price\":1}").map(|book| book.id))"#;
    "leniency_removed" @back: ["price: { type: number, description" => "price: { type: number, x-client-lenient: true, description"]
        ["field-leniency-removed"] Differs r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\",\"price\":\"2\"}").map(|book| book.price))"#;
    "field_undeprecated" @back: ["price: { type: number, description" => "price: { type: number, deprecated: true, description"]
        ["field-undeprecated"] Same READ;
    "variant_renamed": ["enum: [desk, post], description: Where." => "enum: [desk, post], x-enum-varnames: [Counter, Post], description: Where."]
        ["variant-renamed"] Stops r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Desk).send())"#;
    "held_changed" given ["    Sort: { type" => "    Tree: { type: array, maxItems: 3, description: Of trees., items: { $ref: '#/components/schemas/Tree' } }\n    Sort: { type", "number: { type: integer, description: Of books. } }" => "number: { type: integer, description: Of books. }, tree: { $ref: '#/components/schemas/Tree' } }", "        sort: { $ref: '#/components/schemas/Sort' }" => "        sort: { $ref: '#/components/schemas/Tree' }"]: ["items: { $ref: '#/components/schemas/Tree' } }" => "items: { type: array, items: { $ref: '#/components/schemas/Tree' } } }"]
        ["type-held-changed"] Stops r#"api::models::Tree::default().0.iter().map(|tree| tree.0.len()).count().to_string()"#;
    "type_limit_raised" given ["    Sort: { type" => "    Tree: { type: array, maxItems: 3, description: Of trees., items: { $ref: '#/components/schemas/Tree' } }\n    Sort: { type", "number: { type: integer, description: Of books. } }" => "number: { type: integer, description: Of books. }, tree: { $ref: '#/components/schemas/Tree' } }", "        sort: { $ref: '#/components/schemas/Sort' }" => "        sort: { $ref: '#/components/schemas/Tree' }"]: ["maxItems: 3, description: Of trees" => "maxItems: 4, description: Of trees"]
        ["type-limit-loosened"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.sort = from_json("[[],[],[],[]]").ok(); c.add_book(book).send() })"#;
    "type_limit_changed" given ["    Sort: { type" => "    Tree: { type: array, description: Of trees., items: { type: array, not: { maxItems: 1 }, items: { $ref: '#/components/schemas/Tree' } } }\n    Sort: { type", "number: { type: integer, description: Of books. } }" => "number: { type: integer, description: Of books. }, tree: { $ref: '#/components/schemas/Tree' } }", "        sort: { $ref: '#/components/schemas/Sort' }" => "        sort: { $ref: '#/components/schemas/Tree' }"]: ["not: { maxItems: 1 }" => "not: { maxItems: 4 }"]
        ["type-limit-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.sort = from_json("[[[],[]]]").ok(); c.add_book(book).send() })"#;
    "type_limit_lowered" given ["    Sort: { type" => "    Tree: { type: array, maxItems: 3, description: Of trees., items: { $ref: '#/components/schemas/Tree' } }\n    Sort: { type", "number: { type: integer, description: Of books. } }" => "number: { type: integer, description: Of books. }, tree: { $ref: '#/components/schemas/Tree' } }", "        sort: { $ref: '#/components/schemas/Sort' }" => "        sort: { $ref: '#/components/schemas/Tree' }"] @back: ["maxItems: 3, description: Of trees" => "maxItems: 4, description: Of trees"]
        ["type-limit-tightened"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.sort = from_json("[[],[],[],[]]").ok(); c.add_book(book).send() })"#;
    "constant_freed" given ["        shelf: { type: string, default: main, description: Its shelf. }" => "        shelf: { type: string, default: main, description: Its shelf. }\n        form: { type: boolean, enum: [true], description: Always. }", "      required: [title]" => "      required: [title, form]"]: ["enum: [true], " => ""]
        ["field-argument-added", "field-constant-removed"] Stops ADD;
    "constant_fixed" given ["        shelf: { type: string, default: main, description: Its shelf. }" => "        shelf: { type: string, default: main, description: Its shelf. }\n        form: { type: boolean, enum: [true], description: Always. }", "      required: [title]" => "      required: [title, form]"] @back: ["enum: [true], " => ""]
        ["field-argument-removed", "field-constant-changed"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new(true, "t")).send())"#;
    "alternative_limit_lowered" given ["    Sort: { type" => "    Word: { description: A word., oneOf: [ { type: string, maxLength: 5 }, { type: array, items: { type: string } } ] }\n    Sort: { type", "        sort: { $ref: '#/components/schemas/Sort' }" => "        sort: { $ref: '#/components/schemas/Word' }", "number: { type: integer, description: Of books. } }" => "number: { type: integer, description: Of books. }, word: { $ref: '#/components/schemas/Word' } }"]: ["maxLength: 5 }" => "maxLength: 4 }"]
        ["alternative-limit-tightened"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.sort = from_json("\"12345\"").ok(); c.add_book(book).send() })"#;
    "alternative_limit_raised" given ["    Sort: { type" => "    Word: { description: A word., oneOf: [ { type: string, maxLength: 5 }, { type: array, items: { type: string } } ] }\n    Sort: { type", "        sort: { $ref: '#/components/schemas/Sort' }" => "        sort: { $ref: '#/components/schemas/Word' }", "number: { type: integer, description: Of books. } }" => "number: { type: integer, description: Of books. }, word: { $ref: '#/components/schemas/Word' } }"] @back: ["maxLength: 5 }" => "maxLength: 4 }"]
        ["alternative-limit-loosened"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.sort = from_json("\"12345\"").ok(); c.add_book(book).send() })"#;
    "alternative_type" given ["    Sort: { type" => "    Word: { description: A word., oneOf: [ { type: string, maxLength: 5 }, { type: array, items: { type: string } } ] }\n    Sort: { type", "        sort: { $ref: '#/components/schemas/Sort' }" => "        sort: { $ref: '#/components/schemas/Word' }", "number: { type: integer, description: Of books. } }" => "number: { type: integer, description: Of books. }, word: { $ref: '#/components/schemas/Word' } }"]: ["items: { type: string } } ] }" => "items: { type: array, items: { type: string } } } ] }"]
        ["alternative-type-changed"] Stops r#"format!("{:?}", api::models::Word::List(vec![String::from("a")]))"#;
    "optional_constant_freed" given ["        shelf: { type: string, default: main, description: Its shelf. }" => "        shelf: { type: string, default: main, description: Its shelf. }\n        form: { type: boolean, enum: [true], description: Always. }"]: ["enum: [true], " => ""]
        ["field-constant-freed"] Same r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.form = Some(true); c.add_book(book).send() })"#;
    "now_made" given ["    Job: { type: object, description: Work.," => "    Job: { type: object, required: [number], description: Work.,"]: ["        sort: { $ref: '#/components/schemas/Sort' }\n        shelf" => "        sort: { $ref: '#/components/schemas/Sort' }\n        job: { $ref: '#/components/schemas/Job' }\n        shelf"]
        ["default-removed", "default-removed", "field-added", "constructor-added", "type-now-sent", "type-now-sent"] Stops r#"format!("{:?}", api::models::Job::default().number)"#;
    "boolean_renamed" given ["number: { type: integer, description: Of books. }" => "number: { type: integer, description: Of books. }, open: { type: boolean, description: Whether it is., enum: [true, false], x-enum-varnames: [Open, Shut] }"]: ["[Open, Shut]" => "[Open, Closed]"]
        ["variant-renamed"] Stops r#"format!("{:?}", api::models::JobOpen::Shut)"#;
};
