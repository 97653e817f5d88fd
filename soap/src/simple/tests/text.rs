//! White space, errors, and the plain texts.

use crate::simple::*;
use std::borrow::Cow;

#[test]
fn white_space() {
    for (text, replaced, collapsed) in [
        ("", "", ""),
        (" \t\r\n", "    ", ""),
        ("a b", "a b", "a b"),
        (" a\n\nb\t", " a  b ", "a b"),
        ("a  b", "a  b", "a b"),
        ("\u{a0}a\u{2003}\u{c}", "\u{a0}a\u{2003}\u{c}", "\u{a0}a\u{2003}\u{c}"),
    ] {
        assert_eq!(WhiteSpace::Preserve.apply(Cow::Borrowed(text)), text);
        assert_eq!(WhiteSpace::Replace.apply(Cow::Borrowed(text)), replaced);
        assert_eq!(WhiteSpace::Collapse.apply(Cow::Borrowed(text)), collapsed);
        assert_eq!(WhiteSpace::Collapse.apply(Cow::Owned(text.to_owned())), collapsed);
    }
    assert!(matches!(WhiteSpace::Collapse.apply(Cow::Borrowed(" a b ")), Cow::Borrowed("a b")));
}

#[test]
fn texts() -> Result<(), SimpleTypeError> {
    assert_eq!(String::from_text(" \r\n a ")?, " \r\n a ");
    assert_eq!(NormalizedString::from_text(" \r\n a ")?.as_str(), "    a ");
    assert_eq!(Token::from(String::from(" a \n b ")).as_str(), "a b");
    assert_eq!(AnyUri::from("\n http://a/б?c d ").as_str(), "http://a/б?c d");
    assert_eq!("é😀".to_owned().length(), Some(2));
    assert_eq!(format!("{:?} {:>5}", Token::from("a"), Token::from("b")), "Token(\"a\")     b");
    Ok(())
}

#[test]
fn an_owned_text_is_not_copied() -> Result<(), SimpleTypeError> {
    let text = String::from("already collapsed");
    let at = text.as_ptr();
    let token = Token::from_string(String::from_string(text)?)?;
    assert_eq!(token.as_str().as_ptr(), at);
    Ok(())
}

#[test]
fn errors() {
    let error = |text: &str| text.parse::<Date>().unwrap_err().to_string();
    let expected = "is not a valid xs:date: expected YYYY-MM-DD and perhaps a time zone";
    assert_eq!(error(" 101x\n"), format!("`101x` {expected}"));
    assert_eq!(error(""), format!("an empty text {expected}"));
    assert_eq!(error("a\u{7}\u{202e}b"), format!("`a\\u{{7}}\\u{{202e}}b` {expected}"));
    assert_eq!(error(&"é".repeat(41)), format!("`{}…` {expected}", "é".repeat(40)));
    assert_eq!(error(&"é".repeat(40)), format!("`{}` {expected}", "é".repeat(40)));
    assert_eq!(SimpleTypeError::hidden("a secret").to_string(), "the value is not a valid a secret");
    assert_eq!(size_of::<SimpleTypeError>(), size_of::<usize>());
}
