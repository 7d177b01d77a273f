//! The promise of the repository, tried on a copy of it: whoever edits a document and builds has
//! the new client, a build without a change does nothing, and a mistake changes nothing.

use crate::{root, temporary};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// Uses what the edit of the test adds, so it compiles with the new client only.
const PROBE: &str = r#"
use undelete::dingtalk::models::{ConflictStrategy, RecycleItem};
use undelete::dingtalk::{Client, ErrorCode};

fn main() {
    let label = |item: &RecycleItem| item.r#final.clone();
    let _ = label;
    assert_eq!(ConflictStrategy::AskOperator.as_str(), "ASK_OPERATOR");
    assert_eq!(ErrorCode::from("recycleBinAsleep"), ErrorCode::RecycleBinAsleep);
    let client = Client::builder().union_id("u").access_token("t").build().unwrap();
    let request = client.count_recycle_items("bin").deep(true).build().unwrap();
    assert_eq!(request.path(), "/v1.0/storage/recycleBins/bin/count");
    assert_eq!(request.query(), Some("deep=true&unionId=u"));
}
"#;

const OPERATION: &str = "
  /v1.0/storage/recycleBins/{recycleBinId}/count:
    get:
      operationId: CountRecycleItems
      tags: [recycle-bin]
      summary: Counts the items of a recycle bin.
      parameters:
        - name: recycleBinId
          in: path
          required: true
          schema: { type: string }
        - name: deep
          in: query
          schema: { type: boolean }
        - $ref: '#/components/parameters/unionId'
      responses:
        '200': { description: The count., content: { application/json: { schema: { type: integer, format: int64 } } } }
        default:
          $ref: '#/components/responses/Failure'
";

#[test]
fn an_edit_of_a_document_is_all_it_takes_to_change_the_client() {
    let copy = Copy::new();
    copy.builds();
    let before = copy.generated();

    // A build with nothing changed runs nothing and writes nothing.
    let log = copy.builds();
    assert!(log.contains("Fresh undelete v"), "{log}");
    for word in ["Compiling", "Checking", "Dirty", "Running"] {
        assert!(!log.contains(word), "{word} in {log}");
    }
    assert_eq!(copy.generated(), before);

    // A field, an enum value, an error code and an operation, in one build.
    let document = copy.folder.join("spec/dingtalk.yaml");
    let original = fs::read_to_string(&document).unwrap();
    let edited = replace(
        &original,
        "\n    RecycleItem:\n      type: object\n",
        |found| format!("{found}      x-note: edited\n"),
    );
    let edited = replace(
        &edited,
        "originalName, originalPath, operatorTime]\n      properties:\n",
        |found| format!("{found}        final: {{ type: string, description: Something new. }}\n"),
    );
    let edited = replace(
        &edited,
        "RETURN_DENTRY_IF_EXISTS, RETURN_ERROR_IF_EXISTS]",
        |_| "RETURN_DENTRY_IF_EXISTS, RETURN_ERROR_IF_EXISTS, ASK_OPERATOR]".to_owned(),
    );
    let edited = replace(
        &edited,
        "          code. For a restore no code is documented.\n",
        |found| format!("{found}        - Somebody is asked.\n"),
    );
    let edited = replace(&edited, "\nx-client-error-codes:\n", |found| {
        format!("{found}  recycleBinAsleep: {{ description: The bin is asleep. }}\n")
    });
    let edited = replace(&edited, "\ncomponents:\n", |found| {
        format!("{OPERATION}{found}")
    });
    fs::write(&document, &edited).unwrap();
    fs::write(copy.folder.join("probe.rs"), PROBE).unwrap();
    copy.succeeds(&["run", "--example", "probe"]);

    // Only the files that the edit is about are touched, and the examples: the new operation is easier
    // to call than the one that they had.
    let after = copy.generated();
    let touched: Vec<&str> = after
        .iter()
        .filter(|(path, state)| before.get(*path) != Some(state))
        .map(|(path, _)| path.as_str())
        .collect();
    let expected = [
        "API.md",
        "dingtalk/error.rs",
        "dingtalk/models/conflict_strategy.rs",
        "dingtalk/models/recycle_item.rs",
        "dingtalk/operations/recycle_bin.rs",
        "guide.rs",
        "lib.rs",
    ];
    assert_eq!(touched, expected);

    // A mistake is shown with its place, and nothing is written.
    let broken = replace(&edited, "operationId: CountRecycleItems", |_| {
        "operationId: GetTask".to_owned()
    });
    let broken = replace(&broken, "'#/components/responses/Failure'", |_| {
        "'#/components/responses/Falure'".to_owned()
    });
    fs::write(&document, broken).unwrap();
    let (succeeds, log) = copy.cargo(&["build"]);
    assert!(!succeeds, "{log}");
    assert!(
        log.lines().any(|line| {
            line.starts_with("error: undelete@")
                && line.contains(": spec/dingtalk.yaml:")
                && line.contains(": error[E0201]: `#/components/responses/Falure` does not exist")
        }),
        "{log}"
    );
    assert!(log.contains("did you mean `Failure`?"), "{log}");
    assert_eq!(copy.generated(), after);

    // And the way back leads to where it began, from wherever cargo is run.
    fs::write(&document, original).unwrap();
    copy.builds_from(&std::env::temp_dir());
    let texts = |files: &BTreeMap<String, (String, SystemTime)>| -> Vec<(String, String)> {
        files
            .iter()
            .map(|(path, (text, _))| (path.clone(), text.clone()))
            .collect()
    };
    assert_eq!(texts(&copy.generated()), texts(&before));
}

