//! Every call of both clients, with answers that repeat it.

use super::*;

/// Answers that repeat the whole request wherever they can.
fn repeating(status: u16) -> impl undelete::runtime::Transport {
    transport_fn(move |request: http::Request<RequestBody>| async move {
        let body = String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned();
        let all = format!("{} {:?} {body}", request.uri(), request.headers());
        let headers: Vec<&str> = request
            .headers()
            .values()
            .filter_map(|value| value.to_str().ok())
            .collect();
        let echo = json!({
            "code": request.uri().to_string(),
            "message": format!("{all} {}", headers.join(" ")),
            "requestid": headers.join(" "),
            "requestId": request.uri().query(),
        });
        let mut answer = http::Response::new(Bytes::from(echo.to_string()));
        *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
        Ok(answer)
    })
}

async fn nothing_is_shown_of<C: ErrorCode>(calls: Vec<every_call::Call<C>>, status: u16) {
    // The calls of an operation differ in their values, and one of each answer is enough.
    let mut seen = std::collections::BTreeSet::new();
    for call in calls {
        let (name, case) = (call.name, call.case);
        if status != 403 && !seen.insert(name) {
            continue;
        }
        let request = call.request.unwrap();
        assert_no_secret(format!("{name}, {case}"), &format!("{request:?}"));
        if let Err(error) = (call.send)().await {
            let shown = shown_error(&error);
            assert_no_secret(format!("{name}, {case}, {status}"), &shown);
        }
    }
}

#[tokio::test]
async fn no_call_shows_a_secret_whatever_is_answered() {
    collected::begin();
    for status in [200, 302, 403, 404, 500] {
        let retry = RetryPolicy::none();
        let drive = dingtalk::Client::builder()
            .transport(repeating(status))
            .retry(retry.clone())
            .rate_limit(undelete::runtime::RateLimit::unlimited())
            .access_token(TOKEN)
            .union_id(UNION)
            .build()
            .unwrap();
        nothing_is_shown_of(every_call::dingtalk(&drive), status).await;
        let library = smh::Client::builder()
            .library_host("bystander.example.com")
            .transport(repeating(status))
            .retry(retry)
            .access_token(TOKEN)
            .library_id(LIBRARY)
            .space_id(SPACE)
            .build()
            .unwrap();
        nothing_is_shown_of(every_call::smh(&library), status).await;
    }
    assert_log_is_discreet();
}
