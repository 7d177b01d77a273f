//! Versions on Tencent Smart Media Hosting: going back makes an earlier one the latest.

use crate::Failure;
use crate::support::bar::Bar;
use crate::support::outcome::not_done;
use crate::support::say;
use serde_json::{Value, json};
use undelete::smh::models::FileVersion;
use undelete::smh::{Client, Error};

/// Shows the versions; goes back to one if it is given, and shows them again. Whether it went back.
pub async fn roll_back(client: &Client, path: &str, to: Option<i64>) -> Result<bool, Failure> {
    let path = path.trim_matches('/');
    let versions = list(client, path).await?;
    let Some(to) = to else {
        return Ok(true);
    };
    // The id alone tells which file is meant: one of another file would change that.
    if !versions.iter().any(|version| version.id == Some(to)) {
        let text = format!("{path}: there is no earlier version with the id {to}");
        say::outcome(path, "not found", json!({ "version": to }), text);
        return Ok(false);
    }
    match client.set_latest_version(to).send().await {
        Ok(_) => {
            let text = format!("{path}: went back to the version with the id {to}");
            say::outcome(path, "done", json!({ "version": to }), text);
        }
        Err(error) => return not_done(path, error),
    }
    // It went back, even if that cannot be shown.
    if let Err(error) = list(client, path).await {
        say::failure(&error);
    }
    Ok(true)
}

/// Shows the versions, the latest first.
async fn list(client: &Client, path: &str) -> Result<Vec<FileVersion>, Error> {
    let bar = Bar::open("listing");
    let mut versions = Vec::new();
    let mut items = client.list_file_versions(path).items();
    while let Some(version) = items.next().await {
        let version = version?;
        say::record(&record(&version), format!("  {}", describe(&version)));
        versions.push(version);
        bar.state(versions.len());
    }
    Ok(versions)
}

fn record(version: &FileVersion) -> Value {
    json!({
        "id": version.id,
        "latest": version.is_latest_version,
        "version": version.version,
        "size": version.size,
        "created": version.creation_time.as_ref().map(ToString::to_string),
    })
}

fn describe(version: &FileVersion) -> String {
    let id = match (version.id, version.is_latest_version) {
        (Some(id), _) => format!("id {id}"),
        (None, Some(true)) => "latest".to_owned(),
        (None, _) => "?".to_owned(),
    };
    let number = version
        .version
        .map_or_else(String::new, |number| format!("version {number}"));
    let size = version
        .size
        .map_or_else(String::new, |bytes| format!(", {bytes} bytes"));
    let when = version
        .creation_time
        .as_ref()
        .map_or_else(String::new, |time| format!(", {time}"));
    format!("{id}  {number}{size}{when}")
}
