// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    cat: Cat;
    circle: Circle;
    dog: Dog;
    drawing: Drawing, DrawingEither;
    kept: Kept, KeptState;
    leaf: Leaf;
    option: OptionModel;
    pet: Pet;
    shape: Shape;
    square: Square;
    tree: Tree;
}
