//! The `whiteSpace` facet of a restriction (XML Schema part 2, 4.3.6).

use crate::simple::*;

macro_rules! text {
    ($name:ident, $white_space:ident) => {
        #[derive(Clone, Debug, PartialEq)]
        struct $name(String);

        impl Restriction for $name {
            type Base = String;
            const NAME: &'static str = stringify!($name);
            const WHITE_SPACE: WhiteSpace = WhiteSpace::$white_space;

            fn facets() -> &'static Facets {
                static FACETS: Facets = Facets::new().max_length(5);
                &FACETS
            }

            fn from_base(base: String) -> Self {
                Self(base)
            }

            fn base(&self) -> &String {
                &self.0
            }
        }

        crate::restriction!($name);
    };
}

text!(Replaced, Replace);
text!(Collapsed, Collapse);

#[test]
fn it_comes_before_the_other_facets() {
    assert_eq!(Replaced::from_text(" a\tb\n"), Ok(Replaced(" a b ".to_owned())));
    assert!(Replaced::from_text(" a\tb\n ").is_err());
    assert_eq!(Collapsed::from_text("  a \t b \n"), Ok(Collapsed("a b".to_owned())));
    assert_eq!(<Collapsed as SimpleType>::WHITE_SPACE, WhiteSpace::Collapse);
}

#[test]
fn a_value_is_never_without_it() {
    assert_eq!(Collapsed::new("   a   b   "), Collapsed::from_text("a b"));
    assert_eq!(Replaced::try_from("a\nb".to_owned()), Ok(Replaced("a b".to_owned())));
}
