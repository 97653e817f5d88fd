// This file is generated from `schema.xsd` by saponify. Change the contract, not this file.

/// The first paragraph,
/// in two lines.
///
/// The second \<b>one\</b> & its markup.
///
/// Und noch eine.
#[derive(Clone, Debug, PartialEq, ::saponify::Wire)]
#[yaserde(rename = "documented", prefix = "d", namespaces = {"d" = "urn:example:docs"})]
pub struct Documented {
    /// let this = be_no_test();
    ///
    /// nor_this();
    #[yaserde(rename = "fence", prefix = "d")]
    pub fence: String,
    /// Text.
    ///
    /// let code = by_indentation();
    ///
    /// tab();
    #[yaserde(rename = "indented", prefix = "d")]
    pub indented: String,
    /// \[Nowhere\], \[`Vec`\], \[a\](javascript:x), ids\[0\], arr\[i\], \[x\]: y, \<<http://a.example>> <http://b.example/>
    #[yaserde(rename = "links", prefix = "d")]
    pub links: String,
    /// left thgir isolated zero​width mark
    #[yaserde(rename = "bidi", prefix = "d")]
    pub bidi: String,
    /// one two
    /// three four five
    #[yaserde(rename = "breaks", prefix = "d")]
    pub breaks: String,
    /// */ ends nothing, /* starts nothing, //! nor /// this, #!\[allow(x)\] {} "quote" \\ \`tick
    #[yaserde(rename = "comments", prefix = "d")]
    pub comments: String,
    /// # heading
    /// - item
    /// 1. item
    /// * star *emphasis* _under_
    /// > quoted
    /// | a | b |
    /// \<script>alert(1)\</script> \<!-- comment --> Vec\<String>
    #[yaserde(rename = "markdown", prefix = "d")]
    pub markdown: String,
    /// A very long line that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on that goes on and on
    #[yaserde(rename = "long", prefix = "d")]
    pub long: String,
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    #[yaserde(rename = "word", prefix = "d")]
    pub word: String,
    /// The element `blank`.
    #[yaserde(rename = "blank", prefix = "d")]
    pub blank: String,
    /// Статус модуля — «завершён». 日本語。 🎉
    #[yaserde(rename = "non-latin", prefix = "d")]
    pub non_latin: String,
    /// Of an attribute.
    #[yaserde(rename = "at", attribute = true)]
    pub at: Option<i32>,
}

/// One of two.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Choice {
    /// The first.
    A,
    /// `'b'`.
    B,
    /// A text that the contract does not list. It is read, and refused on writing unless the caller allows it.
    Unknown(String),
}

/// How the types above stand on the wire.
mod wire {
    use super::*;

    ::saponify::yaserde_record!(Documented, "d:documented");

    impl ::saponify::simple::Enumeration for Choice {
        type Base = String;
        const NAME: &'static str = "Choice";
        const VALUES: &'static [&'static str] = &["a", "`b`"];

        fn from_known(index: usize) -> Option<Self> {
            Some(
                match index {
                    0 => Self::A,
                    1 => Self::B,
                    _ => return None,
                },
            )
        }

        fn from_unknown(text: String) -> Self {
            Self::Unknown(text)
        }

        fn text(&self) -> ::saponify::simple::EnumText<'_> {
            match self {
                Self::A => ::saponify::simple::EnumText::Known(0),
                Self::B => ::saponify::simple::EnumText::Known(1),
                Self::Unknown(text) => ::saponify::simple::EnumText::Unknown(text),
            }
        }
    }

    ::saponify::enumeration!(Choice);

    ::saponify::yaserde_simple!(Choice);
}
