//! Decides after each page whether there is another one, and where.
//!
//! Nothing is sent here. A walk always comes to an end: it stops with an error when a service
//! leads it in a circle or gives it nothing but empty pages.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hash, RandomState};

use crate::runtime::paging::link;
use crate::runtime::paging::marks::Marks;
use crate::runtime::paging::rules::{PageRules, Turn};

const MOST_EMPTY_PAGES: usize = 100;

/// How far a walk through a list has come.
pub(crate) struct Walk {
    rules: &'static PageRules,
    /// Where the next page begins: what its request says, or the path and query of its address.
    pub(crate) cursor: Option<String>,
    /// The number of the next page, or of the items before it.
    position: u64,
    /// The number of items before the next page, if it is known.
    before: Option<u64>,
    /// The number of items of a full page, if it is known.
    size: Option<u64>,
    pub(crate) most_empty_pages: usize,
    /// The number of pages without items, in a row.
    empty_pages: usize,
    /// The hashes of all cursors that led to a page.
    followed: HashSet<u64>,
    /// The hash of the page before.
    last_page: Option<u64>,
    hasher: RandomState,
}

/// What comes after a page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Another page, at the cursor.
    Page,
    /// The end.
    Over,
    /// Nobody can tell, for this reason.
    Astray(String),
}

impl Walk {
    /// A walk from where the request begins: the text of its argument, if that is set.
    pub(crate) fn new(rules: &'static PageRules, start: Option<String>, size: Option<u64>) -> Self {
        let mut walk = Self {
            rules,
            cursor: None,
            position: 0,
            before: Some(0),
            size,
            most_empty_pages: MOST_EMPTY_PAGES,
            empty_pages: 0,
            followed: HashSet::new(),
            last_page: None,
            hasher: RandomState::new(),
        };
        if let Turn::Number(first) = rules.turn {
            walk.position = first;
        }
        if let Some(start) = start {
            walk.begin_at(start);
        }
        walk
    }

    /// Begins at this cursor.
    pub(crate) fn begin_at(&mut self, cursor: String) {
        let number = cursor.parse().ok();
        self.before = match (self.rules.turn, number) {
            (Turn::Offset, number) => number,
            (Turn::Number(first), Some(number)) if number == first => Some(0),
            (Turn::Number(first), Some(number)) => self
                .size
                .zip(u64::checked_sub(number, first))
                .and_then(|(size, pages)| size.checked_mul(pages)),
            _ => None,
        };
        self.position = number.unwrap_or(self.position);
        self.is_new(&cursor);
        self.cursor = Some(cursor);
    }

    /// What comes after a page with these marks and this body, which was found at `here`.
    pub(crate) fn turn(&mut self, marks: Marks, body: &[u8], here: &str) -> Next {
        self.cursor = None;
        if marks.more == Some(false) {
            return Next::Over;
        }
        self.before = self
            .before
            .and_then(|before| before.checked_add(count(marks.items)));
        let found = match self.rules.turn {
            Turn::Cursor(_) => Ok(marks.next),
            Turn::Address(_) => match marks.next {
                Some(address) => link::path_and_query(&address, here)
                    .map(Some)
                    .ok_or("it leads to another host for the next page, which is not followed"),
                None => Ok(None),
            },
            Turn::LastItem(_) => self.after_last_item(&marks),
            Turn::Number(_) | Turn::Offset => self.after_counting(&marks, body),
        };
        let cursor = match found {
            Ok(Some(cursor)) => cursor,
            Ok(None) if marks.more == Some(true) => {
                return Next::Astray("it says that there are more pages, but not where".to_owned());
            }
            Ok(None) => return Next::Over,
            Err(problem) => return Next::Astray(problem.to_owned()),
        };
        if !self.is_new(&cursor) {
            // A cursor that leads back leads nowhere.
            let problem = "the cursor of the next page repeats that of an earlier one";
            return Next::Astray(problem.to_owned());
        }
        self.cursor = Some(cursor);
        self.empty_pages = if marks.items == 0 {
            self.empty_pages + 1
        } else {
            0
        };
        if self.empty_pages >= self.most_empty_pages {
            let problem = format!("{} pages in a row list nothing", self.empty_pages);
            return Next::Astray(problem);
        }
        Next::Page
    }

    fn after_last_item(&self, marks: &Marks) -> Result<Option<String>, &'static str> {
        if marks.items == 0 || (self.is_short(marks) && marks.more.is_none()) {
            return Ok(None);
        }
        match &marks.last {
            Some(last) => Ok(Some(last.clone())),
            None => Err("its last item does not say where the next page begins"),
        }
    }

    fn after_counting(
        &mut self,
        marks: &Marks,
        body: &[u8],
    ) -> Result<Option<String>, &'static str> {
        let reached = |end: Option<u64>, at: Option<u64>| end.zip(at).map(|(end, at)| at >= end);
        let turned = match self.rules.turn {
            Turn::Number(first) => self.position.checked_sub(first).map(|pages| pages + 1),
            _ => None,
        };
        let is_last = [
            reached(marks.total, self.before),
            reached(marks.pages, turned),
        ];
        if is_last.contains(&Some(true)) {
            return Ok(None);
        }
        let goes_on = marks.more.is_some() || is_last.contains(&Some(false));
        let is_number = matches!(self.rules.turn, Turn::Number(_));
        if (marks.items == 0 && !(goes_on && is_number)) || (self.is_short(marks) && !goes_on) {
            return Ok(None);
        }
        let page = Some(self.hasher.hash_one(body));
        if marks.items > 0 && page == self.last_page {
            return Err("it is the same page as the one before");
        }
        self.last_page = page;
        let step = if is_number { 1 } else { count(marks.items) };
        match self.position.checked_add(step) {
            Some(position) => {
                self.position = position;
                Ok(Some(position.to_string()))
            }
            None => Ok(None),
        }
    }

    /// The page has fewer items than it has room for.
    fn is_short(&self, marks: &Marks) -> bool {
        self.size.is_some_and(|size| count(marks.items) < size)
    }

    /// True if no page was fetched by this cursor, which from now on counts as followed.
    fn is_new(&mut self, cursor: &(impl Hash + ?Sized)) -> bool {
        self.followed.insert(self.hasher.hash_one(cursor))
    }
}

fn count(items: usize) -> u64 {
    u64::try_from(items).unwrap_or(u64::MAX)
}
