use regex::Regex;

use super::{MAX_DEPTH, translate};

/// A pattern, texts that it matches, texts that it does not; from the text of XML Schema part 2, appendix F.
const MATCHES: &[(&str, &[&str], &[&str])] = &[
    // Anchors are implied, `^` and `$` are characters.
    ("a", &["a"], &["ab", "ba", "", "a\n"]),
    ("a|bc", &["a", "bc"], &["abc", "ac"]),
    ("", &[""], &["a"]),
    ("()", &[""], &["a"]),
    ("a||b", &["a", "", "b"], &["ab"]),
    ("^a$", &["^a$"], &["a"]),
    ("^*$?", &["^^$", ""], &["a"]),
    // Quantifiers.
    ("ab?", &["a", "ab"], &["abb"]),
    ("ab{2}", &["abb"], &["ab", "abbb"]),
    ("a{2,}", &["aa", "aaa"], &["a"]),
    ("a{0,0}", &[""], &["a"]),
    ("(ab){1,2}", &["ab", "abab"], &["", "ababab"]),
    // The wildcard is all but the two ends of a line.
    (".", &["a", "\t", "\u{85}", "😀"], &["\n", "\r", "aa", ""]),
    // Escapes.
    (r"\.\\\?\*\+\{\}\(\)\[\]\|\-\^", &[r".\?*+{}()[]|-^"], &[]),
    (r"\n\r\t", &["\n\r\t"], &["nrt"]),
    (r"\s\S", &[" a", "\na"], &["\u{a0}a", "  "]),
    (r"\d", &["0", "٣"], &["a", "²"]),
    (r"\D", &["a"], &["0", "٣"]),
    (r"\w+", &["aж9", "+$"], &["_", "a b", "-", "\u{0}"]),
    (r"\W", &["_", " ", "-"], &["a", "+"]),
    (r"\i\c*", &["_a-1", ":x", "ж.9"], &["-a", "1", "a b"]),
    (r"\I\C", &["- ", "1/"], &["a/", "1a"]),
    (r"\p{Lu}\P{Lu}", &["Aa", "Ж1"], &["aa", "AA"]),
    (r"\p{L}\p{Nd}\p{Sc}", &["a1€"], &["11€"]),
    (r"\p{IsCyrillic}+", &["жЖ"], &["z"]),
    (r"\P{IsBasicLatin}", &["ж"], &["z"]),
    (r"\p{IsSpecials}", &["\u{feff}", "\u{fffd}"], &["a"]),
    (r"\/\_\'", &["/_'"], &[]),
    // Classes.
    ("[a-c]", &["a", "b", "c"], &["d", "-", "["]),
    ("[^a-c]", &["d", "^", "\n"], &["a"]),
    ("[-a]", &["-", "a"], &["b"]),
    ("[a-]", &["-", "a"], &["b"]),
    ("[a-c-]", &["-", "b"], &["d"]),
    ("[^-a]", &["b"], &["-", "a"]),
    ("[a^]", &["a", "^"], &["b"]),
    ("[-]", &["-"], &["a"]),
    (r"[\w\-.]", &["a", "-", "."], &["_"]),
    (r"[\w-.]", &["a", "-", "."], &["_"]),
    (r"[^\s\d]", &["a"], &[" ", "7"]),
    (r"[\S]", &["a"], &[" "]),
    (r"[\]\[\^]", &["]", "[", "^"], &["\\"]),
    (r"[\t-\r]", &["\t", "\n", "\r"], &[" "]),
    ("[&&~~##$.*+?(){}|]", &["&", "~", "#", "$", ".", "*", "+", "?", "(", ")", "{", "}", "|"], &["a", "-"]),
    ("[a&&b]", &["a", "b", "&"], &["c"]),
    // Subtraction: what is negated is the group, before the subtraction.
    ("[a-z-[aeiou]]", &["b", "z"], &["a", "-", "["]),
    ("[^a-z-[0-9]]", &["A", "-"], &["a", "5"]),
    ("[a-z-[b-y-[m]]]", &["a", "z", "m"], &["b", "n"]),
    (r"[\i-[:]][\c-[:]]*", &["a-1"], &[":a", "a:"]),
    (r"[\w-[\d]]+", &["ab"], &["a1"]),
    ("[a--[a]]", &["-"], &["a"]),
    ("[a-z-[^m]]", &["m"], &["a"]),
    // What contracts hold.
    ("[0-9]+(\\.[0-9]+)?", &["1", "1.5"], &["1.", ".5", "1,5"]),
    (r"[^@]+@[^\.]+\..+", &["a@b.c"], &["a@b"]),
    (r"\+?[0-9 \-()]{5,20}", &["+7 (812) 123-45"], &["12"]),
    ("[a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}", &["123e4567-e89b-12d3-a456-426614174000"], &["123"]),
    (".{0,4000}", &["", "text"], &["\n"]),
    (r"([a-zA-Z]{1,8})(-[a-zA-Z0-9]{1,8})*", &["en", "de-CH-1996"], &["-"]),
];

