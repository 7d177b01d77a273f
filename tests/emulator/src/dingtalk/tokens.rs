//! Access tokens: handing them out to internal and to third-party apps, and
//! knowing which are good.
//!
//! Where the pages are silent: an earlier token of GetCorpAccessToken stays
//! good ([`single_corp_token`](super::Settings::single_corp_token) says
//! otherwise), GetToken hands out a new token every time and the earlier ones
//! stay good, and an internal app may name any organisation of the world as
//! its own.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::arguments::Admitted;
use super::envelope::Refusal;
use super::state::DingTalk;

/// The apps of the world and the tokens they hold.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    apps: BTreeMap<String, App>,
    good: BTreeMap<String, Token>,
    /// The token of GetAccessToken, by app; every app has at most one.
    held: BTreeMap<String, String>,
    issued: u64,
    requests: usize,
}

#[derive(Debug)]
struct App {
    secret: String,
    kind: AppKind,
    /// The newest one pushed; none if any text is as good, as for a custom app.
    ticket: Option<String>,
    /// The organisations that authorised a third-party app.
    customers: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum AppKind {
    #[default]
    Internal,
    ThirdParty,
}

/// Whom a token speaks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Caller {
    pub(super) app: String,
    pub(super) kind: AppKind,
    /// Where the token says it.
    pub(super) organization: Option<String>,
}

#[derive(Debug)]
struct Token {
    caller: Caller,
    expires: i64,
}

impl Tokens {
    pub(super) fn add_app(&mut self, key: &str, secret: &str, kind: AppKind) {
        let app = App {
            secret: secret.to_owned(),
            kind,
            ticket: None,
            customers: BTreeSet::new(),
        };
        self.apps.insert(key.to_owned(), app);
    }

    /// False if there is no such app.
    pub(super) fn push_ticket(&mut self, key: &str, ticket: &str) -> bool {
        let app = self.apps.get_mut(key);
        app.map(|app| app.ticket = Some(ticket.to_owned()))
            .is_some()
    }

    /// False if there is no such app.
    pub(super) fn authorize(&mut self, key: &str, organization: &str) -> bool {
        let app = self.apps.get_mut(key);
        app.map(|app| app.customers.insert(organization.to_owned()))
            .is_some()
    }

    pub(super) fn knows(&self, key: &str) -> bool {
        self.apps.contains_key(key)
    }

    /// Whom a good token speaks for.
    pub(super) fn caller(&self, text: &str, now: i64) -> Option<Caller> {
        self.good
            .get(text)
            .filter(|token| token.expires > now)
            .map(|token| token.caller.clone())
    }

    pub(super) fn expire(&mut self) {
        self.good.clear();
    }

    pub(super) fn revoke(&mut self, text: &str) {
        self.good.remove(text);
    }

    pub(super) fn requests(&self) -> usize {
        self.requests
    }

    /// The token the app holds, its life extended, or a new one.
    pub(super) fn obtain(&mut self, key: &str, now: i64, life_time: i64) -> String {
        let expires = now.saturating_add(life_time);
        if let Some(text) = self.held.get(key)
            && let Some(token) = self.good.get_mut(text)
            && token.expires > now
        {
            token.expires = expires;
            return text.clone();
        }
        let caller = Caller {
            app: key.to_owned(),
            ..Caller::default()
        };
        let text = self.issue(caller, expires);
        self.held.insert(key.to_owned(), text.clone());
        text
    }

    fn issue(&mut self, caller: Caller, expires: i64) -> String {
        self.issued += 1;
        let text = format!("d1f0a5c4e3b29687{:016x}", self.issued);
        self.good.insert(text.clone(), Token { caller, expires });
        text
    }

    /// The app with these credentials, under its key.
    fn app(&self, key: Option<&str>, secret: Option<&str>) -> Option<(&str, &App)> {
        self.apps
            .get_key_value(key?)
            .map(|(key, app)| (key.as_str(), app))
            .filter(|(_, app)| Some(app.secret.as_str()) == secret)
    }
}

pub(super) fn get_access_token(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    drive.tokens.requests += 1;
    let (key, _) = drive
        .tokens
        .app(text(call, "appKey"), text(call, "appSecret"))
        .filter(|(_, app)| app.kind == AppKind::Internal)
        .ok_or_else(|| {
            Refusal::new(
                400,
                "invalidClientIdOrSecret",
                "The client id or the client secret is wrong",
            )
        })?;
    let key = key.to_owned();
    let life_time = drive.token_seconds();
    let now = drive.clock.seconds();
    let token = drive.tokens.obtain(&key, now, life_time);
    Ok(json!({ "accessToken": token, "expireIn": life_time }))
}

pub(super) fn get_corp_access_token(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    drive.tokens.requests += 1;
    let (key, app) = drive
        .tokens
        .app(text(call, "suiteKey"), text(call, "suiteSecret"))
        .filter(|(_, app)| app.kind == AppKind::ThirdParty)
        .ok_or_else(|| Refusal::new(400, "invalidSuiteKey", "The suite key is wrong"))?;
    text(call, "suiteTicket")
        .filter(|ticket| app.ticket.as_ref().is_none_or(|newest| newest == ticket))
        .ok_or_else(|| Refusal::new(400, "invalidSuiteTicket", "The suite ticket is wrong"))?;
    let organization = text(call, "authCorpId")
        .filter(|corp| app.customers.contains(*corp))
        .ok_or_else(|| {
            Refusal::new(
                400,
                "invalidAuthInfo",
                "The organization has not authorized the app",
            )
        })?;
    let caller = Caller {
        app: key.to_owned(),
        kind: app.kind,
        organization: Some(organization.to_owned()),
    };
    if drive.settings.single_corp_token {
        drive.tokens.good.retain(|_, token| token.caller != caller);
    }
    let (token, life_time) = drive.issue(caller);
    Ok(json!({ "accessToken": token, "expireIn": life_time }))
}

pub(super) fn get_token(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    drive.tokens.requests += 1;
    if text(call, "grant_type") != Some("client_credentials") {
        return Err(Refusal::new(
            400,
            "unsupported.grant.type",
            "The grant type is not supported",
        ));
    }
    let (key, app) = drive
        .tokens
        .app(text(call, "client_id"), text(call, "client_secret"))
        .ok_or_else(|| {
            Refusal::new(
                400,
                "invalid.client",
                "The client id or the client secret is wrong",
            )
        })?;
    let organization = call.path("corpId");
    let is_authorized = match app.kind {
        AppKind::Internal => drive.bins.contains_key(organization),
        AppKind::ThirdParty => app.customers.contains(organization),
    };
    if !is_authorized {
        return Err(Refusal::new(
            401,
            "unauthorized.client",
            "The app is not authorized",
        ));
    }
    let caller = Caller {
        app: key.to_owned(),
        kind: app.kind,
        organization: Some(organization.to_owned()),
    };
    let (token, life_time) = drive.issue(caller);
    Ok(json!({ "access_token": token, "expires_in": life_time }))
}

fn text<'a>(call: &'a Admitted<'_>, name: &str) -> Option<&'a str> {
    call.body.get(name).and_then(Value::as_str)
}

impl DingTalk {
    /// A new token and its life time in seconds.
    fn issue(&mut self, caller: Caller) -> (String, i64) {
        let life_time = self.token_seconds();
        let expires = self.clock.seconds().saturating_add(life_time);
        (self.tokens.issue(caller, expires), life_time)
    }

    pub(super) fn token_seconds(&self) -> i64 {
        i64::try_from(self.settings.token_life_time.as_secs()).unwrap_or(i64::MAX)
    }
}