fn replace(text: &str, found: &str, with: impl FnOnce(&str) -> String) -> String {
    assert!(
        text.contains(found),
        "the document has no {found:?} any more"
    );
    text.replacen(found, &with(found), 1)
}

struct Copy {
    folder: PathBuf,
}

impl Copy {
    fn new() -> Self {
        let folder = temporary("repository");
        for entry in [
            "Cargo.lock",
            "build.rs",
            ".cargo",
            "spec",
            "codegen",
            "generated",
        ] {
            copy(&root().join(entry), &folder.join(entry));
        }
        let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
        fs::write(folder.join("Cargo.toml"), lean(&manifest)).unwrap();
        // A package at this place in another workspace is the same to cargo: in the folder of the
        // outer build, the copy would take its place. What it depends on outlives the copy.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("repository-target");
        fs::create_dir_all(&target).unwrap();
        std::os::unix::fs::symlink(target, folder.join("target")).unwrap();
        Self { folder }
    }

    /// Whether cargo succeeds, and what it says.
    fn cargo(&self, arguments: &[&str]) -> (bool, String) {
        self.cargo_from(&self.folder, arguments)
    }

    fn cargo_from(&self, folder: &Path, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .arg("--manifest-path")
            .arg(self.folder.join("Cargo.toml"))
            // TLS would take longer to compile than all the rest.
            .args(["--no-default-features", "--verbose", "--offline"])
            .current_dir(folder)
            .env_remove("CARGO_TARGET_DIR")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            // The copy has its own marker; this one came with the test.
            .env_remove("UNDELETE_REGENERATE")
            .env_remove("RUSTC_WORKSPACE_WRAPPER")
            .output()
            .unwrap();
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.success(), log)
    }

    fn succeeds(&self, arguments: &[&str]) -> String {
        let (succeeds, log) = self.cargo(arguments);
        assert!(succeeds, "{arguments:?}: {log}");
        log
    }

    /// Not `check`: with one way of building for all steps, what the client depends on is compiled
    /// once.
    fn builds(&self) -> String {
        self.succeeds(&["build"])
    }

    fn builds_from(&self, folder: &Path) {
        let (succeeds, log) = self.cargo_from(folder, &["build"]);
        assert!(succeeds, "{log}");
    }

    /// The text of every generated file, and when it was written.
    fn generated(&self) -> BTreeMap<String, (String, SystemTime)> {
        let root = self.folder.join("generated");
        let mut files = BTreeMap::new();
        let mut open = vec![root.clone()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let name = path
                        .strip_prefix(&root)
                        .unwrap()
                        .to_string_lossy()
                        .into_owned();
                    let written = fs::metadata(&path).unwrap().modified().unwrap();
                    files.insert(name, (fs::read_to_string(&path).unwrap(), written));
                }
            }
        }
        files
    }
}

/// The manifest without what only tests and examples need, and with the probe.
fn lean(manifest: &str) -> String {
    let dropped = ["[[example]]", "[[test]]", "[[bench]]", "[dev-dependencies]"];
    let mut lean = String::new();
    let mut keeps = true;
    for line in manifest.lines() {
        if line.starts_with('[') {
            keeps = !dropped.contains(&line);
        }
        if keeps {
            lean += line;
            lean += "\n";
        }
    }
    let lean = replace(&lean, ", \"tests/emulator\"", |_| String::new());
    let lean = replace(&lean, "\"benches/calls\", ", |_| String::new());
    format!("{lean}\n[[example]]\nname = \"probe\"\npath = \"probe.rs\"\n")
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}
