// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The type `occurrences` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(
    rename = "occurrences",
    prefix = "ns1",
    namespaces = {"ns1" = "urn:example:occurs"}
)]
pub struct Occurrences {
    /// The element `once`.
    #[yaserde(rename = "once", prefix = "ns1")]
    pub once: String,
    /// The element `onceSaid`.
    #[yaserde(rename = "onceSaid", prefix = "ns1")]
    pub once_said: i32,
    /// The element `optional`.
    #[yaserde(rename = "optional", prefix = "ns1")]
    pub optional: Option<bool>,
    /// The element `any`.
    #[yaserde(rename = "any", prefix = "ns1")]
    #[required(occurs = 0..)]
    pub any: Vec<i32>,
    /// The element `some`.
    #[yaserde(rename = "some", prefix = "ns1")]
    #[required(occurs = 1..)]
    pub some: Vec<::saponify::simple::Token>,
    /// The element `upToThree`.
    #[yaserde(rename = "upToThree", prefix = "ns1")]
    #[required(occurs = 0..= 3)]
    pub up_to_three: Vec<i32>,
    /// The element `twoToFour`.
    #[yaserde(rename = "twoToFour", prefix = "ns1")]
    #[required(occurs = 2..= 4)]
    pub two_to_four: Vec<Point>,
    /// The element `exactlyTwo`.
    #[yaserde(rename = "exactlyTwo", prefix = "ns1")]
    #[required(occurs = 2..= 2)]
    pub exactly_two: Vec<i32>,
    /// The element `countless`.
    #[yaserde(rename = "countless", prefix = "ns1")]
    #[required(occurs = 0..)]
    pub countless: Vec<i32>,
    /// The element `last`.
    #[yaserde(rename = "last", prefix = "ns1")]
    pub last: Option<Point>,
}

/// The type `point` of the contract.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[derive(::yaserde::YaDeserialize, ::yaserde::YaSerialize)]
#[yaserde(rename = "point", prefix = "ns1", namespaces = {"ns1" = "urn:example:occurs"})]
pub struct Point {
    /// The element `x`.
    #[yaserde(rename = "x", prefix = "ns1")]
    pub x: i32,
    /// The element `y`.
    #[yaserde(rename = "y", prefix = "ns1")]
    pub y: Option<i32>,
}
