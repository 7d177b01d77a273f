//! A document of one operation, to be compared with others of its kind.

/// Whose argument is this one.
pub fn document(parameter: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{ title: Shelf, version: '1' }}
servers: [ {{ url: 'https://shelf.example' }} ]
paths:
  /books:
    get:
      operationId: listBooks
      parameters:
        - {{ name: most, in: query, schema: {parameter} }}
      responses:
        '204': {{ description: Done. }}
"
    )
}

/// Whose argument has this limit.
pub fn limited(most: u32) -> String {
    document(&format!("{{ type: integer, maximum: {most} }}"))
}
