//! Edits of which no compiler tells: names, values and places that change hands.

use super::{Edit, JOB, Proof};
use Proof::{Differs, Same, Stops};

#[rustfmt::skip]
pub const EDITS: &[Edit] = edits! {
    "variants_swapped" given ["enum: [desk, post], description" => "enum: [desk, post], x-enum-varnames: [Desk, Post], description"]: ["[Desk, Post]" => "[Post, Desk]"]
        ["variant-value-changed", "variant-value-changed"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Desk).send())"#;
    "variant_name_passed_on" given ["enum: [desk, post], description" => "enum: [desk, post], x-enum-varnames: [Desk, Post], description"]: ["[Desk, Post]" => "[Counter, Desk]"]
        ["variant-value-changed", "variant-removed", "variant-added-sent"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Desk).send())"#;
    "error_codes_swapped" given ["  bookGone: {" => "  bookGone: { name: Gone,", "  shelfClosed: {" => "  shelfClosed: { name: Shut,"]: ["bookGone: { name: Gone" => "bookGone: { name: Shut", "shelfClosed: { name: Shut" => "shelfClosed: { name: Gone"]
        ["error-code-wire-changed", "error-code-wire-changed", "error-code-meaning-changed", "error-code-meaning-changed", "error-code-statuses-changed", "error-code-statuses-changed", "description-changed", "description-changed"] Differs r#"format!("{:?}", api::ErrorCode::from("shelfClosed"))"#;
    "success_renamed": ["'202': { description: It goes on.," => "'202': { description: It goes on., x-client-name: Later,"]
        ["success-variant-renamed"] Stops r#"format!("{:?}", client!(api, [("dropBook", 200, {"id": "1", "title": "t"})]).0.drop_book("1", "worn").send().map(|it| matches!(it, api::operations::books::DropBookResponse::Accepted(_))).ok())"#;
    "success_moved" given ["'202': { description: It goes on.," => "'202': { description: It goes on., x-client-name: Later,"]: ["'202': { description: It goes on.," => "'203': { description: It goes on.,"]
        ["success-status-changed"] Differs r#"call!(api, [("dropBook", 203, {})], |c| c.drop_book("1", "worn").send())"#;
    "successes_swapped" given ["'200': { description: Dropped.," => "'200': { description: Dropped., x-client-name: One,", "'202': { description: It goes on.," => "'202': { description: It goes on., x-client-name: Two,"]: ["description: Dropped., x-client-name: One" => "description: Dropped., x-client-name: Two", "description: It goes on., x-client-name: Two" => "description: It goes on., x-client-name: One"]
        ["success-variants-swapped", "success-variants-swapped", "success-type-changed", "success-type-changed", "description-changed", "description-changed"] Differs r#"format!("{:?}", client!(api, [("dropBook", 200, {"id": "1", "title": "t"})]).0.drop_book("1", "worn").send().map(|it| matches!(it, api::operations::books::DropBookResponse::One(_))).ok())"#;
    "credential_dropped": ["operationId: getJob\n" => "operationId: getJob\n      security: []\n"]
        ["operation-credential-dropped"] Differs JOB;
    "constructor_swapped" given ["      required: [title]" => "      required: [shelf, title]"]: ["        title: { type: string, maxLength: 20" => "        Title: { type: string, maxLength: 20", "required: [shelf, title]" => "required: [shelf, Title]"]
        ["constructor-arguments-swapped", "field-wire-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("a", "b")).send())"#;
    "constructor_moved" given ["      required: [title]" => "      required: [size, title]"]: ["        title: { type: string, maxLength: 20" => "        Title: { type: string, maxLength: 20", "required: [size, title]" => "required: [size, Title]"]
        ["constructor-arguments-moved", "field-wire-changed"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new(1, "b")).send())"#;
    "arguments_moved" given ["              required: [ids]" => "              required: [ids, note, memo]", "                note: {" => "                memo: { type: integer, description: A number. }\n                note: {"]: ["[ids, note, memo]" => "[ids, memo, note]"]
        ["arguments-moved"] Stops r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"], "first", 2).send())"#;
    "pattern_widened" given ["title: { type: string, maxLength: 20," => "title: { type: string, pattern: '^[a-m]+$',"]: ["'^[a-m]+$'" => "'^[a-z]+$'"]
        ["field-limit-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("z")).send())"#;
    "argument_pattern" given ["note: { type: string, maxLength: 10," => "note: { type: string, pattern: '^[a-m]+$',"]: ["'^[a-m]+$'" => "'^[g-z]+$'"]
        ["argument-limit-changed"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).note("z").send())"#;
    "alternative_pattern" given ["    Sort: { type" => "    Word: { description: A word., oneOf: [ { type: string, pattern: '^[a-m]+$' }, { type: array, items: { type: string } } ] }\n    Sort: { type", "        sort: { $ref: '#/components/schemas/Sort' }" => "        sort: { $ref: '#/components/schemas/Word' }", "number: { type: integer, description: Of books. } }" => "number: { type: integer, description: Of books. }, word: { $ref: '#/components/schemas/Word' } }"]: ["'^[a-m]+$'" => "'^[a-z]+$'"]
        ["alternative-limit-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.sort = from_json("\"z\"").ok(); c.add_book(book).send() })"#;
    "pattern_of_codes_changed": ["'*Limit*': { description: A limit was reached., means: quota }" => "'*Limit*': { description: A limit was reached., means: denied }"]
        ["error-pattern-changed"] Differs r#"format!("{:?}", clients::runtime::ErrorCode::meaning(&api::ErrorCode::from("callLimit")))"#;
    "rate_raised" given ["x-client-rate: { requests: 100, seconds: 1 }" => "x-client-rate: { requests: 1, seconds: 1 }"]: ["{ requests: 1, seconds: 1 }" => "{ requests: 100, seconds: 1 }"]
        ["operation-rate-raised"] Differs r#"{ let (c, t) = client!(api, [("getJob", 200, {})]); let _ = c.get_job("1").send(); let _ = c.get_job("1").send(); (t.waited() > Duration::from_millis(400)).to_string() }"#;
    "placeholder_renamed": ["  /jobs/{id}:" => "  /jobs/{job}:", "{ name: id, in: path, required: true, description: Which job." => "{ name: job, in: path, required: true, description: Which job."]
        ["argument-placeholder-renamed", "argument-renamed", "placeholder-renamed"] Same JOB;
    "argument_spelt_otherwise": ["description: Their order., schema: { $ref: '#/components/schemas/Sort' }" => "description: Their order., x-client-type: { $ref: '#/components/schemas/Sort' }, schema: { type: string, enum: [T, Y] }"]
        ["argument-spelling-changed", "argument-spelling-changed"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().sort(api::models::Sort::Title).send())"#;
    "argument_value_spelt_otherwise" given ["description: Their order., schema: { $ref: '#/components/schemas/Sort' }" => "description: Their order., x-client-type: { $ref: '#/components/schemas/Sort' }, schema: { type: string, enum: [T, Y] }"]: ["enum: [T, Y]" => "enum: [T, J]"]
        ["argument-spelling-changed"] Differs r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().sort(api::models::Sort::Year).send())"#;
    "spelling_and_default_kept" given ["description: Their order., schema: { $ref: '#/components/schemas/Sort' }" => "description: Their order., x-client-type: { $ref: '#/components/schemas/Sort' }, schema: { type: string, enum: [T, Y], default: Y }", "Sort: { type: string, enum: [title, year]," => "Sort: { type: string, x-enum-varnames: [Title, Year], enum: [title, year],"]: ["enum: [title, year]," => "enum: [title, age],"]
        ["variant-value-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| { let mut book = api::models::BookInput::new("t"); book.sort = Some(api::models::Sort::Year); c.add_book(book).send() })"#;
    "default_respelt" given ["place: { type: string, enum: [desk, post]," => "place: { type: string, enum: [desk, post], default: desk,"]: ["enum: [desk, post], default: desk" => "enum: [DESK, post], default: DESK"]
        ["variant-value-changed"] Differs r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).place(api::models::ReturnBooksPlace::Desk).send())"#;
};