/// A pattern, the byte that is blamed, and a part of the message.
const REFUSED: &[(&str, usize, &str)] = &[
    ("a(b", 1, "`(` is never closed"),
    ("a)b", 1, "`)` closes nothing"),
    ("*a", 0, "nothing to repeat"),
    ("a|+", 2, "nothing to repeat"),
    ("a**", 2, "nothing to repeat"),
    ("a+?", 2, "nothing to repeat"),
    ("a{2}{3}", 4, "nothing to repeat"),
    ("a{", 1, "a quantity is"),
    ("a{}", 1, "a quantity is"),
    ("a{,3}", 1, "a quantity is"),
    ("a{x}", 1, "a quantity is"),
    ("a{+1}", 1, "a quantity is"),
    ("a{3,2}", 1, "swap"),
    ("a{99999}", 2, "at most 65535"),
    ("a{99999999999999}", 2, "at most 65535"),
    ("a}", 1, "closes nothing"),
    ("a]", 1, "closes nothing"),
    ("[]", 1, "at least one"),
    ("[^]", 2, "at least one"),
    ("[-[a]]", 1, "at least one"),
    ("[a", 0, "never closed"),
    ("ж[a", 2, "never closed"),
    ("[a-", 0, "never closed"),
    ("[a[b]]", 2, "`[` in a class"),
    ("[a-[b]c]", 6, "add `]` here"),
    ("[a-[b]", 6, "add `]` here"),
    ("[z-a]", 1, "backwards"),
    (r"[a-\d]", 3, "a range ends in a set"),
    ("[a-c-e]", 4, "follows a range"),
    ("[+--]", 3, "a range ends in `-`"),
    (r"a\", 1, "a backslash ends"),
    (r"\b", 0, "no escape"),
    (r"\u0041", 0, "no escape"),
    (r"\1", 0, "no escape"),
    (r"\pL", 0, "name in braces"),
    (r"\p{Lu", 0, "name in braces"),
    (r"\p{Cs}", 3, "no Unicode category"),
    (r"\p{Latin}", 3, "no Unicode category"),
    (r"\p{IsKlingon}", 3, "no Unicode block"),
    (r"\p{IsHighSurrogates}", 3, "no Unicode block"),
    ("(?i)a", 1, "nothing to repeat"),
    (r"\w{10000}", 0, "unrolls"),
    ("((a{1000}){1000}){1000}", 0, "unrolls"),
];

#[test]
fn matches() {
    for (pattern, yes, no) in MATCHES {
        let translated = translate(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
        let regex = Regex::new(&translated).unwrap_or_else(|error| panic!("{pattern} -> {translated}: {error}"));
        for text in *yes {
            assert!(regex.is_match(text), "{pattern} -> {translated} matches {text:?}");
        }
        for text in *no {
            assert!(!regex.is_match(text), "{pattern} -> {translated} does not match {text:?}");
        }
    }
}

#[test]
fn refuses() {
    for (pattern, offset, message) in REFUSED {
        let error = translate(pattern).expect_err(pattern);
        assert!(error.message.contains(message), "{pattern}: {error}");
        assert_eq!(error.offset, *offset, "{pattern}: {error}");
    }
}

#[test]
fn reads_all_blocks_and_categories() {
    for name in ["IsGreek", "IsPrivateUse", "IsTags", "IsLatin-1Supplement", "C", "Cn", "Zs"] {
        let translated = translate(&format!(r"\p{{{name}}}")).expect(name);
        Regex::new(&translated).expect(name);
    }
    for (block, _) in super::blocks::BLOCKS {
        translate(&format!(r"[\P{{Is{block}}}]")).expect(block);
    }
}

#[test]
fn never_overflows_the_stack() {
    for (open, close) in [("(", ")"), ("[a-", "]"), ("[^a-", "]")] {
        for depth in [MAX_DEPTH, MAX_DEPTH + 2, 4_000] {
            let inner = if open == "(" { "a" } else { "[b]" };
            let pattern = format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
            assert_eq!(translate(&pattern).is_ok(), depth == MAX_DEPTH, "{open} {depth}");
        }
    }
}

#[test]
fn takes_any_text_without_panic() {
    let pieces = ["[", "]", "-", "^", "\\", "p{", "}", "(", ")", "{", "1", ",", "*", "ж", "Is", "|", "\u{10ffff}", "&"];
    let mut state = 1_u64;
    for _ in 0..20_000 {
        let mut pattern = String::new();
        for _ in 0..8 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            pattern.push_str(pieces[usize::try_from(state >> 40).unwrap_or_default() % pieces.len()]);
        }
        if let Ok(translated) = translate(&pattern) {
            assert!(Regex::new(&translated).is_ok(), "{pattern} -> {translated}");
        }
    }
}
