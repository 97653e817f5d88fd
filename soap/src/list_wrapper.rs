//! The conversions of a list wrapper: a record that is exactly one repeated element.

/// Makes a wrapper as easy to fill and to walk as the `Vec` in it.
///
/// There is `Deref` and no `DerefMut`: the items are reached as a slice, and the list itself through its field.
/// The parameters' names are no type's name that a generator writes: they would hide it in `$item`.
#[macro_export]
#[doc(hidden)]
macro_rules! list_wrapper {
    ($wrapper:ident { $items:ident: $item:ty }) => {
        impl ::core::convert::From<::std::vec::Vec<$item>> for $wrapper {
            fn from(items: ::std::vec::Vec<$item>) -> Self {
                Self { $items: items }
            }
        }

        impl<const __COUNT: usize> ::core::convert::From<[$item; __COUNT]> for $wrapper {
            fn from(items: [$item; __COUNT]) -> Self {
                Self { $items: ::std::vec::Vec::from(items) }
            }
        }

        impl ::core::iter::FromIterator<$item> for $wrapper {
            fn from_iter<__Items: ::core::iter::IntoIterator<Item = $item>>(items: __Items) -> Self {
                Self { $items: ::core::iter::Iterator::collect(::core::iter::IntoIterator::into_iter(items)) }
            }
        }

        impl ::core::iter::Extend<$item> for $wrapper {
            fn extend<__Items: ::core::iter::IntoIterator<Item = $item>>(&mut self, items: __Items) {
                ::core::iter::Extend::extend(&mut self.$items, items);
            }
        }

        impl ::core::iter::IntoIterator for $wrapper {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            fn into_iter(self) -> Self::IntoIter {
                ::core::iter::IntoIterator::into_iter(self.$items)
            }
        }

        impl<'a> ::core::iter::IntoIterator for &'a $wrapper {
            type Item = &'a $item;
            type IntoIter = ::core::slice::Iter<'a, $item>;

            fn into_iter(self) -> Self::IntoIter {
                self.$items.iter()
            }
        }

        impl ::core::ops::Deref for $wrapper {
            type Target = [$item];

            fn deref(&self) -> &Self::Target {
                &self.$items
            }
        }
    };
}

#[cfg(test)]
mod tests {
    #[derive(Clone, Debug, PartialEq)]
    struct Ids {
        id: Vec<String>,
    }

    // As in generated code: the macro stands in a module of its own.
    mod wire {
        use super::*;

        crate::list_wrapper!(Ids { id: String });
    }

    fn texts(items: &[&str]) -> Vec<String> {
        items.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_source_makes_the_same_list() {
        let expected = Ids { id: texts(&["a", "b"]) };
        assert_eq!(Ids::from(texts(&["a", "b"])), expected);
        assert_eq!(Ids::from(["a".to_owned(), "b".to_owned()]), expected);
        assert_eq!(["a", "b"].into_iter().map(String::from).collect::<Ids>(), expected);
        let mut grown = Ids::from([]);
        grown.extend(texts(&["a", "b"]));
        assert_eq!(grown, expected);
    }

    #[test]
    fn it_is_walked_as_a_slice_and_by_value() {
        let ids = Ids::from(texts(&["a", "b"]));
        assert_eq!((ids.len(), ids.first().map(String::as_str)), (2, Some("a")));
        let mut seen = Vec::new();
        for id in &ids {
            seen.push(id.as_str());
        }
        assert_eq!(seen, ["a", "b"]);
        assert_eq!(ids.into_iter().collect::<Vec<_>>(), texts(&["a", "b"]));
    }
}
