//! Access tokens of internal apps: handing them out and knowing which are good.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::envelope::Refusal;
use super::gateway::Admitted;
use super::state::DingTalk;

/// The apps of the world and the tokens they hold.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    secrets: BTreeMap<String, String>,
    /// By app; every app has at most one.
    held: BTreeMap<String, Token>,
    issued: u64,
    requests: usize,
}

#[derive(Debug)]
struct Token {
    text: String,
    expires: i64,
}

impl Tokens {
    pub(super) fn add_app(&mut self, key: &str, secret: &str) {
        self.secrets.insert(key.to_owned(), secret.to_owned());
    }

    pub(super) fn knows(&self, key: &str) -> bool {
        self.secrets.contains_key(key)
    }

    pub(super) fn is_valid(&self, text: &str, now: i64) -> bool {
        self.held
            .values()
            .any(|token| token.text == text && token.expires > now)
    }

    pub(super) fn expire(&mut self) {
        self.held.clear();
    }

    pub(super) fn requests(&self) -> usize {
        self.requests
    }

    /// The token the app holds, its life extended, or a new one.
    pub(super) fn obtain(&mut self, key: &str, now: i64, life_time: i64) -> String {
        let expires = now.saturating_add(life_time);
        if let Some(token) = self.held.get_mut(key).filter(|token| token.expires > now) {
            token.expires = expires;
            return token.text.clone();
        }
        self.issued += 1;
        let text = format!("d1f0a5c4e3b29687{:016x}", self.issued);
        let token = Token {
            text: text.clone(),
            expires,
        };
        self.held.insert(key.to_owned(), token);
        text
    }

    fn accepts(&self, key: Option<&str>, secret: Option<&str>) -> bool {
        key.and_then(|key| self.secrets.get(key))
            .is_some_and(|known| Some(known.as_str()) == secret)
    }
}

pub(super) fn get_access_token(
    drive: &mut DingTalk,
    call: &Admitted<'_>,
) -> Result<Value, Refusal> {
    drive.tokens.requests += 1;
    let text = |name: &str| call.body.get(name).and_then(Value::as_str);
    let key = text("appKey");
    if !drive.tokens.accepts(key, text("appSecret")) {
        return Err(Refusal::new(
            400,
            "invalidClientIdOrSecret",
            "The client id or the client secret is wrong",
        ));
    }
    let life_time = drive.token_seconds();
    let now = drive.clock.seconds();
    let token = drive.tokens.obtain(key.unwrap_or_default(), now, life_time);
    Ok(json!({ "accessToken": token, "expireIn": life_time }))
}

impl DingTalk {
    pub(super) fn token_seconds(&self) -> i64 {
        i64::try_from(self.settings.token_life_time.as_secs()).unwrap_or(i64::MAX)
    }
}
