//! Versions on DingTalk Storage: going back adds a version.

use crate::Failure;
use crate::support::bar::Bar;
use crate::support::outcome::not_done;
use crate::support::say;
use serde_json::{Value, json};
use undelete::dingtalk::models::Dentry;
use undelete::dingtalk::{Client, Error};

/// As many as the service gives on one page.
const PAGE: i32 = 100;

/// Shows the versions; goes back to one if it is given, and shows them again. Whether it went back.
pub async fn roll_back(
    client: &Client,
    space: &str,
    dentry: &str,
    to: Option<i64>,
) -> Result<bool, Failure> {
    let versions = list(client, space, dentry).await?;
    let Some(to) = to else {
        return Ok(true);
    };
    if !versions.iter().any(|version| version.version == Some(to)) {
        let text = format!("{dentry}: there is no version {to}");
        say::outcome(dentry, "not found", json!({ "version": to }), text);
        return Ok(false);
    }
    let request = client.revert_dentry_version(space, dentry, to);
    match request.send().await {
        Ok(answer) if answer.success == Some(false) => {
            let text = format!("{dentry}: refused, no reason given");
            say::outcome(dentry, "failed", json!({}), text);
            return Ok(false);
        }
        Ok(_) => {
            let text = format!("{dentry}: went back to version {to}");
            say::outcome(dentry, "done", json!({ "version": to }), text);
        }
        Err(error) => return not_done(dentry, error),
    }
    // It went back, even if that cannot be shown.
    if let Err(error) = list(client, space, dentry).await {
        say::failure(&error);
    }
    Ok(true)
}

/// Shows the versions, the newest first; the service names no order.
async fn list(client: &Client, space: &str, dentry: &str) -> Result<Vec<Dentry>, Error> {
    let bar = Bar::open("listing");
    let mut versions = Vec::new();
    let request = client.list_dentry_versions(space, dentry);
    let mut items = request.max_results(PAGE).items();
    while let Some(version) = items.next().await {
        versions.push(version?);
        bar.state(versions.len());
    }
    drop(bar);
    versions.sort_by_key(|version| std::cmp::Reverse(version.version));
    versions
        .iter()
        .for_each(|version| say::record(&record(version), format!("  {}", describe(version))));
    Ok(versions)
}

fn record(version: &Dentry) -> Value {
    json!({
        "version": version.version,
        "name": version.name.as_ref().ok(),
        "size": version.size,
        "modified": version.modified_time.as_ref().map(ToString::to_string),
    })
}

fn describe(version: &Dentry) -> String {
    let number = version
        .version
        .map_or_else(|| "?".to_owned(), |number| number.to_string());
    let name = version.name.as_deref().unwrap_or("?");
    let size = version
        .size
        .map_or_else(String::new, |bytes| format!(", {bytes} bytes"));
    let when = version
        .modified_time
        .as_ref()
        .map_or_else(String::new, |time| format!(", {time}"));
    format!("version {number}  {name}{size}{when}")
}
