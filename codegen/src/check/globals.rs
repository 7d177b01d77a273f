//! A global parameter is the same wherever it is listed.

use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Target};

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for argument in api
        .operations
        .iter()
        .flat_map(|operation| &operation.arguments)
    {
        let is_global =
            matches!(&argument.target, Target::Parameter(parameter) if parameter.global);
        let mut globals = api.globals.iter();
        let global = globals.find(|global| global.name == argument.name);
        if is_global && global.is_some_and(|global| global.ty != argument.ty) {
            let name = argument.name.as_wire();
            findings.error(
                Code::GlobalParameterType,
                argument.at,
                format!("the global parameter `{name}` has another type elsewhere"),
                "define it once below `components/parameters` and refer to it",
            );
        }
    }
}
