//! A crate for a document of many groups can be built with some of them: with each choice it compiles
//! without a warning, and holds what was asked for.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::fs;
use std::path::PathBuf;
use undelete_codegen::spec::{self, Source};
use undelete_codegen::{emit, files, generate_crate};

/// As many groups as can have features, and two that the others need.
const GROUPS: usize = 20;

const HEAD: &str = r"
openapi: 3.0.3
info: { title: Warehouse, version: '1' }
servers: [{ url: 'https://example.com' }]
security: [{ token: [] }]
paths:
  /tokens:
    post:
      operationId: CreateToken
      tags: [tokens]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [key, secret]
              properties: { key: { type: string }, secret: { type: string, format: password } }
      responses:
        '200':
          description: A token.
          content: { application/json: { schema: { $ref: '#/components/schemas/Token' } } }
      security: []
  /jobs/{id}:
    get:
      operationId: GetJob
      tags: [jobs]
      x-client-task: { status: $response.body#/state, running: [running], done: [done], failed: [failed] }
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: A job.
          content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } }
  /parts/deletions:
    post:
      operationId: DeleteParts
      tags: [group 0]
      x-codegen-request-body-name: ids
      x-client-batch: { items: $request.body, task: $response.body#/job, watch: { operation: GetJob, argument: id } }
      requestBody:
        required: true
        content: { application/json: { schema: { type: array, maxItems: 10, items: { type: string } } } }
      responses:
        '200':
          description: A job.
          content: { application/json: { schema: { type: object, properties: { job: { type: string } } } } }
";

const COMPONENTS: &str = r"
components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      x-client-token:
        credentials:
          operation: CreateToken
          arguments: [key, secret]
          token: $response.body#/token
          expiresIn: $response.body#/expiresIn
  schemas:
    Token:
      type: object
      properties: { token: { type: string, format: password }, expiresIn: { type: integer, format: int64 } }
    Job:
      type: object
      properties: { state: { type: string, enum: [running, done, failed] }, place: { $ref: '#/components/schemas/Place' } }
    Place: { type: object, properties: { shelf: { type: string } } }
    Everywhere: { type: object, properties: { name: { type: string } } }
    Unnamed: { type: object, properties: { place: { $ref: '#/components/schemas/Place' } } }
";

/// A group with a model of its own that holds one that all groups have.
fn group(number: usize) -> (String, String) {
    let path = format!(
        "  /things{number}:
    put:
      operationId: PutThing{number}
      tags: [group {number}]
      requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing{number}' }} }} }} }}
      responses:
        '200': {{ description: Done., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Everywhere' }} }} }} }}
        '202': {{ description: Later., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing{number}' }} }} }} }}
"
    );
    let model = format!(
        "    Thing{number}:
      type: object
      required: [name]
      properties:
        name: {{ type: string, maxLength: 8 }}
        everywhere: {{ $ref: '#/components/schemas/Everywhere' }}
"
    );
    (path, model)
}

fn written() -> (PathBuf, files::Files) {
    let groups: Vec<(String, String)> = (0..GROUPS).map(group).collect();
    let paths: String = groups.iter().map(|(path, _)| path.as_str()).collect();
    let models: String = groups.iter().map(|(_, model)| model.as_str()).collect();
    let source = Source {
        path: "warehouse.yaml".to_owned(),
        text: format!("{HEAD}{paths}{COMPONENTS}{models}"),
    };
    let output = generate_crate(&source, None, &spec::alone);
    let output = output.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(output.warnings.is_empty(), "{:?}", output.warnings);
    let mut tree = output.files;
    let manifest = emit::manifest("warehouse", "A test.", &output.features, &tree);
    tree.insert("Cargo.toml".to_owned(), manifest);
    let folder = support::temporary("features");
    files::write(&tree, &folder, &[]).unwrap();
    (folder, tree)
}

#[test]
fn each_choice_of_groups_compiles_and_holds_what_was_chosen() {
    let (folder, tree) = written();
    let manifest = &tree["Cargo.toml"];
    for line in [
        "default = [\"rustls\", \"operations\"]",
        "group-0 = [\"jobs\"]",
        "group-1 = []",
        "jobs = []",
    ] {
        assert!(manifest.lines().any(|it| it == line), "{line}: {manifest}");
    }
    // The client gets tokens by it.
    assert!(!manifest.contains("tokens"), "{manifest}");
    let models = &tree["warehouse/models/mod.rs"];
    for line in [
        "#[cfg(feature = \"group-1\")] thing1: Thing1;",
        "#[cfg(feature = \"jobs\")] job: Job, JobState;",
        "everywhere: Everywhere;",
        // A model that no operation names holds it.
        "place: Place;",
        "token: Token;",
        "unnamed: Unnamed;",
    ] {
        assert!(
            models.lines().any(|it| it.trim() == line),
            "{line}: {models}"
        );
    }
    fs::create_dir(folder.join("examples")).unwrap();
    fs::write(
        folder.join("examples/chosen.rs"),
        "//! Uses what was chosen.
#[allow(unused_imports)]
use warehouse::warehouse::Client;
#[cfg(feature = \"group-0\")]
pub async fn followed(client: Client) {
    let report = client.delete_parts([\"1\"]).in_batches().await;
    let _ = report.settle().await;
}
#[cfg(feature = \"group-1\")]
pub fn chosen() -> warehouse::warehouse::models::Thing1 {
    warehouse::warehouse::models::Thing1::new(\"a\")
}
fn main() {}
",
    )
    .unwrap();
    for features in ["", "jobs", "group-0", "group-1,group-19", "operations"] {
        let status = support::cargo(&folder, &["clippy", "--all-targets"])
            .args(["--features", features])
            .status()
            .unwrap();
        assert!(status.success(), "with {features:?}");
    }
}
