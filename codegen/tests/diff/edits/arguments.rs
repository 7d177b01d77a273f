//! Edits of what callers pass.

use super::{ADD, DROP, Edit, GET, LIST, Proof, RETURN, TWICE};
use Proof::{Differs, Documented, Same, Stops};

#[rustfmt::skip]
pub const EDITS: &[Edit] = edits! {
    "arguments_swapped" given ["              required: [ids]" => "              required: [ids, note, memo]", "                note: {" => "                memo: { type: string, description: Another note. }\n                note: {"]: ["[ids, note, memo]" => "[ids, memo, note]"]
        ["arguments-reordered"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"], "first", "second").send())"#;
    "batch_raised": ["minItems: 1, maxItems: 3" => "minItems: 1, maxItems: 5"]
        ["batch-size-raised"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| Ok::<_, String>(c.return_books(["1", "2", "3", "4"]).in_batches().send()))"#;
    "batch_lowered": ["minItems: 1, maxItems: 3" => "minItems: 1, maxItems: 2"]
        ["batch-size-lowered"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| Ok::<_, String>(c.return_books(["1", "2", "3"]).in_batches().send()))"#;
    "key_removed" @back: ["      x-codegen-request-body-name: book\n" => "      x-codegen-request-body-name: book\n      parameters: [ { name: Once, in: header, description: Its key., x-client-idempotency-key: true, schema: { type: string } } ]\n"]
        ["argument-removed", "idempotency-key-removed"] Differs TWICE;
    "key_renamed" given ["      x-codegen-request-body-name: book\n" => "      x-codegen-request-body-name: book\n      parameters: [ { name: Once, in: header, description: Its key., x-client-idempotency-key: true, schema: { type: string } } ]\n"]: ["name: Once, in: header" => "name: Twice, in: header"]
        ["argument-removed", "idempotency-key-changed", "argument-added"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("t")).once("1").send())"#;
    "body_limit_tightened": ["              required: [ids]\n" => "              required: [ids]\n              maxProperties: 1\n"]
        ["body-limit-tightened"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).note("first").send())"#;
    "body_condition_loosened" @back: ["              required: [ids]\n" => "              required: [ids]\n              not: { required: [note] }\n"]
        ["body-limit-loosened"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).note("first").send())"#;
    "body_condition_changed" given ["              required: [ids]\n" => "              required: [ids]\n              not: { required: [note] }\n"]: ["not: { required: [note] }" => "not: { required: [place] }"]
        ["body-limit-changed"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).note("first").send())"#;
    "exclusive_changed": ["operationId: listBooks\n" => "operationId: listBooks\n      x-client-exclusive: [ [ $request.query.after, $request.query.most ], [ $request.query.sort ] ]\n"]
        ["exclusive-arguments-changed"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().after("a").sort(api::models::Sort::Title).send())"#;
    "required_argument_added": ["        - { name: edition, in: query" => "        - { name: house, in: query, required: true, description: Where., schema: { type: string } }\n        - { name: edition, in: query"]
        ["argument-added-required"] Stops GET;
    "optional_argument_added": ["        - { name: tags, in: query" => "        - { name: house, in: query, description: Where., schema: { type: string } }\n        - { name: tags, in: query"]
        ["argument-added"] Same LIST;
    "argument_removed": ["        - { name: old-style, in: query, description: Not needed., schema: { type: boolean } }\n" => ""]
        ["argument-removed"] Stops r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().old_style(true).send())"#;
    "argument_wire_changed": ["name: old-style, in: query" => "name: oldStyle, in: query"]
        ["argument-wire-changed"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().old_style(true).send())"#;
    "argument_moved": ["name: old-style, in: query" => "name: old-style, in: header"]
        ["argument-wire-changed"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().old_style(true).send())"#;
    "argument_became_required": ["{ name: sort, in: query, description" => "{ name: sort, in: query, required: true, description"]
        ["argument-became-required"] Stops LIST;
    "argument_became_optional": ["{ name: edition, in: query, required: true," => "{ name: edition, in: query,"]
        ["argument-became-optional"] Stops GET;
    "argument_became_global": ["{ name: edition, in: query, required: true," => "{ name: edition, in: query, required: true, x-client-global: true,"]
        ["argument-became-optional", "client-option-added"] Stops GET;
    "argument_type_changed": ["description: Which edition., schema: { type: integer, format: int64 }" => "description: Which edition., schema: { type: string }"]
        ["argument-type-changed"] Stops GET;
    "argument_style_changed": ["description: Only with these., schema" => "description: Only with these., explode: false, schema"]
        ["argument-style-changed"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().tags(["a", "b"]).send())"#;
    "default_changed": ["maximum: 50, default: 20" => "maximum: 50, default: 40"]
        ["argument-default-changed"] Documented LIST;
    "required_default_changed" given ["schema: { type: integer, format: int64 } }\n      responses:\n        '200': { description: The book." => "schema: { type: integer, format: int64, default: 1 } }\n      responses:\n        '200': { description: The book."]: ["format: int64, default: 1" => "format: int64, default: 2"]
        ["argument-unused-default-changed"] Same GET;
    "argument_limit_raised": ["maximum: 50, default" => "maximum: 500, default"]
        ["argument-limit-loosened"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().most(400).send())"#;
    "argument_limit_lowered": ["maximum: 50, default" => "maximum: 30, default"]
        ["argument-limit-tightened"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().most(40).send())"#;
    "argument_bound_open": ["minimum: 1, maximum: 50, default" => "minimum: 1, exclusiveMinimum: true, maximum: 50, default"]
        ["argument-limit-tightened"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().most(1).send())"#;
    "argument_bound_closed" @back: ["maximum: 50, default" => "maximum: 50, exclusiveMaximum: true, default"]
        ["argument-limit-loosened"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().most(50).send())"#;
    "argument_multiple" given ["maximum: 50, default" => "maximum: 50, multipleOf: 10, default"]: ["multipleOf: 10" => "multipleOf: 5"]
        ["argument-limit-loosened"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().most(15).send())"#;
    "argument_other_multiple" given ["maximum: 50, default" => "maximum: 50, multipleOf: 10, default"]: ["multipleOf: 10" => "multipleOf: 4"]
        ["argument-limit-changed"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().most(10).send())"#;
    "argument_limit_raised_by_one" given ["description: Which edition., schema: { type: integer, format: int64 }" => "description: Which edition., schema: { type: integer, format: int64, maximum: 9007199254740992 }"]: ["maximum: 9007199254740992" => "maximum: 9007199254740993"]
        ["argument-limit-loosened"] Differs r#"call!(api, [("getBook", 200, {"id": "1", "title": "t"})], |c| c.get_book("1", 9007199254740993).send())"#;
    "argument_finer_multiple" given ["maximum: 50, default" => "maximum: 50, multipleOf: 5, default"]: ["multipleOf: 5" => "multipleOf: 10"]
        ["argument-limit-tightened"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().most(15).send())"#;
    "argument_deprecated": ["{ name: old-style, in: query," => "{ name: old-style, in: query, deprecated: true,"]
        ["argument-deprecated"] Same LIST;
    "null_added": ["note: { type: string," => "note: { type: string, nullable: true,"]
        ["argument-null-added"] Same RETURN;
    "type_kind_changed": ["Sort: { type: string, enum: [title, year], description: An order. }" => "Sort: { type: integer, enum: [1, 2], description: An order. }"]
        ["argument-type-changed", "type-kind-changed"] Stops r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().sort(api::models::Sort::Title).send())"#;
    "example_changed" given ["description: Which edition., schema" => "description: Which edition., example: 2, schema"]: ["example: 2" => "example: 3"]
        ["example-changed"] Same GET;
    "example_of_field_added": ["size: { type: integer, format: int64, description: Its size in pages. }\n        kind" => "size: { type: integer, format: int64, description: Its size in pages., example: 120 }\n        kind"]
        ["example-changed"] Same GET;
    "client_argument_added": ["        - { name: edition, in: query" => "        - { name: house, in: query, required: true, x-client-global: true, description: Where., schema: { type: string } }\n        - { name: edition, in: query"]
        ["client-argument-added", "client-option-added"] Differs GET;
    "client_option_removed" @back: ["        - { name: tags, in: query" => "        - { name: house, in: query, x-client-global: true, description: Where., schema: { type: string } }\n        - { name: tags, in: query"]
        ["argument-removed", "client-option-removed"] Stops r#"format!("{:?}", api::Client::builder().house("north"))"#;
    "client_option_type" given ["        - { name: tags, in: query" => "        - { name: house, in: query, x-client-global: true, description: Where., schema: { type: string } }\n        - { name: tags, in: query"]: ["description: Where., schema: { type: string }" => "description: Where., schema: { type: integer }"]
        ["argument-type-changed", "client-option-type-changed"] Stops r#"format!("{:?}", api::Client::builder().house("north"))"#;
    "client_option_renamed" given ["        - { name: tags, in: query" => "        - { name: house, in: query, x-client-global: true, description: Where., schema: { type: string } }\n        - { name: tags, in: query"]: ["{ name: house, in: query, x-client-global: true, description: Where., schema" => "{ name: place, in: query, x-client-global: true, description: Where., schema"]
        ["argument-removed", "client-option-removed", "argument-added", "client-option-added"] Stops r#"format!("{:?}", api::Client::builder().house("north"))"#;
    "argument_passing" given ["{ name: old-style, in: query," => "{ name: old-style, in: query, x-client-global: true,"]: ["in: query, x-client-global: true, description: Not needed." => "in: query, description: Not needed."]
        ["argument-passing-changed", "client-option-removed"] Stops r#"format!("{:?}", api::Client::builder().old_style(true))"#;
    "argument_demanded" given ["{ name: old-style, in: query," => "{ name: old-style, in: query, x-client-global: true,"]: ["in: query, x-client-global: true, description: Not needed." => "in: query, required: true, x-client-global: true, description: Not needed."]
        ["argument-demanded"] Differs LIST;
    "argument_no_longer_demanded" given ["{ name: old-style, in: query," => "{ name: old-style, in: query, x-client-global: true,"] @back: ["in: query, x-client-global: true, description: Not needed." => "in: query, required: true, x-client-global: true, description: Not needed."]
        ["argument-no-longer-demanded"] Same r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().old_style(true).send())"#;
    "null_removed" @back: ["note: { type: string," => "note: { type: string, nullable: true,"]
        ["argument-null-removed"] Stops r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).note_null().send())"#;
    "argument_undeprecated" @back: ["{ name: old-style, in: query," => "{ name: old-style, in: query, deprecated: true,"]
        ["argument-undeprecated"] Same LIST;
    "now_sent": ["schema: { $ref: '#/components/schemas/BookInput' }" => "schema: { type: object, title: Two, properties: { one: { $ref: '#/components/schemas/BookInput' }, two: { $ref: '#/components/schemas/Job' } } }"]
        ["argument-added", "argument-added", "argument-removed", "default-removed", "type-now-sent", "type-now-sent"] Stops ADD;
    "no_longer_sent" @back: ["schema: { $ref: '#/components/schemas/BookInput' }" => "schema: { type: object, title: Two, properties: { one: { $ref: '#/components/schemas/BookInput' }, two: { $ref: '#/components/schemas/Job' } } }"]
        ["argument-added-required", "argument-removed", "argument-removed", "default-added", "type-no-longer-sent", "type-no-longer-sent"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book().one(api::models::BookInput::new("t")).send())"#;
    "argument_renamed" given ["{ name: edition, in: query" => "{ name: Edition, in: query"]: ["        - { name: Edition, in: query" => "        - { name: edition, in: header, description: Too., schema: { type: string } }\n        - { name: Edition, in: query"]
        ["argument-renamed", "argument-added"] Same GET;
    "argument_replaced": ["        - { name: why, in: query, required: true, description: The reason., schema" => "        - { name: reason, in: query, required: true, description: The reason., schema"]
        ["argument-wire-changed", "argument-renamed"] Differs DROP;
    "argument_method_renamed": ["        - { name: old-style, in: query" => "        - { name: old_style, in: query, description: Too., schema: { type: boolean } }\n        - { name: old-style, in: query"]
        ["argument-renamed-method", "argument-added"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().old_style(true).send())"#;
    "argument_part_type" given ["      x-codegen-request-body-name: book\n      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }" => "      requestBody: { required: true, content: { multipart/form-data: { encoding: { note: { contentType: text/plain } }, schema: { type: object, required: [note], properties: { note: { type: string, description: Words. } } } } } }"]: ["contentType: text/plain" => "contentType: text/markdown"]
        ["argument-part-type-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book("x").send())"#;
    "form_style_changed" given ["      x-codegen-request-body-name: book\n      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }" => "      requestBody: { required: true, content: { application/json: { schema: &tags { type: object, required: [tags], properties: { tags: { type: array, description: Words., items: { type: string } } } } }, application/x-www-form-urlencoded: { encoding: { tags: { style: pipeDelimited } }, schema: *tags } } }"]: ["style: pipeDelimited" => "style: spaceDelimited"]
        ["property-style-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book(["a", "b"]).content_type("application/x-www-form-urlencoded").send())"#;
    "form_part_type_changed" given ["      x-codegen-request-body-name: book\n      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }" => "      requestBody: { required: true, content: { application/json: { schema: &tags { type: object, required: [tags], properties: { tags: { type: array, description: Words., items: { type: string } } } } }, multipart/form-data: { encoding: { tags: { contentType: text/plain } }, schema: *tags } } }"]: ["contentType: text/plain" => "contentType: text/markdown"]
        ["property-part-type-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book(["a", "b"]).content_type("multipart/form-data").send())"#;
    "whole_form_style_changed" given ["requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }" => "requestBody: { content: { application/x-www-form-urlencoded: { encoding: { title: { contentType: application/json } }, schema: { $ref: '#/components/schemas/BookInput' } } } }"]: ["contentType: application/json" => "contentType: text/plain"]
        ["property-style-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book().book(api::models::BookInput::new("t")).send())"#;
};
