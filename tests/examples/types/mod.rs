//! Types of `cases/`, of many kinds of content, for the measuring tools.

macro_rules! case {
    ($name:ident, $path:literal) => {
        #[allow(dead_code, unreachable_pub, unused_qualifications, missing_docs, clippy::all, clippy::pedantic)]
        pub(crate) mod $name {
            include!($path);
        }
    };
}

case!(any, "../../cases/any/expected.rs");
case!(choice_repeated, "../../cases/choice_repeated/expected.rs");
case!(extension, "../../cases/extension/expected.rs");
case!(list, "../../cases/list/expected.rs");
case!(mixed, "../../cases/mixed/expected.rs");
case!(recursion, "../../cases/recursion/expected.rs");
case!(union, "../../cases/union/expected.rs");
