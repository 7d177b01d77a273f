//! Clients from environment variables, and what to say when variables are missing.

use super::{Failure, say};
use clap::Args;
use std::env;
use undelete::{dingtalk, smh};

pub const DINGTALK_HELP: &str = "\
Environment:
  DINGTALK_APP_KEY, DINGTALK_APP_SECRET  the app (or DINGTALK_ACCESS_TOKEN, a token of it)
  DINGTALK_UNION_ID                      the person on whose behalf the app acts
  DINGTALK_EDITION                       com (default) or io, the international edition";

pub const SMH_HELP: &str = "\
Environment:
  SMH_LIBRARY_ID      the library
  SMH_LIBRARY_SECRET  its secret (or SMH_ACCESS_TOKEN, a token that allows what is asked for)
  SMH_SPACE_ID        the space; `-`, the default, in a library for a single tenant
  SMH_LIBRARY_HOST    the library's domain; <library>.api.tencentsmh.cn by default";

/// Where the requests go.
#[derive(Args)]
pub struct Connection {
    /// Send the requests to this address instead of the service's own.
    #[arg(long, global = true, value_name = "URL")]
    base_url: Option<String>,
    /// Say what there is to say as JSON, one object a line.
    #[arg(long, global = true)]
    json: bool,
}

impl Connection {
    /// Says things as it was asked to from now on.
    pub fn set_output(&self) {
        if self.json {
            say::in_json();
        }
    }

    /// A client of DingTalk Storage.
    pub fn dingtalk(&self) -> Result<dingtalk::Client, Failure> {
        Ok(self.dingtalk_builder()?.build()?)
    }

    /// The same before it is built.
    pub fn dingtalk_builder(&self) -> Result<dingtalk::ClientBuilder, Failure> {
        dingtalk(self.dingtalk_without_credentials())
    }

    /// The same before it is told of credentials and of the person.
    pub fn dingtalk_without_credentials(&self) -> dingtalk::ClientBuilder {
        let mut builder = dingtalk::Client::builder();
        if let Some(edition) = optional("DINGTALK_EDITION") {
            builder = builder.edition(edition);
        }
        if let Some(url) = &self.base_url {
            builder = builder.base_url(url);
        }
        builder
    }

    /// A client of SMH with a token that allows this and no more.
    pub fn smh(&self, grant: &str) -> Result<smh::Client, Failure> {
        smh(self.base_url.as_deref(), grant)
    }
}

/// The person on whose behalf the app acts.
pub fn union_id() -> Result<String, Failure> {
    let mut needed = Needed::default();
    let union_id = needed.variable("DINGTALK_UNION_ID");
    needed.check("DingTalk", DINGTALK_HELP)?;
    Ok(union_id.unwrap_or_default())
}

fn dingtalk(mut builder: dingtalk::ClientBuilder) -> Result<dingtalk::ClientBuilder, Failure> {
    let mut needed = Needed::default();
    let token = optional("DINGTALK_ACCESS_TOKEN");
    let app = match token {
        Some(_) => None,
        None => needed
            .variable("DINGTALK_APP_KEY")
            .zip(needed.variable("DINGTALK_APP_SECRET")),
    };
    let union_id = needed.variable("DINGTALK_UNION_ID");
    needed.check("DingTalk", DINGTALK_HELP)?;
    if let Some(union_id) = union_id {
        builder = builder.union_id(union_id);
    }
    if let Some(token) = token {
        builder = builder.access_token(token);
    }
    if let Some((key, secret)) = app {
        builder = builder.credentials(key, secret);
    }
    Ok(builder)
}

fn smh(base_url: Option<&str>, grant: &str) -> Result<smh::Client, Failure> {
    let mut needed = Needed::default();
    let token = optional("SMH_ACCESS_TOKEN");
    let library = needed.variable("SMH_LIBRARY_ID");
    let secret = match token {
        Some(_) => None,
        None => needed.variable("SMH_LIBRARY_SECRET"),
    };
    needed.check("SMH", SMH_HELP)?;
    let library = library.unwrap_or_default();
    let host = optional("SMH_LIBRARY_HOST");
    let host = host.unwrap_or_else(|| format!("{library}.api.tencentsmh.cn"));
    let mut builder = smh::Client::builder()
        .library_host(host)
        .library_id(library)
        .space_id(optional("SMH_SPACE_ID").unwrap_or_else(|| "-".to_owned()));
    if let Some(token) = token {
        builder = builder.access_token(token);
    }
    if let Some(secret) = secret {
        builder = builder.credentials(secret, grant);
    }
    if let Some(url) = base_url {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

#[derive(Default)]
struct Needed {
    missing: Vec<&'static str>,
}

impl Needed {
    fn variable(&mut self, name: &'static str) -> Option<String> {
        let value = optional(name);
        if value.is_none() {
            self.missing.push(name);
        }
        value
    }

    fn check(&self, service: &str, help: &str) -> Result<(), Failure> {
        if self.missing.is_empty() {
            return Ok(());
        }
        let missing = self.missing.join(", ");
        Err(format!(
            "{service} cannot be reached without credentials.\nNot set: {missing}\n\n{help}"
        )
        .into())
    }
}

/// A variable that is set to something.
fn optional(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}
