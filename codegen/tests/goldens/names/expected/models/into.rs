// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct IntoModel: write new;
    pub name: String = "name", required, into;
    pub names: Vec<String> = "names", required, into_values(String);
}
