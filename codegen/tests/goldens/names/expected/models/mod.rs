// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    create_token: CreateTokenResponse;
    into: IntoModel;
    into_iterator: IntoIteratorModel;
    to_string: ToStringModel;
}
