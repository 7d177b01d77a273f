// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    black: Black;
    cat: Cat;
    circle: Circle;
    color: Color;
    dog: Dog;
    dot: Dot;
    drawing: Drawing, DrawingEither;
    ink: Ink;
    kept: Kept, KeptState;
    lamp: Lamp;
    leaf: Leaf;
    line: Line;
    mode: Mode, ModeFast, ModeSlow;
    moving: Moving, MovingLight;
    option: OptionModel;
    pet: Pet;
    shape: Shape;
    square: Square;
    steady: Steady, SteadyLight;
    stroke: Stroke;
    tree: Tree;
}
