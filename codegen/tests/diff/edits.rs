//! Edits of `base.yaml`: what the comparison has to say of each, and a caller that proves it.
//!
//! A caller is an expression of a program that has the client as `api`. It says what it saw: what was
//! sent, and what came of it.

use Proof::{Differs, Documented, Same, Stops};

/// How a caller shows that the verdict is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// It compiles with the old client, and not with the new one.
    Stops,
    /// It compiles with both, and sees something else.
    Differs,
    /// It compiles with both, and sees the same.
    Same,
    /// It sees the same, because what differs is on the side of the service.
    Documented,
}

/// An edit.
pub struct Edit {
    /// What it is called.
    pub name: &'static str,
    /// What is replaced by what in both documents, each exactly once.
    pub given: &'static [(&'static str, &'static str)],
    /// What is replaced by what in the new document, each exactly once.
    pub replace: &'static [(&'static str, &'static str)],
    /// The new document is the old one, and the other way round.
    pub back: bool,
    /// The rules, the worst first.
    pub rules: &'static [&'static str],
    /// How the caller shows it.
    pub proof: Proof,
    /// The caller.
    pub caller: &'static str,
}

const LIST: &str = r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().send())"#;
const ADD: &str = r#"call!(api, [("addBook", 201, {"id": "1", "title": "t"})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
const TWICE: &str = r#"call!(api, [("addBook", 500, {})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
const GET: &str =
    r#"call!(api, [("getBook", 200, {"id": "1", "title": "t"})], |c| c.get_book("1", 2).send())"#;
const DROP: &str = r#"call!(api, [("dropBook", 200, {"id": "1", "title": "t"})], |c| c.drop_book("1", "worn").send())"#;
const RETURN: &str = r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).send())"#;
const JOB: &str = r#"call!(api, [("getJob", 200, {"state": "ended"})], |c| c.get_job("1").send())"#;
const READ: &str = r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.id))"#;

macro_rules! edits {
    ($($name:literal $(given [$($is:literal => $was:literal),* $(,)?])? $(@$back:ident)?: [$($from:literal => $to:literal),* $(,)?] $rules:tt $proof:ident $caller:expr;)*) => {
        &[$(Edit {
            name: $name,
            given: &[$($(($is, $was)),*)?],
            replace: &[$(($from, $to)),*],
            back: edits!(@ $($back)?),
            rules: &$rules,
            proof: $proof,
            caller: $caller,
        }),*]
    };
    (@ back) => { true };
    (@) => { false };
}

