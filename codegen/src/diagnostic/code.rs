//! The kinds of diagnostics: a stable number, a title and an explanation for each.
//!
//! The table is here, the explanations are in `codes/`, one file per number. A number is never
//! given to another kind; a kind that is no longer reported leaves a gap.

use std::fmt;

/// A subject of diagnostics: what the numbers of a hundred have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// How the numbers begin, such as `E02`.
    pub prefix: &'static str,
    /// What they are about.
    pub title: &'static str,
}

macro_rules! codes {
    ($(
        $prefix:literal $subject:literal {
            $( $number:literal $name:ident $title:literal )+
        }
    )+) => {
        /// A kind of diagnostic. It has the same number as an error and as a warning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(
                #[doc = $title]
                $name,
            )+)+
        }

        impl Code {
            /// Every kind, by number.
            pub const ALL: &[Self] = &[ $($( Self::$name, )+)+ ];

            /// The subjects, by number.
            pub const SUBJECTS: &[Subject] = &[
                $( Subject { prefix: $prefix, title: $subject }, )+
            ];

            /// The number, such as `E0201`.
            pub const fn as_str(self) -> &'static str {
                match self { $($( Self::$name => $number, )+)+ }
            }

            /// The name of the variant.
            pub const fn name(self) -> &'static str {
                match self { $($( Self::$name => stringify!($name), )+)+ }
            }

            /// What is wrong, in one line.
            pub const fn title(self) -> &'static str {
                match self { $($( Self::$name => $title, )+)+ }
            }

            /// Why it is wrong and what to do, in Markdown.
            pub const fn explanation(self) -> &'static str {
                match self {
                    $($( Self::$name => include_str!(concat!("codes/", $number, ".md")), )+)+
                }
            }
        }
    };
}

