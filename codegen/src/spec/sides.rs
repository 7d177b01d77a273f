//! Which side says a value: the service (`readOnly`), or the caller (`writeOnly`).

use super::schema::Schema;
use std::collections::HashSet;
use std::iter::successors;

impl Schema<'_> {
    /// `readOnly`, of the schema or of one that it says more about.
    pub fn read_only(self) -> bool {
        self.says("readOnly")
    }

    /// `writeOnly`, likewise.
    pub fn write_only(self) -> bool {
        self.says("writeOnly")
    }

    fn says(self, keyword: &str) -> bool {
        let mut known = HashSet::new();
        successors(Some(self), |one| one.all_of().first().copied())
            .take_while(|one| known.insert(one.node().id()))
            .any(|one| one.is_set(keyword))
    }
}
