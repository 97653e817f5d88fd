use super::name::{NMTOKEN, is_ncname, is_nmtoken, require};

const NCNAMES: &str = "expected one or more names without colons, with blanks between them";
const EMPTY: &str = "expected at least one item";

macro_rules! list {
    ($(#[$meta:meta])* $name:ident: $xsd:literal, $is_item:ident, $reason:ident) => {
        written! {
            $(#[$meta])*
            $name: $xsd, (), |text| {
                require(!text.is_empty(), EMPTY)?;
                require(text.split(' ').all($is_item), $reason)
            },
            fn length(&self) -> Option<usize> {
                Some(self.items().count())
            }
        }

        impl $name {
            /// The items in their order; there is at least one.
            pub fn items(&self) -> impl DoubleEndedIterator<Item = &str> {
                self.as_str().split(' ')
            }
        }
    };
}

list! {
    /// `xs:NMTOKENS` (part 2, 3.3.5): one or more [`NmToken`](super::NmToken)s.
    NmTokens: "xs:NMTOKENS", is_nmtoken, NMTOKEN
}

list! {
    /// `xs:IDREFS` (part 2, 3.3.10): one or more [`IdRef`](super::IdRef)s.
    IdRefs: "xs:IDREFS", is_ncname, NCNAMES
}

list! {
    /// `xs:ENTITIES` (part 2, 3.3.12): one or more names of entities ([`Entity`](super::Entity)).
    Entities: "xs:ENTITIES", is_ncname, NCNAMES
}
