//! Every variable of a server has its place in the URL.

use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Server};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    check_server(&api.server, findings);
    for server in api.own_servers().into_values() {
        check_server(server, findings);
    }
}

fn check_server(server: &Server, findings: &mut Findings) {
    for variable in &server.variables {
        let placeholder = format!("{{{}}}", variable.name.as_wire());
        if !server.url.contains(&placeholder) {
            findings.error(
                Code::UnusedServerVariable,
                server.url_at,
                format!("the URL has no `{placeholder}`"),
                "put the variable into the URL or remove it",
            );
        }
    }
}
