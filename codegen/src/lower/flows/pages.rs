//! Pages: an array that is read by several calls.

use super::Call;
use super::expression::{json, relative_pointer, response_pointer};
use super::matching;
use crate::diagnostic::{Code, Findings, Place as At};
use crate::ir::{Content, Kind, Match, Number, PageSize, Pages, Place, Turn, Type};
use crate::spec::extensions;
use crate::spec::node::Node;

/// The keys of which one says how the next page is asked for.
const WAYS: [&str; 3] = ["cursor", "page", "offset"];

/// The keys that have an effect, by the way in which the next page is asked for; `items` and `more`
/// always have one.
fn useful(way: &str, has_last: bool) -> &'static [&'static str] {
    match way {
        "cursor" if has_last => &["cursor", "last", "size"],
        "cursor" => &["cursor", "next"],
        "page" => &["page", "first", "size", "total", "pages"],
        "offset" => &["offset", "size", "total"],
        _ => &["next"],
    }
}

impl Call<'_, '_> {
    pub(super) fn pages(self, findings: &mut Findings) -> Option<Pages> {
        let node = self.draft.node.get(extensions::PAGES)?;
        // A success without a body is a page that lists nothing.
        let successes = self.draft.successes.iter();
        let mut pages = successes.filter(|success| success.content != Content::Empty);
        let page = match (pages.next(), pages.next()) {
            (Some(success), None) => json(&success.content),
            _ => None,
        };
        if page.is_none() {
            findings.error(
                Code::NoJsonResponse,
                At::key(node),
                "pages need one success with a body, which is JSON",
                "describe the page",
            );
        }
        let way = self.way(node, findings);
        let argument = way.and_then(|way| self.page_argument(node.get(way)?, way, findings));
        let page = page?;
        let items_node = node.get("items")?;
        let items_at = response_pointer(items_node, findings);
        let items = items_at.and_then(|items_at| {
            let (items, array) = self.follow(page, &items_at, items_node, findings)?;
            let Kind::Array(item) = array.kind else {
                findings.error(
                    Code::NotAnArray,
                    items_node,
                    "the items of a page are an array",
                    "point to the array",
                );
                return None;
            };
            Some((items_at, items, *item))
        });
        let item = items.as_ref().map(|(_, _, item)| item);
        let turn = self.page_turn(node, way?, argument, page, item, findings);
        let more = match node.get("more") {
            Some(more) => self.more(more, page, findings),
            None => None,
        };
        let total = self.mark(node, "total", page, findings);
        let pages = self.mark(node, "pages", page, findings);
        let size = node
            .get("size")
            .and_then(|size| self.page_size(size, findings));
        let (items_at, items, item) = items?;
        Some(Pages {
            turn: turn?,
            items_at,
            items,
            item,
            more,
            total,
            pages,
            size,
        })
    }

