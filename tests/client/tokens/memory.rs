//! A service in memory that issues tokens, for tests in which time passes.

use super::*;

/// A service in memory: tokens are numbered and live this long, and every other call is answered
/// with `{}`.
#[derive(Clone)]
pub struct Memory {
    pub life: &'static str,
    pub seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
pub struct Seen {
    pub issued: usize,
    pub refuses_to_issue: bool,
    /// The token of every other call.
    pub used: Vec<String>,
}

impl Memory {
    /// `life` as it stands in the answer.
    pub fn new(life: &'static str) -> Self {
        let seen = Arc::default();
        Self { life, seen }
    }

    pub fn transport(&self) -> impl Transport + use<> {
        let memory = self.clone();
        transport_fn(move |request| {
            let (status, body) = memory.answer(&request);
            let mut answer = http::Response::new(Bytes::from(body));
            *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
            async { Ok(answer) }
        })
    }

    pub fn answer(&self, request: &http::Request<RequestBody>) -> (u16, String) {
        let mut seen = self.seen.lock().unwrap();
        let path = request.uri().path();
        if path != DRIVE_TOKEN_PATH && path != LIBRARY_TOKEN_PATH {
            let header = request.headers().get("x-acs-dingtalk-access-token");
            let query = request.uri().query().unwrap_or_default();
            let token = match header {
                Some(token) => token.to_str().unwrap(),
                None => query.rsplit_once("access_token=").unwrap().1,
            };
            seen.used.push(token.to_owned());
            return (200, "{}".to_owned());
        }
        if seen.refuses_to_issue {
            return (400, r#"{"code":"systemIsResting"}"#.to_owned());
        }
        seen.issued += 1;
        let (number, life) = (seen.issued, self.life);
        let names = if path == DRIVE_TOKEN_PATH {
            format!(r#""accessToken":"token-{number}","expireIn":{life}"#)
        } else {
            format!(r#""accessToken":"token-{number}","expiresIn":{life}"#)
        };
        (200, format!("{{{names}}}"))
    }

    pub fn drive(&self) -> dingtalk::Client {
        dingtalk::Client::builder()
            .transport(self.transport())
            .union_id("operator")
            .credentials("key", "secret")
            .build()
            .unwrap()
    }

    pub fn library(&self) -> smh::Client {
        smh::Client::builder()
            .library_host("smhlibrary.api.tencentsmh.cn")
            .transport(self.transport())
            .library_id("smhlibrary")
            .space_id("-")
            .credentials("secret", emulated::GRANT)
            .build()
            .unwrap()
    }

    /// The token a call went out with.
    pub fn last_used(&self) -> String {
        self.seen.lock().unwrap().used.last().unwrap().clone()
    }

    pub fn refuses_to_issue(&self, refuses: bool) {
        self.seen.lock().unwrap().refuses_to_issue = refuses;
    }
}
