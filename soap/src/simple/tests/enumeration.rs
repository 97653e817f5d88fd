use crate::simple::*;

/// Implements what generated code does.
macro_rules! listed {
    ($name:ident($base:ty) = $($variant:ident $text:literal),*) => {
        #[derive(Clone, Debug, PartialEq)]
        enum $name {
            $($variant,)*
            Unknown(String),
        }

        impl Enumeration for $name {
            type Base = $base;
            const NAME: &'static str = stringify!($name);
            const VALUES: &'static [&'static str] = &[$($text),*];

            fn from_known(index: usize) -> Option<Self> {
                [$(Self::$variant),*].get(index).cloned()
            }

            fn from_unknown(text: String) -> Self {
                Self::Unknown(text)
            }

            fn text(&self) -> EnumText<'_> {
                let known: &[Self] = &[$(Self::$variant),*];
                match self {
                    Self::Unknown(text) => EnumText::Unknown(text),
                    value => EnumText::Known(known.iter().position(|other| other == value).unwrap_or(usize::MAX)),
                }
            }
        }

        crate::enumeration!($name);
    };
}

listed!(Status(Token) = Complete "complete", Incomplete "incomplete", Passed "passed");
listed!(Verbatim(String) = A "a");
listed!(Level(i32) = One "1", Two "2");
listed!(Key(NmToken) = K "k");
listed!(Letter(Token) = A "a", B "b", C "c", D "d", E "e", F "f", G "g", H "h", I "i", J "j", K "k", L "l");

#[test]
fn reading() -> Result<(), SimpleTypeError> {
    assert_eq!(Status::from_text(" complete\n")?, Status::Complete);
    assert_eq!(Status::from_text("Complete")?, Status::Unknown("Complete".to_owned()));
    assert_eq!(Status::from_string(" a  b ".to_owned())?, Status::Unknown("a b".to_owned()));
    assert_eq!(Verbatim::from_text(" a")?, Verbatim::Unknown(" a".to_owned()));
    assert!(Status::Complete.is_known() && !Status::Unknown("complete".to_owned()).is_known());
    assert_eq!((Status::Passed.to_text().as_ref(), Status::Passed.to_string().as_str()), ("passed", "passed"));
    assert_eq!(Status::Unknown("x".to_owned()).as_str(), "x");
    Ok(())
}

#[test]
fn values_are_compared_where_the_base_has_an_order() -> Result<(), SimpleTypeError> {
    assert_eq!(Level::from_text("+02")?, Level::Two);
    assert_eq!(Level::from_text("3")?, Level::Unknown("3".to_owned()));
    let message = "`x` is not a valid Level: expected digits, perhaps with a sign before them";
    assert_eq!(Level::from_text("x").unwrap_err().to_string(), message);
    assert!(Key::from_text("a b").is_err());
    Ok(())
}

#[test]
fn parsing_is_strict() {
    assert_eq!(" passed ".parse(), Ok(Status::Passed));
    for (text, reason) in [
        ("x", "expected `complete`, `incomplete`, `passed`"),
        ("Passed", "expected `complete`, `incomplete`, `passed`; did you mean `passed`?"),
        ("compleet", "expected `complete`, `incomplete`, `passed`; did you mean `complete`?"),
        (
            "сomplete",
            "expected `complete`, `incomplete`, `passed`; did you mean `complete`?; its `с` is U+0441, not a Latin letter",
        ),
    ] {
        assert_eq!(text.parse::<Status>().unwrap_err().reason(), reason);
    }
    let listed = "expected `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j` or one of 2 more";
    assert_eq!("zz".parse::<Letter>().unwrap_err().reason(), listed);
    assert!("x".repeat(1_000_000).parse::<Status>().is_err());
}

/// `whiteSpace` of an enumeration of strings (part 2, 4.3.6).
#[test]
fn white_space_is_handled_as_the_facet_says() {
    #[derive(Clone, Debug, PartialEq)]
    enum Word {
        A,
        Unknown(String),
    }

    impl Enumeration for Word {
        type Base = String;
        const NAME: &'static str = "Word";
        const VALUES: &'static [&'static str] = &["a b"];
        const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;

        fn from_known(index: usize) -> Option<Self> {
            (index == 0).then_some(Self::A)
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> EnumText<'_> {
            match self {
                Self::A => EnumText::Known(0),
                Self::Unknown(text) => EnumText::Unknown(text),
            }
        }
    }

    crate::enumeration!(Word);

    assert_eq!(Word::from_text(" a\n b "), Ok(Word::A));
    assert_eq!(" a  b".parse(), Ok(Word::A));
    assert_eq!(Word::from_text(" c\t d"), Ok(Word::Unknown("c d".to_owned())));
    assert_eq!(<Word as SimpleType>::WHITE_SPACE, WhiteSpace::Collapse);
}