    /// The key that says how the next page is asked for; empty if each page has an address.
    fn way(self, node: Node<'_>, findings: &mut Findings) -> Option<&'static str> {
        let written: Vec<&'static str> = WAYS.into_iter().filter(|way| node.has(way)).collect();
        let way = match written.as_slice() {
            [] if node.has("next") => "",
            [way] => *way,
            [] => {
                findings.error(
                    Code::PageTurn,
                    At::key(node),
                    "nothing says how the next page is asked for",
                    "write `cursor`, `page` or `offset`, or `next` if pages hold the address of the next",
                );
                return None;
            }
            [_, second, ..] => {
                findings.error(
                    Code::PageTurn,
                    At::key(node.get(second).unwrap_or(node)),
                    "there is more than one way to ask for the next page",
                    "keep one of `cursor`, `page` and `offset`",
                );
                return None;
            }
        };
        let has_last = node.has("last");
        if way == "cursor" && has_last == node.has("next") {
            findings.error(
                Code::NoNextCursor,
                At::key(node.get("last").unwrap_or(node)),
                "one key has to say where the next cursor is",
                "write `next` if the page holds it, `last` if it is a part of the last item",
            );
            return None;
        }
        let useful = useful(way, has_last);
        for (key, value) in node.entries() {
            if !useful.contains(&key) && !matches!(key, "items" | "more") {
                findings.error(
                    Code::UselessPagesKey,
                    At::key(value),
                    format!("`{key}` has no effect on pages of this kind"),
                    format!("remove it; `{}` have one", useful.join("`, `")),
                );
            }
        }
        Some(way)
    }

    fn page_argument(self, node: Node<'_>, way: &str, findings: &mut Findings) -> Option<usize> {
        let place = self.argument(node, findings)?;
        let argument = self.draft.arguments.get(place)?;
        let is_number = matches!(argument.ty.kind, Kind::Number(number) if is_whole(number));
        let is_plain = match argument.ty.kind {
            Kind::Number(_) => is_number,
            _ => self.is_scalar(&argument.ty) && !self.is_boolean(&argument.ty),
        };
        // Nothing but a number can be counted, and nobody could say which cursor is the first.
        if !is_plain || (way == "cursor" && argument.positional) {
            findings.error(
                Code::CursorArgument,
                node,
                "what leads to a page is a string or a whole number, and a cursor is optional",
                "describe the argument as a string or an integer, and leave a cursor optional",
            );
        }
        Some(place)
    }

    fn page_turn(
        self,
        node: Node<'_>,
        way: &str,
        argument: Option<usize>,
        page: &Type,
        item: Option<&Type>,
        findings: &mut Findings,
    ) -> Option<Turn> {
        let next = |findings: &mut Findings| {
            let next = node.get("next");
            next.map(|next| self.next_places(page, next, way, findings))
        };
        Some(match way {
            "page" => Turn::Number(argument?, node.count_of("first").unwrap_or(1)),
            "offset" => Turn::Offset(argument?),
            "cursor" if node.has("last") => {
                let key = self.entry_pointer(node, "last", item?, findings)?;
                Turn::LastItem(argument?, key)
            }
            "cursor" => {
                let next = next(findings)?;
                Turn::Cursor(argument?, next)
            }
            _ => Turn::Address(next(findings)?),
        })
    }

    /// One expression or an array of them, each leading to a string or a number.
    fn next_places(
        self,
        page: &Type,
        node: Node<'_>,
        way: &str,
        findings: &mut Findings,
    ) -> Vec<Place> {
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
            .filter_map(|place| self.next_place(page, place, way, findings))
            .collect()
    }

    fn next_place(
        self,
        page: &Type,
        node: Node<'_>,
        way: &str,
        findings: &mut Findings,
    ) -> Option<Place> {
        let Some(expression) = node.string() else {
            findings.error(
                Code::NoNextCursor,
                node,
                "a cursor is found by an expression",
                "write `$response.body#/…`, or an array of such expressions",
            );
            return None;
        };
        if let Some(header) = expression.strip_prefix("$response.header.") {
            self.described_header(header, node, findings);
            if way == "cursor" && header.eq_ignore_ascii_case("link") {
                findings.error(
                    Code::PageTurn,
                    node,
                    "a `Link` header holds the address of a page, not a cursor",
                    "remove `cursor`: the whole address is followed",
                );
            }
            return Some(Place::Header(header.to_owned()));
        }
        let pointer = response_pointer(node, findings)?;
        let (_, ty) = self.follow(page, &pointer, node, findings)?;
        let is_text = self.is_scalar(&ty) && !self.is_boolean(&ty);
        let is_fitting = match ty.kind {
            Kind::Number(_) => way == "cursor",
            _ => is_text,
        };
        if !is_fitting {
            findings.error(
                Code::NotAScalar,
                node,
                "a cursor is a string or a number, and an address is a string",
                "point to the cursor or to the address itself",
            );
        }
        Some(Place::Body(pointer))
    }

    /// Reports a header that no success describes.
    fn described_header(self, header: &str, node: Node<'_>, findings: &mut Findings) {
        let responses = self.draft.node.entries_of("responses");
        let mut successes = responses.filter(|(status, _)| !status.starts_with(['3', '4', '5']));
        let is_described = successes.any(|(_, response)| {
            let mut headers = response.definition().entries_of("headers");
            headers.any(|(name, _)| name.eq_ignore_ascii_case(header))
        });
        if !is_described {
            findings.error(
                Code::UndescribedHeader,
                node,
                format!("no success describes a header `{header}`"),
                "describe it among the `headers` of the response",
            );
        }
    }

    fn more(self, node: Node<'_>, page: &Type, findings: &mut Findings) -> Option<Match> {
        let field = node.get("field")?;
        let pointer = relative_pointer(field, findings)?;
        let found = self.follow(page, &pointer, field, findings);
        self.scalar(found, field, findings)?;
        Some(matching(node, pointer))
    }

    /// The place of a number that a page says about the whole list.
    fn mark(
        self,
        owner: Node<'_>,
        key: &str,
        page: &Type,
        findings: &mut Findings,
    ) -> Option<String> {
        let node = owner.get(key)?;
        let pointer = response_pointer(node, findings)?;
        let found = self.follow(page, &pointer, node, findings);
        self.scalar(found, node, findings)?;
        Some(pointer)
    }

    fn page_size(self, node: Node<'_>, findings: &mut Findings) -> Option<PageSize> {
        let place = self.argument(node, findings)?;
        let argument = self.draft.arguments.get(place)?;
        if !matches!(argument.ty.kind, Kind::Number(number) if is_whole(number)) {
            findings.error(
                Code::CursorArgument,
                node,
                "the size of a page is a whole number",
                "describe the argument as an integer",
            );
        }
        let described = Node::new(node.tree(), argument.at).definition();
        let schema = described.get("schema").unwrap_or(described).definition();
        Some(PageSize {
            argument: place,
            default: schema.count_of("default"),
        })
    }
}

fn is_whole(number: Number) -> bool {
    !matches!(number, Number::F32 | Number::F64)
}
