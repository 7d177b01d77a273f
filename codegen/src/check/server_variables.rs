//! Every variable of a server has its place in the URL.

use crate::diagnostic::{Code, Findings};
use crate::ir::Api;

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for variable in &api.server.variables {
        let placeholder = format!("{{{}}}", variable.name.as_wire());
        if !api.server.url.contains(&placeholder) {
            findings.error(
                Code::UnusedServerVariable,
                api.server.url_at,
                format!("the URL has no `{placeholder}`"),
                "put the variable into the URL or remove it",
            );
        }
    }
}
