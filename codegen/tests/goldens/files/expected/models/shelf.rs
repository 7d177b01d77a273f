// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A file of its own.
    pub struct Shelf: read write new;
    pub books: Option<Vec<super::Volume>> = "books", optional;
    pub label: super::Label = "label", required, into;
    /// A shelf like this.
    pub next: Option<Box<super::Shelf>> = "next", optional;
    /// Described in the first file, used in another.
    pub owner: super::Owner = "owner", required, itself;
    pub thing: Option<super::Thing> = "thing", optional;
}
