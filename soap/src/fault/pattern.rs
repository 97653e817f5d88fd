/// Whether `text` is `pattern`, in which `{}` stands for any text. Linear: pieces are found left to right.
pub(super) fn matches(text: &str, pattern: &str) -> bool {
    let Some((first, pattern)) = pattern.split_once("{}") else { return text == pattern };
    let (middle, last) = pattern.rsplit_once("{}").unwrap_or(("", pattern));
    let Some(mut rest) = text.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else { return false };
    middle.split("{}").all(|piece| match rest.split_once(piece) {
        Some((_, behind)) => {
            rest = behind;
            true
        }
        None => piece.is_empty(),
    })
}
