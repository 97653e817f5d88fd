use super::{HIDDEN, MOST, Secrets};
use std::borrow::Cow;

fn secrets(texts: &[&str]) -> Secrets {
    let mut secrets = Secrets::default();
    for text in texts {
        secrets.add(text);
    }
    secrets
}

#[test]
fn a_secret_is_hidden_as_it_is_and_as_xml_writes_it() {
    let secrets = secrets(&["a&b<c>", "abc"]);
    assert_eq!(secrets.hide("x a&b<c> a&amp;b&lt;c&gt; abc"), "x ******** ******** abc");
    assert!(matches!(secrets.hide("abc a&b"), Cow::Borrowed("abc a&b")));
}

#[test]
fn a_secret_is_hidden_however_it_is_spelled() {
    // It looks as if it had an escape itself.
    let odd = secrets(&["p%7E&lt;\\\\q"]);
    for spelled in ["p%7E&lt;\\\\q", "p&#37;7E&amp;lt;\\\\q", "p%257E%26lt;%5C%5Cq"] {
        assert_eq!(odd.hide(spelled), HIDDEN, "{spelled}");
    }
    let marked = secrets(&["p]]>q<&"]);
    for spelled in ["p]]>q<&", "p]]&gt;q&lt;&amp;", "p]]]]><![CDATA[>q<&", "p]]&gt;<![CDATA[q<]]>&amp;"] {
        assert_eq!(marked.hide(spelled), HIDDEN, "{spelled}");
    }
    let secrets = secrets(&["p&<\"é'%4"]);
    for spelled in [
        "p&<\"é'%4",
        "p&amp;<\"é'%4",
        "p&#38;&#x3C;&#034;&#xe9;&#39;%4",
        "p&amp;amp;&amp;lt;&amp;quot;é&amp;#39;%4",
        "p%26%3C%22%C3%A9%27%254",
        "p%26%3c%22%c3%a9'%254",
        r#"p&<\"\u00e9'%4"#,
    ] {
        assert_eq!(secrets.hide(&format!("&x {spelled} %zz &lt;")), "&x ******** %zz &lt;", "{spelled}");
    }
}

#[test]
fn what_follows_a_secret_does_not_make_it_another() {
    let secrets = secrets(&["abc&", "lt;x%"]);
    assert_eq!(secrets.hide("abc&lt; abc&amp;lt; &lt;x%41"), "********lt; ********lt; &********41");
}

#[test]
fn of_secrets_within_secrets_nothing_is_left() {
    for secrets in [secrets(&["abcd", "xabcdx"]), secrets(&["xabcdx", "abcd"])] {
        assert_eq!(secrets.hide("-xabcdx-abcd-"), "-********-********-");
    }
}

#[test]
fn more_secrets_than_are_looked_for_hide_all() {
    let mut many = Secrets::default();
    (0..MOST).for_each(|number| many.add(&format!("secret-{number}")));
    assert_eq!(many.hide("secret-999 and more"), "******** and more");
    many.add("one more");
    assert_eq!(many.hide("and more"), HIDDEN);
    let mut others = Secrets::default();
    others.extend(&many);
    assert_eq!(others.hide("and more"), HIDDEN);
    assert_eq!(secrets(&[&"x".repeat(300 << 10)]).hide("and more"), HIDDEN);
}

#[test]
fn no_text_is_too_odd_to_be_read() {
    let secrets = secrets(&["abcd"]);
    for odd in
        ["&", "%", "\\", "%e", "%é12", "\\u12", "\\u+123", "&#;", "&#x110000;", "&#xD800;", "%C3", "%ff%ff", "&é;", ""]
    {
        assert_eq!(secrets.hide(odd), odd);
        assert_eq!(secrets.hide(&format!("{odd}abcd")), format!("{odd}{HIDDEN}"));
    }
}
