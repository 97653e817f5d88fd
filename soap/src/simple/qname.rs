use super::name::{is_ncname, require};

const QNAME: &str = "expected a name, perhaps with a prefix and a colon before it";

fn is_qname(text: &str) -> bool {
    match text.split_once(':') {
        Some((prefix, local)) => is_ncname(prefix) && is_ncname(local),
        None => is_ncname(text),
    }
}

macro_rules! qname {
    ($(#[$meta:meta])* $name:ident: $xsd:literal) => {
        written! {
            $(#[$meta])*
            ///
            /// The prefix stands as it was written. Which namespace it means is told only by the declarations in
            /// scope where the name was read; where it is written, the prefix must be declared there too.
            $name: $xsd, (), |text| require(is_qname(text), QNAME)
        }

        impl $name {
            /// What stands before the colon, where there is one.
            #[must_use]
            pub fn prefix(&self) -> Option<&str> {
                self.as_str().split_once(':').map(|(prefix, _)| prefix)
            }

            /// The name without its prefix.
            #[must_use]
            pub fn local(&self) -> &str {
                self.as_str().split_once(':').map_or(self.as_str(), |(_, local)| local)
            }
        }
    };
}

qname! {
    /// `xs:QName` (part 2, 3.2.18): a name with or without a prefix.
    QName: "xs:QName"
}

qname! {
    /// `xs:NOTATION` (part 2, 3.2.19): the qualified name of a notation that a schema declares.
    Notation: "xs:NOTATION"
}
