//! Edits of the client as a whole and of words; and those of three pull requests.

use super::{ADD, Edit, GET, JOB, LIST, Proof};
use Proof::{Differs, Documented, Same, Stops};

#[rustfmt::skip]
pub const EDITS: &[Edit] = edits! {
    "credential_elsewhere": ["in: header, name: X-Key" => "in: query, name: key"]
        ["security-scheme-placement-changed"] Differs GET;
    "scheme_renamed": ["security: [ { key: [] } ]" => "security: [ { pass: [] } ]", "    key: { type: apiKey" => "    pass: { type: apiKey"]
        ["security-scheme-removed", "operation-security-changed", "security-scheme-added"] Stops GET;
    "scheme_added": ["    key: { type: apiKey" => "    other: { type: http, scheme: bearer }\n    key: { type: apiKey"]
        ["security-scheme-added"] Same GET;
    "docs_changed": ["summary: The state of a job." => "summary: How a job is."]
        ["description-changed"] Same JOB;
    "tag_described" given ["security: [ { key: [] } ]\n" => "security: [ { key: [] } ]\ntags: [ { name: books, description: What is lent. } ]\n"]: ["description: What is lent." => "description: What can be lent."]
        ["description-changed"] Same JOB;
    "shared_description": ["      description: A book.\n" => "      description: A book, or what is left of one after many years on the shelf of a library that lends it.\n"]
        ["description-changed"] Same JOB;
    "default_server_changed": ["- { url: \"https://{branch}.library.example\"" => "- { url: \"https://{branch}.books.example\""]
        ["default-server-changed", "server-address-changed"] Differs GET;
    "server_added": ["  - { url: \"https://test.library.example\", description: Test server }\n" => "  - { url: \"https://test.library.example\", description: Test server }\n  - { url: \"https://{lane}.try.library.example\", description: Trial server, variables: { lane: { default: one } } }\n"]
        ["server-added", "server-variable-added"] Same GET;
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
        ["error-pattern-now-repeats"] Differs r#"format!("{:?}", clients::runtime::ErrorCode::meaning(&api::ErrorCode::from("callLimit")))"#;
    "envelope_changed": ["x-client-error: { code: [code], message: [message] }" => "x-client-error: { code: [reason], message: [message] }"]
        ["error-envelope-changed"] Differs r#"call!(api, [("getBook", 404, {"code": "bookGone"})], |c| c.get_book("1", 2).send())"#;
    "operation_error_added": ["{ bookGone: There is no such shelf. }" => "{ bookGone: There is no such shelf., shelfClosed: It is closed. }"]
        ["operation-error-added", "error-code-statuses-changed"] Same ADD;
    "operation_error_removed" @back: ["{ bookGone: There is no such shelf. }" => "{ bookGone: There is no such shelf., shelfClosed: It is closed. }"]
        ["operation-error-removed", "error-code-statuses-changed"] Same ADD;
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
    "variable_documented_default" given ["branch: { default: central," => "branch: { x-client-required: true, default: central,"]: ["default: central, enum" => "default: north, enum"]
        ["server-variable-documented-default-changed"] Same r#"{ let transport = MemoryTransport::new(); let client = api::Client::builder().key("k").branch("north").transport(transport.clone()).build_blocking().unwrap(); let _ = client.get_job("1").send(); show(&transport.sent()) }"#;
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
    "review_1": ["  /jobs/{id}:" => "  /houses:\n    get: { operationId: listHouses, tags: [books], summary: Houses., responses: { '200': { description: Done. } } }\n  /jobs/{id}:", "        - { name: tags, in: query" => "        - { name: house, in: query, description: Only of this house., schema: { type: string } }\n        - { name: tags, in: query", "        price: { type: number, description: What it costs. }" => "        price: { type: number, description: What it costs new. }\n        cover: { type: string, description: Its cover. }"]
        ["operation-added", "argument-added", "field-added", "description-changed"] Same LIST;
    "review_2": ["operationId: getJob" => "operationId: findJob", "        price: { type: number, description: What it costs. }" => "        price: { type: string, description: What it costs. }", "enum: [desk, post]" => "enum: [desk, kiosk]"]
        ["operation-renamed", "variant-removed", "field-type-changed", "variant-added-sent"] Stops JOB;
    "review_3": ["status: [403], means: denied" => "status: [403], means: throttled", "minItems: 1, maxItems: 3" => "minItems: 1, maxItems: 30", "maximum: 50, default: 20" => "maximum: 50, default: 40"]
        ["batch-size-raised", "argument-default-changed", "error-code-now-repeats"] Differs r#"call!(api, [("addBook", 403, {"code": "shelfClosed"})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
    "token_source_added" given ["  /jobs/{id}:" => "  /token:\n    post: { operationId: getToken, tags: [books], summary: A token., security: [], requestBody: { required: true, content: { application/json: { schema: { type: object, required: [id, secret], properties: { id: { type: string, description: Who. }, secret: { type: string, format: password, description: Known to both. } } } } } }, responses: { '200': { description: A token., content: { application/json: { schema: { type: object, description: A token., properties: { token: { type: string, format: password, description: It. }, next: { type: string, format: password, description: Another. }, left: { type: integer, description: In seconds. } } } } } } } }\n  /jobs/{id}:"]: ["    key: { type: apiKey, in: header, name: X-Key, description: The key. }" => "    key: { type: apiKey, in: header, name: X-Key, description: The key., x-client-token: { credentials: { operation: getToken, arguments: [id, secret], token: $response.body#/token, expiresIn: $response.body#/left } } }"]
        ["token-source-added"] Same JOB;
    "token_source_removed" given ["  /jobs/{id}:" => "  /token:\n    post: { operationId: getToken, tags: [books], summary: A token., security: [], requestBody: { required: true, content: { application/json: { schema: { type: object, required: [id, secret], properties: { id: { type: string, description: Who. }, secret: { type: string, format: password, description: Known to both. } } } } } }, responses: { '200': { description: A token., content: { application/json: { schema: { type: object, description: A token., properties: { token: { type: string, format: password, description: It. }, next: { type: string, format: password, description: Another. }, left: { type: integer, description: In seconds. } } } } } } } }\n  /jobs/{id}:"] @back: ["    key: { type: apiKey, in: header, name: X-Key, description: The key. }" => "    key: { type: apiKey, in: header, name: X-Key, description: The key., x-client-token: { credentials: { operation: getToken, arguments: [id, secret], token: $response.body#/token, expiresIn: $response.body#/left } } }"]
        ["token-source-removed"] Stops r#"format!("{:?}", api::Client::builder().credentials("a", "b").build_blocking().is_ok())"#;
    "token_source_renamed" given ["  /jobs/{id}:" => "  /token:\n    post: { operationId: getToken, tags: [books], summary: A token., security: [], requestBody: { required: true, content: { application/json: { schema: { type: object, required: [id, secret], properties: { id: { type: string, description: Who. }, secret: { type: string, format: password, description: Known to both. } } } } } }, responses: { '200': { description: A token., content: { application/json: { schema: { type: object, description: A token., properties: { token: { type: string, format: password, description: It. }, next: { type: string, format: password, description: Another. }, left: { type: integer, description: In seconds. } } } } } } } }\n  /jobs/{id}:", "    key: { type: apiKey, in: header, name: X-Key, description: The key. }" => "    key: { type: apiKey, in: header, name: X-Key, description: The key., x-client-token: { credentials: { operation: getToken, arguments: [id, secret], token: $response.body#/token, expiresIn: $response.body#/left } } }"]: ["        - { name: tags, in: query" => "        - { name: credentials, in: query, x-client-global: true, description: Where., schema: { type: string } }\n        - { name: tags, in: query"]
        ["token-source-renamed", "argument-added", "client-option-added"] Stops r#"format!("{:?}", api::Client::builder().credentials("a", "b").build_blocking().is_ok())"#;
    "token_source_arguments" given ["  /jobs/{id}:" => "  /token:\n    post: { operationId: getToken, tags: [books], summary: A token., security: [], requestBody: { required: true, content: { application/json: { schema: { type: object, required: [id, secret], properties: { id: { type: string, description: Who. }, secret: { type: string, format: password, description: Known to both. } } } } } }, responses: { '200': { description: A token., content: { application/json: { schema: { type: object, description: A token., properties: { token: { type: string, format: password, description: It. }, next: { type: string, format: password, description: Another. }, left: { type: integer, description: In seconds. } } } } } } } }\n  /jobs/{id}:", "    key: { type: apiKey, in: header, name: X-Key, description: The key. }" => "    key: { type: apiKey, in: header, name: X-Key, description: The key., x-client-token: { credentials: { operation: getToken, arguments: [id, secret], token: $response.body#/token, expiresIn: $response.body#/left } } }"]: ["arguments: [id, secret]" => "arguments: [secret, id]"]
        ["token-source-arguments-changed"] Differs r#"{ let transport = MemoryTransport::new().answer_named("getToken", Answer::status(200, serde_json::json!({"token": "t", "left": 9}))); let client = api::Client::builder().credentials("a", "b").transport(transport.clone()).build_blocking().unwrap(); let _ = client.get_job("1").send(); show(&transport.sent()) }"#;
    "token_source_reading" given ["  /jobs/{id}:" => "  /token:\n    post: { operationId: getToken, tags: [books], summary: A token., security: [], requestBody: { required: true, content: { application/json: { schema: { type: object, required: [id, secret], properties: { id: { type: string, description: Who. }, secret: { type: string, format: password, description: Known to both. } } } } } }, responses: { '200': { description: A token., content: { application/json: { schema: { type: object, description: A token., properties: { token: { type: string, format: password, description: It. }, next: { type: string, format: password, description: Another. }, left: { type: integer, description: In seconds. } } } } } } } }\n  /jobs/{id}:", "    key: { type: apiKey, in: header, name: X-Key, description: The key. }" => "    key: { type: apiKey, in: header, name: X-Key, description: The key., x-client-token: { credentials: { operation: getToken, arguments: [id, secret], token: $response.body#/token, expiresIn: $response.body#/left } } }"]: ["token: $response.body#/token" => "token: $response.body#/next"]
        ["token-source-changed"] Differs r#"{ let transport = MemoryTransport::new().answer_named("getToken", Answer::status(200, serde_json::json!({"token": "t", "next": "u", "left": 9}))); let client = api::Client::builder().credentials("a", "b").transport(transport.clone()).build_blocking().unwrap(); let _ = client.get_job("1").send(); show(&transport.sent()) }"#;
    "header_renamed": ["headers: { X-Left: {" => "headers: { X+Left: { description: Too., schema: { type: integer } }, X-Left: {"]
        ["response-header-renamed", "response-header-added"] Differs r#"{ let mut map = clients::runtime::http::HeaderMap::new(); map.insert("x-left", 3.into()); format!("{:?}", api::Headers::from(&map).x_left().unwrap_or_default()) }"#;
    "header_reading" given ["How many calls are left., schema: { type: integer }" => "How many calls are left., schema: { type: string }"]: ["How many calls are left., schema: { type: string }" => "How many calls are left., content: { application/json: { schema: { type: string } } }"]
        ["response-header-reading-changed"] Differs r#"{ let mut map = clients::runtime::http::HeaderMap::new(); map.insert("x-left", "\"a\"".parse().unwrap()); format!("{:?}", api::Headers::from(&map).x_left().unwrap_or_default()) }"#;
    "variable_renamed": ["        - { name: tags, in: query" => "        - { name: branch, in: query, x-client-global: true, description: Where., schema: { type: string } }\n        - { name: tags, in: query"]
        ["server-variable-renamed", "argument-added", "client-option-added"] Differs r#"{ let transport = MemoryTransport::new(); let client = api::Client::builder().key("k").branch("south").transport(transport.clone()).build_blocking().unwrap(); let _ = client.get_job("1").send(); show(&transport.sent()) }"#;
    "client_option_method" given ["        - { name: tags, in: query" => "        - { name: my-key, in: query, x-client-global: true, description: Where., schema: { type: string } }\n        - { name: tags, in: query"]: ["        - { name: after, in: query" => "        - { name: my+key, in: query, x-client-global: true, description: Too., schema: { type: integer } }\n        - { name: after, in: query"]
        ["client-option-renamed", "argument-renamed-method", "argument-added", "client-option-added"] Stops r#"format!("{:?}", api::Client::builder().my_key("a").build_blocking().is_ok())"#;
    "scheme_method": ["        - { name: tags, in: query" => "        - { name: key, in: query, x-client-global: true, description: Where., schema: { type: string } }\n        - { name: tags, in: query"]
        ["security-scheme-renamed", "argument-added", "client-option-added"] Differs JOB;
};
