//! Runs callers with the old client and the new one, and prints what each saw.

#[allow(unused_imports, reason = "not every caller needs all")]
mod help {
    pub use clients::runtime::{Answer, MemoryTransport, RetryPolicy, Sent};
    pub use std::time::Duration;

    /// What was sent.
    pub fn show(sent: &[Sent]) -> String {
        let requests = sent.iter().map(|sent| {
            let request = &sent.request;
            let header = |name: &str| {
                let value = request.headers().get(name)?;
                Some(format!("{name}: {} ", value.to_str().ok()?))
            };
            let names = ["x-key", "accept", "content-type", "old-style"];
            let headers: String = names.into_iter().filter_map(header).collect();
            let body = String::from_utf8_lossy(request.body());
            format!("{} {} {headers}{body}", request.method(), request.uri())
        });
        requests.collect::<Vec<_>>().join(" then ")
    }

    pub fn from_json<T: clients::runtime::serde::de::DeserializeOwned>(
        text: &str,
    ) -> Result<T, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }
}

/// What a caller saw; none of them should panic.
fn seen(run: fn() -> String) -> String {
    std::panic::catch_unwind(run).unwrap_or_else(|_| "a panic".to_owned())
}

macro_rules! client {
    ($api:ident, [$(($operation:literal, $status:literal, $body:tt)),*]) => {{
        let transport = MemoryTransport::new()
            $(.answer_named($operation, Answer::status($status, serde_json::json!($body))))*;
        let retry = RetryPolicy::default().first_delay(Duration::from_millis(1));
        let builder = $api::Client::builder().key("k").retry(retry);
        let client = builder.transport(transport.clone()).build_blocking().unwrap();
        (client, transport)
    }};
}

macro_rules! call {
    ($api:ident, $responses:tt, |$client:ident| $call:expr) => {{
        #[allow(unused_mut, reason = "some need it")]
        let (mut $client, transport) = client!($api, $responses);
        let _ = &mut $client;
        let outcome = match $call {
            Ok(_) => "ok".to_owned(),
            Err(error) => error.to_string(),
        };
        format!("{} => {outcome}", show(&transport.sent()))
    }};
}