codes! {
    "E00" "Reading" {
        "E0001" NotWellFormed "The text is neither YAML nor JSON."
        "E0003" NoVersion "The document does not say which version of OpenAPI it is."
        "E0004" UnsupportedVersion "The version of OpenAPI is not supported."
        "E0005" UnreadableObject "An object cannot be read as what the specification says it is."
        "E0006" NotText "A file is not UTF-8."
        "E0007" EmptyFile "A file is empty."
        "E0008" SeveralDocuments "A file holds several documents."
        "E0020" UnsupportedOverlay "The version of Overlay is not supported."
        "E0021" NotAJsonPath "The target of an action is not a JSONPath."
        "E0022" NothingTargeted "An action of an overlay matches nothing."
        "E0023" ImpossibleAction "An action of an overlay cannot be done."
        "E0024" UselessAction "An action of an overlay does nothing."
        "E0030" NothingSelected "A filter selects nothing."
        "E0031" PartnerLeftOut "An operation needs another one that was left out."
    }
    "E01" "Structure" {
        "E0101" WrongType "A value is of another type than the specification says."
        "E0102" MissingKey "A required key is missing."
        "E0103" UnknownKey "The specification has no such key here."
        "E0104" PathWithoutSlash "A path does not begin with `/`."
        "E0105" NotAStatus "A key of `responses` is not an HTTP status."
        "E0106" RequiredOnProperty "`required` of a schema is a boolean."
        "E0107" NullValue "A value is `null` where something else belongs."
        "E0108" OtherVersion "A keyword belongs to another version of OpenAPI."
        "E0109" RepeatedKey "A key is written twice."
        "E0110" UnknownExtension "An extension looks like one of ours and is none."
        "E0111" MisplacedExtension "An extension has no meaning on this object."
        "E0112" UnusedExtension "An extension changes nothing."
        "E0120" UnusualValue "A number or a boolean is written in an unusual way."
        "E0121" IgnoredKeyword "A keyword changes nothing in the client."
        "E0122" PlaceholderForm "A placeholder of a path has a form that OpenAPI does not have."
        "E0123" ListOrObject "An array stands where an object belongs, or the other way round."
        "E0124" OfSwagger "A keyword of Swagger 2.0 stands in a document of OpenAPI 3."
        "E0125" MappedElsewhere "A value of a discriminator leads to what is no alternative."
        "E0126" UnusableName "Nothing can have this name where it is sent."
        "E0127" TextOfStructure "What is no JSON is described as an array or an object."
        "E0128" IntegerFormat "A format of integers stands beside `type: number`."
        "E0132" TooMuchMerged "Schemas that include each other make more than is written out."
    }
    "E02" "References" {
        "E0201" DanglingReference "A `$ref` points to nothing."
        "E0202" ExternalReference "A `$ref` points out of the document."
        "E0203" CircularReference "A `$ref` leads back to itself."
        "E0204" BesideReference "A key beside a `$ref` has no effect."
        "E0205" UnreadableFile "The file that a `$ref` names cannot be read."
        "E0206" MisplacedReference "A `$ref` stands where the specification has none."
        "E0207" ReferenceToAnotherKind "A `$ref` leads to another kind of object."
    }
    "E03" "Schemas" {
        "E0301" UnknownType "`type` is not a type of the specification."
        "E0302" EndlessSchema "A schema is made of nothing but itself."
        "E0304" ContradictoryLimits "No value can satisfy the limits of a schema."
        "E0305" UndefinedRequired "A required property is not described."
        "E0306" RepeatedValue "A value or a name is listed twice."
        "E0307" ValueOfAnotherType "A value of an `enum` is of another type than its schema."
        "E0308" EnumBesideArray "`enum` stands beside the `type` of an array or an object."
        "E0312" AllOfItself "`allOf` includes the schema that it stands in."
        "E0314" AllOfContradiction "`allOf` demands what no value is."
        "E0315" TooManyAlternatives "Alternatives stand beside each other in too many combinations."
        "E0320" LenientStructure "Only a string, a number or a boolean can be read leniently."
        "E0330" LooserSchema "A schema is read more loosely than it is written."
        "E0332" ArrayWithoutItems "An array does not say what its items are."
        "E0333" EmptyEnum "An `enum` lists no value."
        "E0334" WrongValue "A default or an example is not of the type of its schema."
        "E0335" MisspeltFormat "A `format` looks like a known one and is none."
        "E0340" UncheckedPattern "A `pattern` is not checked before anything is sent."
        "E0341" DelimitedPattern "A `pattern` stands between slashes."
        "E0342" UnequalLabels "The names or descriptions of values are not as many as the values."
        "E0343" DefaultBeyondLimits "A `default` is not a value that its schema allows."
        "E0344" NarrowFormat "A `format` has no room for the values that a schema shows."
        "E0345" KeywordOfAnotherType "A keyword says nothing about values of its schema's type."
        "E0370" UselessResponseName "The name of a response has no effect."
    }
    "E04" "Servers, operations and parameters" {
        "E0401" RepeatedOperationId "Two operations have the same `operationId`."
        "E0402" RepeatedParameter "A parameter is listed twice."
        "E0403" UndescribedPlaceholder "A placeholder of a path has no parameter."
        "E0404" ParameterWithoutPlaceholder "A path parameter has no placeholder in the path."
        "E0405" ParameterContent "The `content` of a parameter is not JSON or text."
        "E0406" GlobalParameterType "A global parameter has different types."
        "E0408" UnusedServerVariable "The URL of a server has no place for one of its variables."
        "E0409" RateWithoutRequests "A rate allows nothing."
        "E0410" NothingExclusive "Exclusive arguments exclude nothing."
        "E0411" RequiredExclusive "A required argument excludes others."
        "E0412" RedundantParameter "A parameter describes what something else describes."
        "E0413" StrayBrace "A brace of a path belongs to no placeholder."
        "E0414" ServerDefaults "A URL of servers has different defaults."
        "E0415" UndescribedServerVariable "The URL of a server has a variable that nothing describes."
        "E0416" UnusableMethod "The name of a method cannot be sent."
        "E0417" StyleOfAnotherPlace "A parameter is where its style cannot be."
        "E0418" StyleOfAnotherType "A style does not say how a parameter of this type is written."
        "E0419" DefaultOutsideEnum "The default of a server variable is not among its values."
        "E0420" UnusableServer "No call can be sent to the URL of a server."
        "E0440" ParameterWithoutSchema "A parameter does not say what its values are."
        "E0441" UnknownLocation "A parameter is nowhere that parameters can be."
        "E0442" UndeclaredTag "A tag is not among those that the document declares."
        "E0443" UnusableKey "An idempotency key is no string that is new in each call."
        "E0444" UnusableType "What callers pass cannot be sent as what a parameter takes."
    }
    "E05" "Request bodies and responses" {
        "E0501" UnsupportedBody "No media type of a request body can be sent."
        "E0502" FlattenedScalar "Only an object with properties can be flattened."
        "E0510" PartHeaders "The headers of a part are not sent."
        "E0511" UselessEncoding "An `encoding` changes nothing."
        "E0512" PartStyle "A part of a multipart form cannot have this style."
        "E0530" NotAMediaType "A key of `content` is not a media type."
        "E0531" SecondStream "The streams of an operation have items of different types."
        "E0532" HeaderContent "The `content` of a response header is not JSON."
    }
    "E06" "Security" {
        "E0601" UnknownPlacement "A security scheme does not say how callers identify themselves."
        "E0602" UnknownScheme "There is no security scheme of this name."
        "E0603" ClientCertificate "A security scheme is a certificate of the connection."
        "E0604" UnusableTokenUrl "The address of an endpoint that issues tokens cannot be used."
        "E0610" UnknownTokenOperation "A token comes from an operation that does not exist."
        "E0611" UnknownTokenArgument "The operation that a token comes from takes no such argument."
        "E0612" MissingTokenArgument "Nothing fills a required argument of the operation that a token comes from."
        "E0613" BoundType "Only a string can be taken from a global parameter."
        "E0614" UnknownGlobal "There is no global parameter of this name."
        "E0615" UnknownScope "A security scheme has no such scope."
        "E0616" RivalSchemes "Two credentials of one request have the same place in it."
    }
    "E07" "Error codes" {
        "E0701" UnknownMeaning "An error code cannot mean this."
        "E0702" PatternWithoutMeaning "A pattern of error codes does not say what they mean."
        "E0703" UnknownConcern "An error code cannot concern this."
    }
    "E08" "Pages, batches and tasks" {
        "E0801" UnknownArgument "An expression names an argument that the operation does not take."
        "E0802" NotAResponseExpression "An expression does not point into the body of a response."
        "E0803" NotAPointer "A relative place is not a JSON pointer."
        "E0804" UndescribedProperty "A pointer leads to what the schema does not describe."
        "E0805" NoJsonResponse "The responses of an operation have no JSON body to point into."
        "E0806" NotAScalar "A pointer leads to an object or an array where one value is needed."
        "E0807" NotAnArray "A pointer leads to something else than an array."
        "E0808" NothingMatches "No value is listed, so nothing ever matches."
        "E0810" CursorArgument "The argument that leads to a page cannot do so."
        "E0811" NoNextCursor "Nothing says where the next cursor is."
        "E0812" PageTurn "Nothing, or more than one thing, says how the next page is asked for."
        "E0813" UselessPagesKey "A key has no effect on pages of this kind."
        "E0814" UndescribedHeader "An expression names a header that no response describes."
        "E0820" BatchItems "The items of a batch are not a required array with `maxItems`."
        "E0821" BatchMinimum "The items of a batch cannot be split."
        "E0822" BatchKey "Nothing tells the items of a batch apart."
        "E0823" UselessBatchKey "A key of a batch has no effect."
        "E0824" BatchResult "Nothing says how the results of a batch are read."
        "E0825" BatchWatch "The tasks of a batch cannot be watched as it says."
        "E0830" TaskIds "The ids of tasks are not a required array."
        "E0831" NoTaskStates "Nothing says how a task goes on or ends."
        "E0832" RepeatedState "A state of a task is listed twice."
        "E0833" UnknownState "The status of a task has no such value."
        "E0834" UnassignedState "Nothing says what a state of a task means."
    }
    "E09" "Names" {
        "E0901" NameCollision "Two things would have the same name in Rust."
    }
}

impl Code {
    /// The kind with a number.
    pub fn find(number: &str) -> Option<Self> {
        let is_it = |code: &&Self| code.as_str().eq_ignore_ascii_case(number);
        Self::ALL.iter().find(is_it).copied()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
