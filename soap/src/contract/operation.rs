use super::Element;

/// What repeating a call does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// Nothing is changed by the call.
    Read,
    /// The same request again leads to the same state.
    State,
    /// Nothing is known, so a call is never repeated by itself.
    #[default]
    Unsafe,
}

/// One operation: request and response (WSDL 1.1, 2.4.2), or one-way (2.4.1).
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub(crate) name: &'static str,
    pub(crate) request: Element,
    pub(crate) response: Element,
    pub(crate) action: &'static str,
    pub(crate) effect: Effect,
    pub(crate) one_way: bool,
    pub(crate) encoded: bool,
    pub(crate) headers: &'static [&'static Element],
    pub(crate) response_headers: &'static [&'static Element],
}

impl Operation {
    /// The operation `name` with the elements of its two messages.
    #[must_use]
    pub const fn new(name: &'static str, request: Element, response: Element) -> Self {
        Self {
            name,
            request,
            response,
            action: "",
            effect: Effect::Unsafe,
            one_way: false,
            encoded: false,
            headers: &[],
            response_headers: &[],
        }
    }

    /// The value of `SOAPAction`, without quotes (SOAP 1.1, 6.1.1), or of the parameter `action` (SOAP 1.2 part 2, 6.5).
    #[must_use]
    pub const fn action(mut self, action: &'static str) -> Self {
        self.action = action;
        self
    }

    /// What repeating the call does.
    #[must_use]
    pub const fn effect(mut self, effect: Effect) -> Self {
        self.effect = effect;
        self
    }

    /// Nothing is answered (WSDL 1.1, 2.4.1). The response is [`Element::of_body`], and its type is `()`.
    #[must_use]
    pub const fn one_way(mut self) -> Self {
        self.one_way = true;
        self
    }

    /// The messages are in the encoding of SOAP 1.1, section 5 (`use="encoded"`; WSDL 1.1, 3.5).
    ///
    /// What is written says so by its `encodingStyle`. In what is read, references to independent elements
    /// are resolved first.
    #[must_use]
    pub const fn encoded(mut self) -> Self {
        self.encoded = true;
        self
    }

    /// The header entries of the request, as the binding declares them (WSDL 1.1, 3.7). A service understands them.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [&'static Element]) -> Self {
        self.headers = headers;
        self
    }

    /// The header entries of the response and of its faults (WSDL 1.1, 3.7). A client understands them.
    #[must_use]
    pub const fn response_headers(mut self, headers: &'static [&'static Element]) -> Self {
        self.response_headers = headers;
        self
    }

    /// The name in the contract.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What repeating the call does, as the contract says it.
    #[must_use]
    pub const fn repeated(&self) -> Effect {
        self.effect
    }

    /// The element that is sent.
    #[must_use]
    pub const fn request(&self) -> &Element {
        &self.request
    }

    /// The element that is answered.
    #[must_use]
    pub const fn response(&self) -> &Element {
        &self.response
    }

    /// Whether nothing is answered.
    #[must_use]
    pub const fn is_one_way(&self) -> bool {
        self.one_way
    }
}
