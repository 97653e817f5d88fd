//! What `derive(Required)` builds.

use saponify::Required;
use saponify::required::Given;

/// A list wrapper, as codegen writes it.
#[derive(Debug, PartialEq)]
struct Tags(Vec<String>);

impl FromIterator<String> for Tags {
    fn from_iter<I: IntoIterator<Item = String>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Tags {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[derive(Debug, PartialEq, Required)]
struct Course {
    id: u64,
    note: Option<String>,
    links: Vec<String>,
    #[required(each = module, occurs = 1..)]
    modules: Vec<String>,
}

fn with_id() -> CourseBuilder<Given<u64>> {
    Course::builder().id(7)
}

#[test]
fn a_builder_goes_through_a_function_a_loop_and_an_if() {
    for noted in [false, true] {
        let mut course = with_id().module("first");
        for module in ["second", "third"] {
            course = course.module(module);
        }
        if noted {
            course = course.note("now and then");
        }
        let expected = Course {
            id: 7,
            note: noted.then(|| "now and then".to_owned()),
            links: Vec::new(),
            modules: ["first", "second", "third"].map(str::to_owned).to_vec(),
        };
        assert_eq!(course.build(), expected);
    }
}

#[test]
fn both_setters_of_a_list_append_in_any_order() {
    let one_first = Course::builder().module("a").modules(["b", "c"]).id(1).module("d").build();
    assert_eq!(one_first.modules, ["a", "b", "c", "d"]);
    let all_first = Course::builder().modules(vec!["a".to_owned()]).id(1).module("b").links(["x"]).links(["y"]).build();
    assert_eq!(all_first.modules, ["a", "b"]);
    assert_eq!(all_first.links, ["x", "y"]);
}

#[test]
fn an_empty_list_counts_as_given() {
    assert!(Course::builder().id(1).modules([""; 0]).build().modules.is_empty());
}

#[derive(Debug, PartialEq, Required)]
struct Tagged {
    #[required(each = tag, item = String)]
    tags: Tags,
    #[required(occurs = 2..=5)]
    marks: Vec<u8>,
}

#[test]
fn a_wrapper_is_collected_from_its_items() {
    let tagged = Tagged::builder().tag("a").tags(Tags(vec!["b".to_owned()])).tags(["c"]).marks([1]).marks([2]).build();
    assert_eq!(tagged, Tagged { tags: Tags(["a", "b", "c"].map(str::to_owned).to_vec()), marks: vec![1, 2] });
}

#[derive(Debug, Default, PartialEq)]
struct Later(Option<u8>);

#[derive(Debug, PartialEq, Required)]
struct Signed {
    #[required(supplied)]
    token: Later,
    #[required(each = token)]
    tokens: Vec<u8>,
}

#[test]
fn a_supplied_field_is_its_default_and_leaves_its_name_free() {
    assert_eq!(Signed::builder().token(1).build(), Signed { token: Later(None), tokens: vec![1] });
}

mod date {
    #[derive(Debug, PartialEq)]
    pub(super) struct Day(pub(super) u64);
}

/// Every name here stands for something else in the builder, too.
#[derive(Debug, PartialEq, Required)]
struct Shadows {
    u64: u64,
    u64_: u8,
    str: &'static str,
    date: date::Day,
    has_date: bool,
    r#type: Option<char>,
    r#use: String,
    #[required(each = items)]
    items: Vec<u8>,
    #[required(each = item)]
    others: Vec<date::Day>,
}

#[test]
fn names_of_fields_shadow_no_type() {
    let shadows = Shadows::builder()
        .u64(1)
        .u64_(2)
        .str("s")
        .date(date::Day(3))
        .has_date(true)
        .r#type('t')
        .r#use("u")
        .items(4)
        .items(5)
        .item(date::Day(6))
        .others([date::Day(7)])
        .build();
    let expected = Shadows {
        u64: 1,
        u64_: 2,
        str: "s",
        date: date::Day(3),
        has_date: true,
        r#type: Some('t'),
        r#use: "u".to_owned(),
        items: vec![4, 5],
        others: vec![date::Day(6), date::Day(7)],
    };
    assert_eq!(shadows, expected);
}

#[test]
fn what_turns_into_a_value_is_taken_where_that_is_declared() {
    use saponify::Nillable;

    #[derive(Debug, PartialEq, Required)]
    struct Sizes {
        #[required(into)]
        width: Nillable<u8>,
        #[required(into)]
        height: Option<Nillable<u8>>,
        #[required(into, each = depth)]
        depths: Vec<Nillable<u8>>,
        #[required(into)]
        more: Vec<Nillable<u8>>,
    }

    let sizes = Sizes::builder().width(1).height(2).depth(3).depth(Nillable::NIL).depths([4]).more([5]).build();
    let value = Nillable::Value;
    let depths = vec![value(3), Nillable::NIL, value(4)];
    assert_eq!(sizes, Sizes { width: value(1), height: Some(value(2)), depths, more: vec![value(5)] });
}
