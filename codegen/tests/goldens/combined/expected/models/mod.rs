// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    all: All, AllAnswer, AllCodes, AllMixed, AllMixedText, AllWhole;
    author: Author;
    author_or_update: AuthorOrUpdate;
    author_updated: AuthorUpdated;
    base: Base;
    beside: Beside, BesideFolders, BesideVariant1;
    circle: Circle;
    common_and_either: CommonAndEither, CommonAndEitherVariant1, CommonAndEitherVariant2;
    constrained: Constrained;
    event: Event, EventStarted, EventStopped, EventType, EventTypeModel, EventVariant3;
    folder: Folder;
    folders: Folders;
    level: Level;
    nest: Nest;
    refined: Refined;
    scalar: Scalar, ScalarVariant2;
    shape: Shape, ShapeBase;
    square: Square;
    tree: Tree, TreeLeaf;
}
