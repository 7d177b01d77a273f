//! What the types of the client promise to the compiler: that calls can be spawned, clients shared
//! and errors passed on.

use std::error::Error;
use std::fmt::Debug;

use undelete::runtime::{InvalidRequest, Request, ServiceError};
use undelete::smh::models::Deletion;
use undelete::{dingtalk, smh};

fn is_shared_freely<T: Clone + Debug + Send + Sync + 'static>(_: &T) {}
fn is_error<T: Error + Send + Sync + 'static>() {}
fn is_spawnable<F: Future<Output: Send> + Send + 'static>(future: F) {
    drop(future);
}

fn dingtalk_client() -> dingtalk::Client {
    dingtalk::Client::builder().build().expect("a client")
}

fn smh_client() -> smh::Client {
    let builder = smh::Client::builder().library_host("smhxxx.api.tencentsmh.cn");
    builder.build().expect("a client")
}

#[test]
fn clients_and_requests_are_shared_freely() {
    is_shared_freely(&dingtalk_client());
    is_shared_freely(&smh_client());
    is_shared_freely(&dingtalk_client().restore_recycle_items("b", ["1"]));
    is_shared_freely(&smh_client().restore_recycled_items([1]));
    fn built_requests_are(request: &Request) {
        is_shared_freely(request);
    }
    let _: fn(&Request) = built_requests_are;
}

#[test]
fn calls_can_be_spawned() {
    let client = dingtalk_client();
    is_spawnable(client.get_access_token("k", "s").send());
    is_spawnable(client.get_recycle_bin("ORG", "c").send());
    is_spawnable(client.list_recycle_items("b").send());
    is_spawnable(client.get_recycle_item("b", "i").send());
    is_spawnable(client.restore_recycle_items("b", ["1"]).send());
    is_spawnable(
        client
            .delete_dentries("s", ["1"], dingtalk::models::Deletion::ToRecycleBin)
            .send(),
    );
    is_spawnable(client.list_dentry_versions("s", "d").send());
    is_spawnable(client.revert_dentry_version("s", "d", 1).send());
    is_spawnable(client.get_task("t").send());

    let client = smh_client();
    is_spawnable(client.create_token("l", "s").send());
    is_spawnable(client.list_recycled_items().send());
    is_spawnable(client.restore_recycled_items([1]).send());
    is_spawnable(client.query_tasks(["1"]).send());
    is_spawnable(client.delete_file("f", Deletion::ToRecycleBin).send());
    is_spawnable(client.delete_directory("d", Deletion::ToRecycleBin).send());
    is_spawnable(client.list_file_versions("f").send());
    is_spawnable(client.set_latest_version(1).send());
}

#[test]
fn a_call_outlives_what_it_was_made_from() {
    let future = {
        let bin = String::from("b");
        let ids = vec![String::from("1")];
        let client = dingtalk_client();
        client.restore_recycle_items(&bin, &ids).send()
    };
    is_spawnable(future);
}

#[test]
fn errors_can_be_passed_on() {
    is_error::<dingtalk::Error>();
    is_error::<smh::Error>();
    is_error::<InvalidRequest>();
    is_error::<ServiceError<dingtalk::ErrorCode>>();
}

#[test]
fn credentials_go_to_no_placeholder() {
    let error = smh::Client::builder()
        .library_id("smhlibrary")
        .credentials("secret", "read_only")
        .build()
        .expect_err("nobody has said where the library is");
    assert!(error.to_string().contains("libraryHost"), "{error}");
}
