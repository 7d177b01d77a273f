//! The support code of generated crates, verbatim.

macro_rules! verbatim {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../../runtime/src/", $file)))),*]
    };
}

/// The files of the runtime and their text.
pub fn runtime() -> &'static [(&'static str, &'static str)] {
    verbatim![
        "answer.rs",
        "attempt.rs",
        "base64.rs",
        "base_url.rs",
        "batch.rs",
        "batch_items.rs",
        "batch_outcome.rs",
        "batch_report.rs",
        "batch_verdict.rs",
        "batches.rs",
        "body.rs",
        "call.rs",
        "call_failure.rs",
        "client_core.rs",
        "core_builder.rs",
        "credentials.rs",
        "decode_error.rs",
        "encode.rs",
        "envelope.rs",
        "error.rs",
        "error_code.rs",
        "exchange.rs",
        "exchange_failure.rs",
        "executor.rs",
        "invalid_request.rs",
        "json_path.rs",
        "lenient.rs",
        "limits.rs",
        "memory_transport.rs",
        "metadata.rs",
        "mod.rs",
        "mode.rs",
        "nullable.rs",
        "open_enum.rs",
        "operation.rs",
        "pages.rs",
        "pairs.rs",
        "parameter.rs",
        "rate.rs",
        "request.rs",
        "request_builder.rs",
        "reqwest_transport.rs",
        "retry.rs",
        "scrub.rs",
        "secret.rs",
        "sequence.rs",
        "service_error.rs",
        "signing.rs",
        "task_end.rs",
        "task_state.rs",
        "timestamp.rs",
        "trace.rs",
        "transport.rs",
        "union.rs",
        "watch.rs",
        "watch_all.rs",
    ]
}
