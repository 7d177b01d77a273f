//! Edits of operations: what they are called, how they are sent, what they give.

use super::{ADD, DROP, Edit, JOB, LIST, Proof, RETURN, TWICE};
use Proof::{Differs, Documented, Same, Stops};

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
    "rates_changed" given ["x-client-error: {" => "x-client-rate: { requests: 100, seconds: 1 }\nx-client-error: {"]: ["x-client-rate: { requests: 100, seconds: 1 }\nx-client-error" => "x-client-rate: { requests: 1, seconds: 1 }\nx-client-error"]
        ["operation-rate-changed"] Differs r#"{ let (c, t) = client!(api, [("getBook", 200, {})]); let _ = c.get_book("1", 2).send(); let _ = c.get_book("1", 2).send(); (t.waited() > Duration::from_millis(400)).to_string() }"#;
    "security_opened": ["operationId: getJob\n" => "operationId: getJob\n      security: [ {}, { key: [] } ]\n"]
        ["operation-security-opened"] Same JOB;
    "security_closed" @back: ["operationId: getJob\n" => "operationId: getJob\n      security: []\n"]
        ["operation-security-changed"] Differs JOB;
    "accept_changed": ["'200': { description: The job., content: { application/json:" => "'200': { description: The job., content: { application/vnd.job+json:"]
        ["operation-accept-changed"] Differs JOB;
    "body_media": ["requestBody: { required: true, content: { application/json:" => "requestBody: { required: true, content: { application/vnd.book+json:"]
        ["body-media-type-changed"] Differs ADD;
    "result_changed": ["'200': { description: The job., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }" => "'200': { description: The job., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }", "      x-client-task: { status: $response.body#/state, running: [working], done: [ended], failed: [broken] }\n" => ""]
        ["result-type-changed", "task-removed"] Stops r#"call!(api, [("getJob", 200, {})], |c| c.get_job("1").send().map(|job| job.number))"#;
    "pages_removed": ["      x-client-pages: { cursor: $request.query.after, next: $response.body#/next, items: $response.body#/books }\n" => ""]
        ["pages-removed"] Stops r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().items().next().unwrap_or_else(|| unreachable!()))"#;
    "pages_changed" given ["        next: { type: string, description: Where to go on. }\n" => "        next: { type: string, description: Where to go on. }\n        onward: { type: string, description: Where to go on. }\n"]: ["next: $response.body#/next, items" => "next: $response.body#/onward, items"]
        ["pages-changed"] Differs r#"call!(api, [("listBooks", 200, {"next": "x", "books": [{"id": "1", "title": "t"}]})], |c| c.list_books().items().take(2).last().unwrap_or_else(|| unreachable!()))"#;
    "batch_removed": ["      x-client-batch:\n        items: $request.body#/ids\n        results: $response.body#/results\n        result: { item: /id, done: { field: /state, values: [back] }, code: /code }\n" => ""]
        ["batch-removed"] Stops r#"call!(api, [], |c| Ok::<_, String>(c.return_books(["1"]).in_batches().send()))"#;
    "batch_done_changed": ["values: [back]" => "values: [back, lost]"]
        ["batch-reading-changed"] Differs r#"client!(api, [("returnBooks", 200, {"results": [{"id": "1", "state": "lost"}]})]).0.return_books(["1"]).in_batches().send().counts().to_string()"#;
    "task_changed": ["running: [working], done: [ended], failed: [broken]" => "running: [working], done: [broken], failed: [ended]"]
        ["task-changed", "task-changed"] Differs r#"format!("{:?}", client!(api, [("getJob", 200, {"state": "broken"})]).0.get_job("1").until_done().send().map(|end| end.is_done()).ok())"#;
    "key_added" given ["      x-codegen-request-body-name: book\n" => "      x-codegen-request-body-name: book\n      parameters: [ { name: Once, in: header, description: Its key., schema: { type: string } } ]\n"]: ["description: Its key., schema" => "description: Its key., x-client-idempotency-key: true, schema"]
        ["idempotency-key-added"] Differs TWICE;
    "operation_deprecated": ["operationId: getJob\n" => "operationId: getJob\n      deprecated: true\n"]
        ["operation-deprecated"] Same JOB;
    "tag_renamed": ["tags: [returns]\n      summary: Returns" => "tags: [back]\n      summary: Returns", "tags: [returns]\n      summary: The state" => "tags: [back]\n      summary: The state"]
        ["operation-moved", "operation-moved"] Stops r#"std::any::type_name::<api::operations::returns::GetJob>().len().to_string()"#;
    "success_beside_others": ["        '202': { description: It goes on.," => "        '203': { description: Dropped elsewhere., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }\n        '202': { description: It goes on.,"]
        ["success-added"] Same DROP;
    "received_by_new_operation": ["  /jobs/{id}:" => "  /inputs:\n    get: { operationId: listInputs, tags: [books], summary: Inputs., responses: { '200': { description: The last., content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } } } }\n  /jobs/{id}:"]
        ["operation-added", "type-now-received", "type-now-received"] Same ADD;
    "sent_by_new_operation": ["  /jobs/{id}:" => "  /results:\n    put: { operationId: putResult, tags: [books], summary: Puts it., requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Result' } } } }, responses: { '200': { description: Done. } } }\n  /jobs/{id}:"]
        ["operation-added", "type-now-sent"] Same LIST;
    "option_for_new_operation": ["  /jobs/{id}:" => "  /houses:\n    get: { operationId: listHouses, tags: [books], summary: Houses., parameters: [ { name: house, in: query, x-client-global: true, description: Where., schema: { type: string } } ], responses: { '200': { description: Done. } } }\n  /jobs/{id}:"]
        ["operation-added", "client-option-added"] Same LIST;
    "success_added": ["        '201': { description: Added.," => "        '202': { description: Later., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }\n        '201': { description: Added.,"]
        ["result-type-changed", "success-added"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("t")).send().map(|book| book.id))"#;
    "success_variant_changed": ["'202': { description: It goes on., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }" => "'202': { description: It goes on., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }"]
        ["success-type-changed"] Stops r#"call!(api, [("dropBook", 202, {})], |c| c.drop_book("1", "worn").send().map(|it| match it { api::operations::books::DropBookResponse::Accepted(job) => job.number.is_some(), _ => false }))"#;
    "failure_documented": ["        '404': { description: No such shelf., x-client-error-codes: { bookGone: There is no such shelf. } }" => "        '403': { description: Closed., x-client-error-codes: { shelfClosed: It is closed. } }"]
        ["failure-added", "failure-removed", "operation-error-added", "operation-error-removed"] Same ADD;
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
    "now_received": ["'201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }" => "'201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }"]
        ["result-type-changed", "type-now-received", "type-now-received"] Stops r#"call!(api, [("addBook", 201, {})], |c| c.add_book(api::models::BookInput::new("t")).send().map(|book| book.id))"#;
    "no_longer_received" @back: ["'201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }" => "'201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }"]
        ["result-type-changed", "type-no-longer-received", "type-no-longer-received"] Stops r#"format!("{:?}", from_json::<api::models::BookInput>("{}").is_ok())"#;
    "request_type_renamed" given ["operationId: getJob\n" => "operationId: getJob2\n"]: ["  /jobs/{id}:" => "  /houses:\n    get: { operationId: get_job_2, tags: [books], summary: Houses., responses: { '200': { description: Done. } } }\n  /jobs/{id}:"]
        ["request-type-renamed", "operation-added"] Stops r#"std::any::type_name::<api::operations::returns::GetJob2>().len().to_string()"#;
    "batch_watch_added" given ["result: { item: /id, done: { field: /state, values: [back] }, code: /code }" => "result: { item: /id, pending: { field: /state, values: [working] }, task: /id, done: { field: /state, values: [back] }, code: /code }"]: ["      x-client-batch:\n" => "      x-client-batch:\n        watch: { operation: getJob, argument: id }\n"]
        ["batch-watch-added"] Same RETURN;
    "batch_watch_removed" given ["result: { item: /id, done: { field: /state, values: [back] }, code: /code }" => "result: { item: /id, pending: { field: /state, values: [working] }, task: /id, done: { field: /state, values: [back] }, code: /code }"] @back: ["      x-client-batch:\n" => "      x-client-batch:\n        watch: { operation: getJob, argument: id }\n"]
        ["batch-watch-removed"] Stops r#"{ let (c, _transport) = client!(api, [("returnBooks", 200, {})]); let _ = c.return_books(["1"]).in_batches().send().settle(); String::new() }"#;
    "task_results_added" given ["result: { item: /id, done: { field: /state, values: [back] }, code: /code }" => "result: { item: /id, pending: { field: /state, values: [working] }, task: /id, done: { field: /state, values: [back] }, code: /code }", "      x-client-batch:\n" => "      x-client-batch:\n        watch: { operation: getJob, argument: id }\n", "number: { type: integer, description: Of books. }" => "number: { type: integer, description: Of books. }, results: { type: array, description: Of each., items: { $ref: '#/components/schemas/Result' } }"]: ["watch: { operation: getJob, argument: id }" => "watch: { operation: getJob, argument: id, results: /results }"]
        ["batch-reading-changed"] Differs r#"client!(api, [("returnBooks", 200, {"results": [{"id": "1", "state": "working"}]}), ("getJob", 200, {"state": "broken", "results": [{"id": "1", "state": "back"}]})]).0.return_books(["1"]).in_batches().send().settle().send().report.counts().to_string()"#;
    "task_reason_added" given ["result: { item: /id, done: { field: /state, values: [back] }, code: /code }" => "result: { item: /id, pending: { field: /state, values: [working] }, task: /id, done: { field: /state, values: [back] }, code: /code }", "      x-client-batch:\n" => "      x-client-batch:\n        watch: { operation: getJob, argument: id }\n", "number: { type: integer, description: Of books. }" => "number: { type: integer, description: Of books. }, results: { type: array, description: Of each., items: { $ref: '#/components/schemas/Result' } }"]: ["task: { status: $response.body#/state, running" => "task: { status: $response.body#/state, code: $response.body#/number, running"]
        ["task-reason-changed"] Differs r#"client!(api, [("returnBooks", 200, {"results": [{"id": "1", "state": "working"}]}), ("getJob", 200, {"state": "broken", "number": 7})]).0.return_books(["1"]).in_batches().send().settle().send().report.entries()[0].outcome.to_string()"#;
    "body_form_removed" given ["      x-codegen-request-body-name: book\n      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }" => "      requestBody: { required: true, content: { application/json: { schema: &note { type: object, required: [note], properties: { note: { type: string, description: Words. } } } }, application/x-www-form-urlencoded: { schema: *note }, multipart/form-data: { schema: *note } } }"]: [", multipart/form-data: { schema: *note }" => ""]
        ["body-form-removed", "description-changed"] Differs r#"call!(api, [("addBook", 201, {})], |c| c.add_book("x").content_type("multipart/form-data").send())"#;
    "body_form_added" given ["      x-codegen-request-body-name: book\n      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }" => "      requestBody: { required: true, content: { application/json: { schema: &note { type: object, required: [note], properties: { note: { type: string, description: Words. } } } }, application/x-www-form-urlencoded: { schema: *note }, multipart/form-data: { schema: *note } } }"] @back: [", multipart/form-data: { schema: *note }" => ""]
        ["body-form-added", "description-changed"] Same r#"call!(api, [("addBook", 201, {})], |c| c.add_book("x").content_type("application/x-www-form-urlencoded").send())"#;
    "styled_form_added" given ["      x-codegen-request-body-name: book\n      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BookInput' } } } }" => "      requestBody: { required: true, content: { application/json: { schema: &note { type: object, required: [note], properties: { note: { type: string, description: Words. } } } }, application/x-www-form-urlencoded: { schema: *note }, multipart/form-data: { encoding: { note: { contentType: text/markdown } }, schema: *note } } }"] @back: [", multipart/form-data: { encoding: { note: { contentType: text/markdown } }, schema: *note }" => ""]
        ["body-form-added", "description-changed"] Same r#"call!(api, [("addBook", 201, {})], |c| c.add_book("x").content_type("application/x-www-form-urlencoded").send())"#;
};
