//! Pages: an array that is read by several calls.

use super::Call;
use super::expression::{json, response_pointer};
use crate::diagnostic::{Code, Findings, Place};
use crate::ir::{Access, Kind, Number, Pages, Type};
use crate::spec::extensions;
use crate::spec::node::Node;

impl Call<'_, '_> {
    pub(super) fn pages(self, findings: &mut Findings) -> Option<Pages> {
        let node = self.draft.node.get(extensions::PAGES)?;
        let cursor = node
            .get("cursor")
            .and_then(|node| self.cursor(node, findings));
        let page = match self.draft.successes.as_slice() {
            [success] => json(&success.content),
            _ => None,
        };
        let Some(page) = page else {
            findings.error(
                Code::NoJsonResponse,
                Place::key(node),
                "pages need an operation with one success, which has a JSON body",
                "describe the page",
            );
            return None;
        };
        let next = self.next_cursors(page, node.get("next")?, findings);
        let items_node = node.get("items")?;
        let items = response_pointer(items_node, findings)?;
        let (items, array) = self.follow(page, &items, items_node, findings)?;
        let Kind::Array(item) = array.kind else {
            findings.error(
                Code::NotAnArray,
                items_node,
                "the items of a page are an array",
                "point to the array",
            );
            return None;
        };
        Some(Pages {
            cursor: cursor?,
            next,
            items,
            item: *item,
        })
    }

    fn cursor(self, node: Node<'_>, findings: &mut Findings) -> Option<usize> {
        let cursor = self.argument(node, findings)?;
        let argument = self.draft.arguments.get(cursor)?;
        let is_plain = is_cursor(&argument.ty);
        if !is_plain || argument.positional {
            findings.error(
                Code::CursorArgument,
                node,
                "a cursor is an optional string or whole number that is not null",
                "describe the argument as a string or an integer and leave it optional",
            );
        }
        Some(cursor)
    }

    /// One expression or an array of them, each leading to a string or a number.
    fn next_cursors(self, page: &Type, node: Node<'_>, findings: &mut Findings) -> Vec<Access> {
        let is_array = matches!(node.value(), crate::spec::tree::Value::Array(_));
        let places: Vec<Node<'_>> = if is_array {
            node.items().collect()
        } else {
            vec![node]
        };
        if places.is_empty() {
            findings.error(
                Code::NoNextCursor,
                node,
                "nothing says where the next cursor is",
                "write `$response.body#/…`, or an array of such expressions",
            );
        }
        places
            .into_iter()
            .filter_map(|place| self.next_cursor(page, place, findings))
            .collect()
    }

    fn next_cursor(self, page: &Type, node: Node<'_>, findings: &mut Findings) -> Option<Access> {
        if node.string().is_none() {
            findings.error(
                Code::NoNextCursor,
                node,
                "a cursor is found by an expression",
                "write `$response.body#/…`, or an array of such expressions",
            );
            return None;
        }
        let pointer = response_pointer(node, findings)?;
        let (access, ty) = self.follow(page, &pointer, node, findings)?;
        if !matches!(ty.kind, Kind::String | Kind::Number(_)) {
            findings.error(
                Code::NotAScalar,
                node,
                "a cursor is a string or a number",
                "point to the cursor itself",
            );
        }
        Some(access)
    }
}

fn is_cursor(ty: &Type) -> bool {
    let is_plain = match ty.kind {
        Kind::String => true,
        Kind::Number(number) => !matches!(number, Number::F32 | Number::F64),
        _ => false,
    };
    is_plain && !ty.nullable
}
