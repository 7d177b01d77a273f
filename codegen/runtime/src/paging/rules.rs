//! Requests that are answered with one page of a list: how the next page is asked for, and where a
//! page says that it is the last one.

use crate::runtime::client::Call;
use crate::runtime::description::Match;

/// A request for one page of a list.
pub trait Paged: Call {
    /// What the list is made of.
    type Item: Send + 'static;

    /// How the next page is asked for.
    const RULES: &'static PageRules;

    /// What the page lists.
    fn into_items(page: Self::Output) -> Vec<Self::Item>;
}

/// How the next page is asked for, and where a page says whether there is one.
///
/// Every place in a page is a JSON pointer.
#[derive(Debug, Clone, Copy)]
pub struct PageRules {
    pub(crate) turn: Turn,
    /// The argument that is another one for each page; none if a page has an address.
    pub(crate) argument: Option<&'static str>,
    /// The argument is a whole number.
    pub(crate) is_number: bool,
    pub(crate) items: &'static str,
    pub(crate) more: Option<Match>,
    pub(crate) total: Option<&'static str>,
    pub(crate) pages: Option<&'static str>,
    /// The argument with the number of items of a full page, and that number when it is not set.
    pub(crate) size: Option<(&'static str, Option<u64>)>,
    pub(crate) conflicting: &'static [&'static str],
}

/// What leads from one page to the next.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Turn {
    /// The page holds a cursor: the first of these places that has one.
    Cursor(&'static [Place]),
    /// The cursor is this part of the last item.
    LastItem(&'static str),
    /// The number of the page; this is that of the first.
    Number(u64),
    /// The number of items before the page.
    Offset,
    /// The page holds the address of the next one: the first of these places that has one.
    Address(&'static [Place]),
}

/// Where a response keeps a cursor or an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At this pointer into its body.
    Body(&'static str),
    /// In this header. `Link` holds the address whose relation is `next`.
    Header(&'static str),
}

impl PageRules {
    /// Each page holds the cursor of the next.
    #[must_use]
    pub const fn cursor(
        argument: &'static str,
        next: &'static [Place],
        items: &'static str,
    ) -> Self {
        Self::new(Turn::Cursor(next), Some(argument), items)
    }

    /// The next page begins after the last item, which this part of it names.
    #[must_use]
    pub const fn last_item(argument: &'static str, key: &'static str, items: &'static str) -> Self {
        Self::new(Turn::LastItem(key), Some(argument), items)
    }

    /// Pages are counted, from `first` on.
    #[must_use]
    pub const fn number(argument: &'static str, first: u64, items: &'static str) -> Self {
        Self::new(Turn::Number(first), Some(argument), items).whole_number()
    }

    /// A page is asked for by the number of items before it.
    #[must_use]
    pub const fn offset(argument: &'static str, items: &'static str) -> Self {
        Self::new(Turn::Offset, Some(argument), items).whole_number()
    }

    /// Each page holds the address of the next.
    #[must_use]
    pub const fn address(next: &'static [Place], items: &'static str) -> Self {
        Self::new(Turn::Address(next), None, items)
    }

    const fn new(turn: Turn, argument: Option<&'static str>, items: &'static str) -> Self {
        Self {
            turn,
            argument,
            is_number: false,
            items,
            more: None,
            total: None,
            pages: None,
            size: None,
            conflicting: &[],
        }
    }

    /// The argument is a whole number.
    #[must_use]
    pub const fn whole_number(mut self) -> Self {
        self.is_number = true;
        self
    }

    /// The argument is a string, whatever it says.
    #[must_use]
    pub const fn text(mut self) -> Self {
        self.is_number = false;
        self
    }

    /// A field that says whether there is another page.
    #[must_use]
    pub const fn more(mut self, more: Match) -> Self {
        self.more = Some(more);
        self
    }

    /// The number of items in all pages.
    #[must_use]
    pub const fn total(mut self, place: &'static str) -> Self {
        self.total = Some(place);
        self
    }

    /// The number of pages.
    #[must_use]
    pub const fn pages(mut self, place: &'static str) -> Self {
        self.pages = Some(place);
        self
    }

    /// The argument with the number of items of a full page, and that number when it is not set.
    #[must_use]
    pub const fn size(mut self, argument: &'static str, default: Option<u64>) -> Self {
        self.size = Some((argument, default));
        self
    }

    /// Arguments with which there are no such pages.
    #[must_use]
    pub const fn conflicting(mut self, arguments: &'static [&'static str]) -> Self {
        self.conflicting = arguments;
        self
    }
}

/// Makes a request one that is answered in pages.
#[macro_export]
#[doc(hidden)]
macro_rules! paged {
    ($request:ident) => {
        impl<M: $crate::runtime::Mode> $request<M> {
            /// Every page from here on, one request after the other.
            pub fn pages(self) -> $crate::runtime::Pages<Self> {
                $crate::runtime::Pages::new(self)
            }

            /// Every item of every page from here on; a page is asked for when it is needed.
            pub fn items(self) -> $crate::runtime::Items<Self> {
                $crate::runtime::Items::new(self)
            }
        }
    };
}
