//! The schemas of the standards, which contracts import without a file at hand.
//!
//! They are descriptions of our own: the declarations are the standards', the words are not. What a contract brings
//! itself goes before them.

/// What stands in for a schema that a contract imports by its namespace alone: a file name for mistakes, and the text.
pub(crate) fn schema(namespace: &str) -> Option<(&'static str, &'static str)> {
    SCHEMAS.iter().find(|(known, ..)| *known == namespace).map(|&(_, file, text)| (file, text))
}

macro_rules! schemas {
    ($($namespace:literal => $file:literal,)*) => {
        &[$(($namespace, $file, include_str!(concat!("well_known/", $file))),)*]
    };
}

/// Namespace, file name, text.
const SCHEMAS: &[(&str, &str, &str)] = schemas! {
    "http://www.w3.org/XML/1998/namespace" => "xml.xsd",
    "http://www.w3.org/2001/XMLSchema" => "xml-schema.xsd",
    "http://schemas.xmlsoap.org/wsdl/" => "wsdl.xsd",
    "http://schemas.xmlsoap.org/soap/envelope/" => "soap-envelope-1.1.xsd",
    "http://schemas.xmlsoap.org/soap/encoding/" => "soap-encoding-1.1.xsd",
    "http://www.w3.org/2003/05/soap-envelope" => "soap-envelope-1.2.xsd",
    "http://www.w3.org/2003/05/soap-encoding" => "soap-encoding-1.2.xsd",
    "http://www.w3.org/2005/05/xmlmime" => "xmlmime-2005.xsd",
    "http://www.w3.org/2004/11/xmlmime" => "xmlmime-2004.xsd",
    "http://www.w3.org/2004/08/xop/include" => "xop.xsd",
    "http://ws-i.org/profiles/basic/1.1/xsd" => "swaref.xsd",
    "http://www.w3.org/2005/08/addressing" => "addressing-2005.xsd",
    "http://schemas.xmlsoap.org/ws/2004/08/addressing" => "addressing-2004.xsd",
    "http://www.w3.org/ns/ws-policy" => "policy-2007.xsd",
    "http://schemas.xmlsoap.org/ws/2004/09/policy" => "policy-2004.xsd",
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd" => "wss-utility.xsd",
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd" => "wss-secext.xsd",
    "http://www.w3.org/2000/09/xmldsig#" => "xmldsig.xsd",
    "http://www.w3.org/2001/04/xmlenc#" => "xmlenc.xsd",
    "http://www.w3.org/1999/xlink" => "xlink.xsd",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_filed_under_its_namespace() {
        for (namespace, file, text) in SCHEMAS {
            assert!(text.contains(&format!("targetNamespace=\"{namespace}\"")), "{file}");
            assert_eq!(schema(namespace), Some((*file, *text)));
        }
        assert_eq!(schema("urn:nobody's"), None);
    }
}
