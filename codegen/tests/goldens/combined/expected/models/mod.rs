// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    a: A;
    all: All, AllAnswer, AllCodes, AllLabels, AllLabelsObjectList, AllLabelsObjectListLabel, AllLabelsTextList, AllMixed, AllMixedText, AllWhole;
    author: Author;
    author_or_update: AuthorOrUpdate;
    author_updated: AuthorUpdated;
    base: Base;
    beside: Beside, BesideFolders;
    circle: Circle;
    common_and_either: CommonAndEither, CommonAndEitherB;
    constrained: Constrained;
    either_of_both: EitherOfBoth, EitherOfBothPR, EitherOfBothPS, EitherOfBothQR, EitherOfBothQS;
    event: Event, EventOk, EventStarted, EventStartedType, EventStopped, EventStoppedType;
    folder: Folder;
    folders: Folders;
    level: Level;
    nest: Nest;
    refined: Refined;
    scalar: Scalar, ScalarAuto;
    shape: Shape, ShapeBase;
    square: Square;
    tree: Tree, TreeLeaf;
}