#[rustfmt::skip]
pub const EDITS: &[Edit] = edits! {
    "operation_added": ["  /jobs/{id}:" => "  /houses:\n    get: { operationId: listHouses, tags: [books], summary: Houses., responses: { '200': { description: Done. } } }\n  /jobs/{id}:"]
        ["operation-added"] Same LIST;
    "operation_removed": ["    delete:\n      operationId: dropBook" => "    x-delete:\n      operationId: dropBook"]
        ["operation-removed"] Stops DROP;
    "operation_renamed": ["operationId: getJob" => "operationId: findJob"]
        ["operation-renamed"] Stops JOB;
    "operation_moved": ["tags: [returns]\n      summary: The state" => "tags: [jobs]\n      summary: The state"]
        ["operation-moved"] Stops r#"std::any::type_name::<api::operations::returns::GetJob>().len().to_string()"#;
    "method_changed": ["  /returns:\n    post:" => "  /returns:\n    put:"]
        ["operation-request-changed"] Differs RETURN;
    "path_changed": ["  /returns:" => "  /returned:"]
        ["operation-request-changed"] Differs RETURN;
    "own_server": ["operationId: getJob\n" => "operationId: getJob\n      servers: [ { url: \"https://jobs.example\" } ]\n"]
        ["operation-server-changed"] Differs JOB;
    "constant_changed": ["enum: [soft]" => "enum: [hard]"]
        ["operation-constants-changed"] Differs DROP;
    "repeatable": ["operationId: addBook\n" => "operationId: addBook\n      x-client-repeatable: true\n"]
        ["operation-became-repeatable"] Differs TWICE;
    "not_repeatable": ["operationId: getJob\n" => "operationId: getJob\n      x-client-repeatable: false\n"]
        ["operation-no-longer-repeatable"] Differs r#"call!(api, [("getJob", 500, {})], |c| c.get_job("1").send())"#;
    "rate_changed": ["x-client-rate: { requests: 100, seconds: 1 }" => "x-client-rate: { requests: 1, seconds: 1 }"]
        ["operation-rate-changed"] Differs r#"{ let (c, t) = client!(api, [("getJob", 200, {})]); let _ = c.get_job("1").send(); let _ = c.get_job("1").send(); (t.waited() > Duration::from_millis(400)).to_string() }"#;
    "security_opened": ["operationId: getJob\n" => "operationId: getJob\n      security: [ {}, { key: [] } ]\n"]
        ["operation-security-opened"] Same JOB;
    "security_closed" @back: ["operationId: getJob\n" => "operationId: getJob\n      security: []\n"]
        ["operation-security-changed"] Differs JOB;
    "credential_elsewhere": ["in: header, name: X-Key" => "in: query, name: key"]
        ["security-scheme-placement-changed"] Differs GET;
    "scheme_renamed": ["security: [ { key: [] } ]" => "security: [ { pass: [] } ]", "    key: { type: apiKey" => "    pass: { type: apiKey"]
        ["security-scheme-removed", "operation-security-changed", "operation-security-changed", "operation-security-changed", "operation-security-changed", "operation-security-changed", "operation-security-changed", "security-scheme-added"] Stops GET;
    "scheme_added": ["    key: { type: apiKey" => "    other: { type: http, scheme: bearer }\n    key: { type: apiKey"]
        ["security-scheme-added"] Same GET;
    "accept_changed": ["'200': { description: The job., content: { application/json:" => "'200': { description: The job., content: { application/vnd.job+json:"]
        ["operation-accept-changed"] Differs JOB;
    "body_media": ["requestBody: { required: true, content: { application/json:" => "requestBody: { required: true, content: { application/vnd.book+json:"]
        ["body-media-type-changed"] Differs ADD;
    "result_changed": ["'200': { description: The job., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }" => "'200': { description: The job., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }", "      x-client-task: { status: $response.body#/state, running: [working], done: [ended], failed: [broken] }\n" => ""]
        ["result-type-changed", "task-removed"] Stops r#"call!(api, [("getJob", 200, {})], |c| c.get_job("1").send().map(|job| job.number))"#;
    "arguments_swapped" given ["              required: [ids]" => "              required: [ids, note, memo]", "                note: {" => "                memo: { type: string, description: Another note. }\n                note: {"]: ["[ids, note, memo]" => "[ids, memo, note]"]
        ["arguments-reordered"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"], "first", "second").send())"#;
    "pages_removed": ["      x-client-pages: { cursor: $request.query.after, next: $response.body#/next, items: $response.body#/books }\n" => ""]
        ["pages-removed"] Stops r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().items().next().unwrap_or_else(|| unreachable!()))"#;
    "pages_changed" given ["        next: { type: string, description: Where to go on. }\n" => "        next: { type: string, description: Where to go on. }\n        onward: { type: string, description: Where to go on. }\n"]: ["next: $response.body#/next, items" => "next: $response.body#/onward, items"]
        ["pages-changed"] Differs r#"call!(api, [("listBooks", 200, {"next": "x", "books": [{"id": "1", "title": "t"}]})], |c| c.list_books().items().take(2).last().unwrap_or_else(|| unreachable!()))"#;
    "batch_raised": ["minItems: 1, maxItems: 3" => "minItems: 1, maxItems: 5"]
        ["batch-size-raised", "argument-limit-loosened"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| Ok::<_, String>(c.return_books(["1", "2", "3", "4"]).in_batches().send()))"#;
    "batch_lowered": ["minItems: 1, maxItems: 3" => "minItems: 1, maxItems: 2"]
        ["batch-size-lowered", "argument-limit-tightened"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| Ok::<_, String>(c.return_books(["1", "2", "3"]).in_batches().send()))"#;
    "batch_removed": ["      x-client-batch:\n        items: $request.body#/ids\n        results: $response.body#/results\n        result: { item: /id, done: { field: /state, values: [back] }, code: /code }\n" => ""]
        ["batch-removed"] Stops r#"call!(api, [], |c| Ok::<_, String>(c.return_books(["1"]).in_batches().send()))"#;
    "batch_done_changed": ["values: [back]" => "values: [back, lost]"]
        ["batch-reading-changed"] Differs r#"client!(api, [("returnBooks", 200, {"results": [{"id": "1", "state": "lost"}]})]).0.return_books(["1"]).in_batches().send().counts().to_string()"#;
    "task_changed": ["running: [working], done: [ended], failed: [broken]" => "running: [working], done: [broken], failed: [ended]"]
        ["task-changed", "task-changed"] Differs r#"format!("{:?}", client!(api, [("getJob", 200, {"state": "broken"})]).0.get_job("1").until_done().send().map(|end| end.is_done()).ok())"#;
    "key_added" given ["      x-codegen-request-body-name: book\n" => "      x-codegen-request-body-name: book\n      parameters: [ { name: Once, in: header, description: Its key., schema: { type: string } } ]\n"]: ["description: Its key., schema" => "description: Its key., x-client-idempotency-key: true, schema"]
        ["idempotency-key-added"] Differs TWICE;
    "key_removed" @back: ["      x-codegen-request-body-name: book\n" => "      x-codegen-request-body-name: book\n      parameters: [ { name: Once, in: header, description: Its key., x-client-idempotency-key: true, schema: { type: string } } ]\n"]
        ["argument-removed", "idempotency-key-removed"] Differs TWICE;
    "key_renamed" given ["      x-codegen-request-body-name: book\n" => "      x-codegen-request-body-name: book\n      parameters: [ { name: Once, in: header, description: Its key., x-client-idempotency-key: true, schema: { type: string } } ]\n"]: ["name: Once, in: header" => "name: Twice, in: header"]
        ["argument-removed", "idempotency-key-changed", "argument-added"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("t")).once("1").send())"#;
    "alternative_limits" given ["description: Its shelf. }" => "description: Its shelf., anyOf: [ { maxLength: 2 }, { minLength: 5 } ] }"]: ["maxLength: 2 }" => "maxLength: 1 }"]
        ["field-limit-tightened"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.shelf = Some("ab".into()); c.add_book(book).send() })"#;
    "exclusive_changed": ["operationId: listBooks\n" => "operationId: listBooks\n      x-client-exclusive: [ [ $request.query.after, $request.query.most ], [ $request.query.sort ] ]\n"]
        ["exclusive-arguments-changed"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().after("a").sort(api::models::Sort::Title).send())"#;
    "operation_deprecated": ["operationId: getJob\n" => "operationId: getJob\n      deprecated: true\n"]
        ["operation-deprecated"] Same JOB;
    "docs_changed": ["summary: The state of a job." => "summary: How a job is."]
        ["description-changed"] Same JOB;
    "tag_described" given ["security: [ { key: [] } ]\n" => "security: [ { key: [] } ]\ntags: [ { name: books, description: What is lent. } ]\n"]: ["description: What is lent." => "description: What can be lent."]
        ["description-changed"] Same JOB;
    "shared_description": ["      description: A book.\n" => "      description: A book, or what is left of one after many years on the shelf of a library that lends it.\n"]
        ["description-changed"] Same JOB;
    "tag_renamed": ["tags: [returns]\n      summary: Returns" => "tags: [back]\n      summary: Returns", "tags: [returns]\n      summary: The state" => "tags: [back]\n      summary: The state"]
        ["operation-moved", "operation-moved"] Stops r#"std::any::type_name::<api::operations::returns::GetJob>().len().to_string()"#;
    "success_added": ["        '201': { description: Added.," => "        '202': { description: Later., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }\n        '201': { description: Added.,"]
        ["result-type-changed", "success-added"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("t")).send().map(|book| book.id))"#;
    "success_variant_changed": ["'202': { description: It goes on., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }" => "'202': { description: It goes on., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }"]
        ["success-type-changed"] Stops r#"call!(api, [("dropBook", 202, {})], |c| c.drop_book("1", "worn").send().map(|it| match it { api::operations::books::DropBookResponse::Accepted(job) => job.number.is_some(), _ => false }))"#;
    "failure_documented": ["        '404': { description: No such shelf., x-client-error-codes: { bookGone: There is no such shelf. } }" => "        '403': { description: Closed., x-client-error-codes: { shelfClosed: It is closed. } }"]
        ["failure-added", "failure-removed", "operation-error-added", "operation-error-removed"] Same ADD;
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
        ["argument-limit-tightened"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().most(10).send())"#;
    "argument_deprecated": ["{ name: old-style, in: query," => "{ name: old-style, in: query, deprecated: true,"]
        ["argument-deprecated"] Same LIST;
    "null_added": ["note: { type: string," => "note: { type: string, nullable: true,"]
        ["argument-null-added"] Same RETURN;
    "type_added": ["    Sort: { type" => "    Extra: { type: object, description: More., properties: { one: { type: string } } }\n    Sort: { type"]
        ["type-added"] Same LIST;
    "type_renamed": ["    Returned: {" => "    Outcome: {", "schema: { $ref: '#/components/schemas/Returned' }" => "schema: { $ref: '#/components/schemas/Outcome' }"]
        ["type-renamed"] Stops r#"std::any::type_name::<api::models::Returned>().len().to_string()"#;
    "type_kind_changed": ["Sort: { type: string, enum: [title, year], description: An order. }" => "Sort: { type: integer, enum: [1, 2], description: An order. }"]
        ["argument-type-changed", "type-kind-changed"] Stops r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().sort(api::models::Sort::Title).send())"#;
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
    "field_became_required": ["      required: [id, title]" => "      required: [id, title, size]"]
        ["field-became-required"] Stops r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.size.is_some()))"#;
    "field_type_changed": ["        price: { type: number, description: What it costs. }" => "        price: { type: string, description: What it costs. }"]
        ["field-type-changed"] Stops r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.price.map(|price| price + 1.0)))"#;
    "field_read_only": ["        shelf: { type: string, default: main," => "        shelf: { type: string, readOnly: true, default: main,"]
        ["field-held-back"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.shelf = Some("s".into()); c.add_book(book).send() })"#;
    "field_default_changed": ["shelf: { type: string, default: main," => "shelf: { type: string, default: other,"]
        ["field-default-changed"] Documented ADD;
    "field_limit_raised": ["title: { type: string, maxLength: 20," => "title: { type: string, maxLength: 200,"]
        ["field-limit-loosened"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("t".repeat(30))).send())"#;
    "field_limit_lowered": ["title: { type: string, maxLength: 20," => "title: { type: string, maxLength: 2,"]
        ["field-limit-tightened"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("title")).send())"#;
    "field_lenient": ["price: { type: number, description" => "price: { type: number, x-client-lenient: true, description"]
        ["field-leniency-added"] Same READ;
    "field_deprecated": ["price: { type: number, description" => "price: { type: number, deprecated: true, description"]
        ["field-deprecated"] Same READ;
    "variant_added": ["enum: [desk, slot]" => "enum: [desk, slot, door]"]
        ["variant-added"] Same RETURN;
    "variant_removed": ["enum: [desk, slot]" => "enum: [desk, door]"]
        ["variant-removed", "variant-added"] Stops r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Slot).send())"#;
    "variant_value_changed": ["enum: [desk, slot]" => "enum: [DESK, slot]"]
        ["variant-value-changed"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Desk).send())"#;
    "alternative_added": ["oneOf: [ { $ref: '#/components/schemas/Paper' }," => "oneOf: [ { type: object, title: Film, description: On film., properties: { of: { type: string }, reels: { type: integer } } }, { $ref: '#/components/schemas/Paper' },"]
        ["alternative-added", "type-added"] Same READ;
    "alternative_removed" @back: ["oneOf: [ { $ref: '#/components/schemas/Paper' }," => "oneOf: [ { type: object, title: Film, description: On film., properties: { of: { type: string }, reels: { type: integer } } }, { $ref: '#/components/schemas/Paper' },"]
        ["alternative-removed", "type-removed"] Stops r#"format!("{:?}", from_json::<api::models::Medium>("{\"of\":\"tape\"}").map(|it| matches!(it, api::models::Medium::Film(_))))"#;
    "alternative_tag_changed": ["mapping: { paper: '#/components/schemas/Paper'" => "mapping: { sheet: '#/components/schemas/Paper'"]
        ["alternative-tags-changed"] Differs r#"format!("{:?}", from_json::<api::models::Medium>("{\"of\":\"sheet\"}").map(|it| matches!(it, api::models::Medium::Paper(_))))"#;
    "default_server_changed": ["- { url: \"https://{branch}.library.example\"" => "- { url: \"https://{branch}.books.example\""]
        ["default-server-changed", "server-address-changed"] Differs GET;
    "server_removed": ["  - { url: \"https://test.library.example\", description: Test server }\n" => "  - { url: \"https://try.library.example\", description: Trial server }\n"]
        ["server-removed", "server-added"] Stops r#"format!("{:?}", api::Client::builder().documented_server(api::Server::Test))"#;
    "variable_default_changed": ["default: central, enum: [central, north]" => "default: north, enum: [central, north]"]
        ["default-server-changed", "server-variable-default-changed"] Differs GET;
    "variable_removed": ["https://{branch}.library.example\", description: Main server, variables: { branch: { default: central, enum: [central, north], description: Which house. } } }" => "https://central.library.example\", description: Main server }"]
        ["server-address-changed", "server-variable-removed"] Stops r#"format!("{:?}", api::Client::builder().branch("north"))"#;
    "header_removed": ["headers: { X-Left: { description: How many calls are left., schema: { type: integer } } }, " => ""]
        ["response-header-removed"] Stops r#"std::any::type_name::<api::Headers<'static>>().len().to_string()"#;
    "header_type_changed": ["description: How many calls are left., schema: { type: integer }" => "description: How many calls are left., schema: { type: string }"]
        ["response-header-type-changed"] Stops r#"{ let map = Default::default(); let left: Option<i64> = api::Headers::from(&map).x_left().ok().flatten(); format!("{left:?}") }"#;
    "error_code_added": ["  slowDown: {" => "  tooOld: { description: It is too old., status: [400] }\n  slowDown: {"]
        ["error-code-added"] Same GET;
    "error_code_repeats_added": ["  slowDown: {" => "  busyNow: { description: Busy., status: [409], means: busy }\n  slowDown: {"]
        ["error-code-added-repeats"] Differs r#"call!(api, [("addBook", 409, {"code": "busyNow"})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
    "error_code_removed": ["  shelfClosed: { description: The shelf is closed., status: [403], means: denied }\n" => ""]
        ["error-code-removed"] Stops r#"format!("{:?}", api::ErrorCode::ShelfClosed)"#;
    "error_code_wire_changed": ["  shelfClosed: {" => "  shelf_closed: {"]
        ["error-code-wire-changed"] Differs r#"format!("{:?}", api::ErrorCode::from("shelfClosed"))"#;
    "error_code_now_repeats": ["status: [403], means: denied" => "status: [403], means: throttled"]
        ["error-code-now-repeats"] Differs r#"call!(api, [("addBook", 403, {"code": "shelfClosed"})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
    "error_code_meaning_changed": ["status: [404], means: not-found" => "status: [404], means: conflict"]
        ["error-code-meaning-changed"] Differs r#"format!("{:?}", clients::runtime::ErrorCode::meaning(&api::ErrorCode::BookGone))"#;
    "error_code_concerns": ["status: [403], means: denied" => "status: [403], means: denied, concerns: container"]
        ["error-code-concerns-changed"] Differs r#"format!("{:?}", clients::runtime::ErrorCode::concerns_every_item(&api::ErrorCode::ShelfClosed))"#;
    "error_code_statuses": ["status: [404], means: not-found" => "status: [404, 410], means: not-found"]
        ["error-code-statuses-changed"] Same GET;
    "pattern_changed": ["'*Limit*': { description: A limit was reached., means: quota }" => "'*Limit*': { description: A limit was reached., means: throttled }"]
        ["error-pattern-changed"] Differs r#"format!("{:?}", clients::runtime::ErrorCode::meaning(&api::ErrorCode::from("callLimit")))"#;
    "envelope_changed": ["x-client-error: { code: [code], message: [message] }" => "x-client-error: { code: [reason], message: [message] }"]
        ["error-envelope-changed"] Differs r#"call!(api, [("getBook", 404, {"code": "bookGone"})], |c| c.get_book("1", 2).send())"#;
    "reading_added": ["'200': { description: The job., content: {" => "'200': { description: The job., content: { application/jsonl: { schema: { $ref: '#/components/schemas/Book' } },"]
        ["reading-added"] Same JOB;
    "reading_removed" @back: ["'200': { description: The job., content: {" => "'200': { description: The job., content: { application/jsonl: { schema: { $ref: '#/components/schemas/Book' } },"]
        ["reading-removed"] Stops r#"std::any::type_name_of_val(&client!(api, []).0.get_job("1").events().is_ok()).len().to_string()"#;
    "reading_changed" given ["'200': { description: The job., content: {" => "'200': { description: The job., content: { application/jsonl: { schema: { $ref: '#/components/schemas/Book' } },"]: ["application/jsonl: { schema: { $ref: '#/components/schemas/Book' } }" => "application/jsonl: { schema: { $ref: '#/components/schemas/Page' } }"]
        ["reading-changed"] Stops r#"client!(api, [("getJob", 200, {})]).0.get_job("1").events().map(|mut items| items.next().and_then(Result::ok).map(|book| book.title)).is_ok().to_string()"#;
    "pages_added" @back: ["      x-client-pages: { cursor: $request.query.after, next: $response.body#/next, items: $response.body#/books }\n" => ""]
        ["pages-added"] Same LIST;
    "page_item_changed": ["books: { type: array, description: The books., items: { $ref: '#/components/schemas/Book' } }" => "books: { type: array, description: The books., items: { $ref: '#/components/schemas/Job' } }"]
        ["page-item-changed", "field-type-changed"] Stops r#"call!(api, [("listBooks", 200, {})], |c| Ok::<_, String>(c.list_books().items().next().and_then(Result::ok).map(|book| book.title)))"#;
    "batch_added" @back: ["      x-client-batch:\n        items: $request.body#/ids\n        results: $response.body#/results\n        result: { item: /id, done: { field: /state, values: [back] }, code: /code }\n" => ""]
        ["batch-added"] Same RETURN;
    "batch_item_changed": ["maxItems: 3, description: Which books., items: { type: string }" => "maxItems: 3, description: Which books., items: { type: integer, format: int64 }"]
        ["batch-item-changed", "argument-type-changed"] Stops RETURN;
    "task_added" @back: ["      x-client-task: { status: $response.body#/state, running: [working], done: [ended], failed: [broken] }\n" => ""]
        ["task-added"] Same JOB;
    "operation_undeprecated" @back: ["operationId: getJob\n" => "operationId: getJob\n      deprecated: true\n"]
        ["operation-undeprecated"] Same JOB;
    "success_variant_removed" given ["        '202': { description: It goes on.," => "        '204': { description: Nothing left. }\n        '202': { description: It goes on.,"]: ["        '204': { description: Nothing left. }\n" => ""]
        ["success-variant-removed"] Stops r#"call!(api, [("dropBook", 204, null)], |c| c.drop_book("1", "worn").send().map(|it| matches!(it, api::operations::books::DropBookResponse::NoContent)))"#;
    "success_removed" given ["        '201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }" => "        '200': { description: Known., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }\n        '201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }"]: ["        '200': { description: Known., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }\n" => ""]
        ["success-removed"] Same r#"call!(api, [("addBook", 200, {"id": "1", "title": "t"})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
    "failure_body_changed": ["'404': { description: No such shelf.," => "'404': { description: No such shelf., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } },"]
        ["failure-body-changed"] Documented ADD;
    "operation_error_added": ["{ bookGone: There is no such shelf. }" => "{ bookGone: There is no such shelf., shelfClosed: It is closed. }"]
        ["operation-error-added", "error-code-statuses-changed"] Same ADD;
    "operation_error_removed" @back: ["{ bookGone: There is no such shelf. }" => "{ bookGone: There is no such shelf., shelfClosed: It is closed. }"]
        ["operation-error-removed", "error-code-statuses-changed"] Same ADD;
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
    "type_gone" @back: ["    Sort: { type" => "    Extra: { type: object, description: More., properties: { one: { type: string } } }\n    Sort: { type"]
        ["type-removed"] Stops r#"std::any::type_name::<api::models::Extra>().len().to_string()"#;
    "type_deprecated": ["    Sort: { type" => "    Sort: { deprecated: true, type"]
        ["field-deprecated", "type-deprecated"] Same LIST;
    "type_undeprecated" @back: ["    Sort: { type" => "    Sort: { deprecated: true, type"]
        ["field-undeprecated", "type-undeprecated"] Same LIST;
    "now_sent": ["schema: { $ref: '#/components/schemas/BookInput' }" => "schema: { type: object, title: Two, properties: { one: { $ref: '#/components/schemas/BookInput' }, two: { $ref: '#/components/schemas/Job' } } }"]
        ["argument-added", "argument-added", "argument-removed", "default-removed", "type-now-sent", "type-now-sent"] Stops ADD;
    "no_longer_sent" @back: ["schema: { $ref: '#/components/schemas/BookInput' }" => "schema: { type: object, title: Two, properties: { one: { $ref: '#/components/schemas/BookInput' }, two: { $ref: '#/components/schemas/Job' } } }"]
        ["argument-added-required", "argument-removed", "argument-removed", "default-added", "type-no-longer-sent", "type-no-longer-sent"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book().one(api::models::BookInput::new("t")).send())"#;
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
        ["discriminator-changed"] Differs r#"format!("{:?}", from_json::<api::models::Medium>("{\"of\":\"tape\"}").map(|it| matches!(it, api::models::Medium::Tape(_))))"#;
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
        ["field-became-required"] Stops ADD;
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
    "variant_renamed": ["enum: [desk, slot], description: Where." => "enum: [desk, slot], x-enum-varnames: [Counter, Slot], description: Where."]
        ["variant-renamed"] Stops r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Desk).send())"#;
    "server_renamed": ["description: Test server }" => "description: Trial server }"]
        ["server-renamed", "description-changed"] Stops r#"format!("{:?}", api::Client::builder().documented_server(api::Server::Test))"#;
    "variable_added": ["- { url: \"https://test.library.example\", description: Test server }" => "- { url: \"https://test.library.example/{lane}\", description: Test server, variables: { lane: { default: one } } }"]
        ["server-address-changed", "server-variable-added"] Differs r#"call!(api, [("getBook", 200, {})], |c| { let b = api::Client::builder().key("k").documented_server(api::Server::Test); let t = MemoryTransport::new(); let d = b.transport(t.clone()).build_blocking().unwrap(); let _ = d.get_book("1", 2).send(); let _ = &c; Err::<(), _>(show(&t.sent())) })"#;
    "variable_demanded": ["- { url: \"https://{branch}.library.example\", description: Main server, variables: {" => "- { url: \"https://{branch}.library.example/{lane}\", description: Main server, variables: { lane: { default: one, x-client-required: true }," ]
        ["default-server-changed", "server-address-changed", "server-variable-demanded"] Differs r#"api::Client::builder().build_blocking().is_ok().to_string()"#;
    "variable_became_required": ["branch: { default: central," => "branch: { x-client-required: true, default: central,"]
        ["default-server-changed", "server-variable-became-required"] Differs r#"api::Client::builder().build_blocking().is_ok().to_string()"#;
    "variable_became_optional" @back: ["branch: { default: central," => "branch: { x-client-required: true, default: central,"]
        ["default-server-changed", "server-variable-became-optional"] Differs r#"api::Client::builder().build_blocking().is_ok().to_string()"#;
    "variable_values": ["enum: [central, north]" => "enum: [central, south]"]
        ["server-variable-values-changed"] Documented r#"api::Client::builder().branch("north").build_blocking().is_ok().to_string()"#;
    "header_added" @back: ["headers: { X-Left: {" => "headers: { X-Other: { description: More., schema: { type: string } }, X-Left: {" ]
        ["response-header-removed"] Stops r#"{ let map = Default::default(); format!("{:?}", api::Headers::from(&map).x_other().is_ok()) }"#;
    "header_new": ["headers: { X-Left: {" => "headers: { X-Other: { description: More., schema: { type: string } }, X-Left: {" ]
        ["response-header-added"] Same GET;
    "header_wire": ["X-Left: {" => "X_Left: {"]
        ["response-header-wire-changed"] Differs r#"{ let mut map = clients::runtime::http::HeaderMap::new(); map.insert("x-left", 3.into()); format!("{:?}", api::Headers::from(&map).x_left().unwrap_or_default()) }"#;
    "code_renamed": ["shelfClosed: { description: The shelf is closed.," => "shelfClosed: { name: Closed, description: The shelf is closed.,"]
        ["error-code-renamed"] Stops r#"format!("{:?}", api::ErrorCode::ShelfClosed)"#;
    "pattern_added": ["  '*Limit*': {" => "  '*Busy*': { description: Busy., means: busy }\n  '*Limit*': {"]
        ["error-pattern-added"] Differs r#"format!("{:?}", clients::runtime::ErrorCode::meaning(&api::ErrorCode::from("soBusy")))"#;
    "pattern_gained": ["  '*Limit*': {" => "  '*Busy*': { description: Busy., means: denied }\n  '*Limit*': {"]
        ["error-pattern-gained"] Differs r#"format!("{:?}", clients::runtime::ErrorCode::meaning(&api::ErrorCode::from("soBusy")))"#;
    "pattern_removed": ["  '*Limit*': { description: A limit was reached., means: quota }\n" => ""]
        ["error-pattern-removed"] Differs r#"format!("{:?}", clients::runtime::ErrorCode::meaning(&api::ErrorCode::from("callLimit")))"#;
    "now_received": ["'201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }" => "'201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }"]
        ["result-type-changed", "type-now-received", "type-now-received"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("t")).send().map(|book| book.id))"#;
    "no_longer_received" @back: ["'201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }" => "'201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }"]
        ["result-type-changed", "type-no-longer-received", "type-no-longer-received"] Stops r#"format!("{:?}", from_json::<api::models::BookInput>("{}").is_ok())"#;
    "review_1": ["  /jobs/{id}:" => "  /houses:\n    get: { operationId: listHouses, tags: [books], summary: Houses., responses: { '200': { description: Done. } } }\n  /jobs/{id}:", "        - { name: tags, in: query" => "        - { name: house, in: query, description: Only of this house., schema: { type: string } }\n        - { name: tags, in: query", "        price: { type: number, description: What it costs. }" => "        price: { type: number, description: What it costs new. }\n        cover: { type: string, description: Its cover. }"]
        ["operation-added", "argument-added", "field-added", "description-changed"] Same LIST;
    "review_2": ["operationId: getJob" => "operationId: findJob", "        price: { type: number, description: What it costs. }" => "        price: { type: string, description: What it costs. }", "enum: [desk, slot]" => "enum: [desk, door]"]
        ["operation-renamed", "variant-removed", "field-type-changed", "variant-added"] Stops JOB;
    "review_3": ["status: [403], means: denied" => "status: [403], means: throttled", "minItems: 1, maxItems: 3" => "minItems: 1, maxItems: 30", "maximum: 50, default: 20" => "maximum: 50, default: 40"]
        ["batch-size-raised", "argument-limit-loosened", "argument-default-changed", "error-code-now-repeats"] Differs r#"call!(api, [("addBook", 403, {"code": "shelfClosed"})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
};
