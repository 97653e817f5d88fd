//! Whether two texts are the same value of some simple type (XML Schema part 2).

use roxmltree::Node;

/// Whether the texts, each with the prefixes of its element, may be the same value.
pub(super) fn is_same(one: &str, here: Node<'_, '_>, other: &str, there: Node<'_, '_>) -> bool {
    let [ones, others]: [Vec<_>; 2] = [one, other].map(|text| text.split_ascii_whitespace().collect());
    let is_same_list = ones.len() == others.len()
        && ones.iter().zip(&others).all(|(one, other)| is_same_item(one, here, other, there));
    is_same_list || is_same_base64(&ones.concat(), &others.concat())
}

/// Whether the texts are the same name, which is in the default namespace where it has no prefix.
pub(super) fn is_same_name(one: &str, here: Node<'_, '_>, other: &str, there: Node<'_, '_>) -> bool {
    name(one.trim(), here) == name(other.trim(), there)
}

fn name<'a>(text: &'a str, node: Node<'a, '_>) -> (Option<&'a str>, &'a str) {
    let (prefix, local) = text.split_once(':').map_or((None, text), |(prefix, local)| (Some(prefix), local));
    (node.lookup_namespace_uri(prefix), local)
}

fn is_same_item(one: &str, here: Node<'_, '_>, other: &str, there: Node<'_, '_>) -> bool {
    let names = [expanded(one, here), expanded(other, there)];
    match &names {
        // The same prefix of another namespace is another name.
        [Some(a), Some(b)] => return a == b,
        _ if one == other => return true,
        _ => {}
    }
    is_same_boolean(one, other) || is_same_number(one, other) || is_same_hex(one, other)
}

/// A name whose prefix is declared.
fn expanded<'a>(text: &'a str, node: Node<'a, '_>) -> Option<(&'a str, &'a str)> {
    let (prefix, local) = text.split_once(':')?;
    Some((node.lookup_namespace_uri(Some(prefix))?, local))
}

fn is_same_boolean(one: &str, other: &str) -> bool {
    let boolean = |text| match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    };
    boolean(one).is_some_and(|value| boolean(other) == Some(value))
}

fn is_same_number(one: &str, other: &str) -> bool {
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte));
    if is_plain(one) && is_plain(other) && one.bytes().any(|byte| byte.is_ascii_digit()) {
        return digits(one) == digits(other);
    }
    let number = |text: &str| text.parse::<f64>().ok().filter(|_| text.bytes().any(|byte| byte.is_ascii_digit()));
    number(one).is_some_and(|value| number(other).is_some_and(|it| it.total_cmp(&value).is_eq()))
}

/// A decimal number without what says nothing: its sign, and the digits before and behind the point.
fn digits(text: &str) -> (bool, &str, &str) {
    let (is_negative, rest) =
        text.strip_prefix('-').map_or((false, text.strip_prefix('+').unwrap_or(text)), |it| (true, it));
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    (is_negative && !(whole.is_empty() && fraction.is_empty()), whole, fraction)
}

fn is_same_hex(one: &str, other: &str) -> bool {
    one.len().is_multiple_of(2) && one.bytes().all(|byte| byte.is_ascii_hexdigit()) && one.eq_ignore_ascii_case(other)
}

/// Base64 may have blanks anywhere.
fn is_same_base64(one: &str, other: &str) -> bool {
    let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
    one == other && one.len().is_multiple_of(4) && one.bytes().all(is_base64)
}
