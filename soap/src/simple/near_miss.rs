//! What somebody meant who wrote a text that an enumeration does not have.

/// Longer texts are not compared, so that the cost stays linear.
const LONGEST: usize = 64;

/// The value that is nearest to the text, where it is near enough to be meant.
pub(super) fn nearest(text: &str, values: &[&'static str]) -> Option<&'static str> {
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let text: Vec<char> = text.to_lowercase().chars().collect();
    let distances = values.iter().filter_map(|value| {
        let chars: Vec<char> = value.to_lowercase().chars().take(LONGEST + 1).collect();
        let near = (chars.len() / 3).max(1);
        let worth_it = chars.len() <= LONGEST && chars.len().abs_diff(text.len()) <= near;
        let distance = worth_it.then(|| distance(&text, &chars))?;
        (distance <= near && distance < chars.len()).then_some((distance, *value))
    });
    distances.min_by_key(|(distance, _)| *distance).map(|(_, value)| value)
}

/// The first letter that a reader takes for one of ASCII, where every value is of ASCII.
pub(super) fn foreign_letter(text: &str, values: &[&str]) -> Option<char> {
    let foreign = text.chars().find(|c| c.is_alphabetic() && !c.is_ascii())?;
    values.iter().all(|value| value.is_ascii()).then_some(foreign)
}

/// How many characters to insert, drop or replace (Levenshtein).
fn distance(from: &[char], to: &[char]) -> usize {
    // The distances of what was seen of `from` to every beginning of `to` but the empty one.
    let mut row: Vec<usize> = (1..=to.len()).collect();
    for (index, a) in from.iter().enumerate() {
        let (mut diagonal, mut left) = (index, index + 1);
        for (cell, b) in row.iter_mut().zip(to) {
            let replaced = diagonal + usize::from(a != b);
            diagonal = *cell;
            left = replaced.min(left + 1).min(diagonal + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(from.len())
}
