//! Contracts to models, whole.

mod choices;
mod contents;
mod hostile;
mod imports;
mod repeated;
mod services;

use std::path::Path;

use super::*;
use crate::model::{
    BuiltIn, Effect, Endpoint, Enumeration, Field, Occurs, Place, Record, Restriction, SoapVersion, ToldBy, TypeRef,
};
use crate::source::Files;

fn everything() -> Api {
    let path = Path::new("tests/contracts/everything/contract.wsdl");
    let items = [("PlaceOrder.item_ids".to_owned(), "wanted".to_owned())].into();
    let options = Options { items, ..Options::default() };
    let (api, report) = front(path, &Files::beside(path), &options);
    assert_eq!(report.lines().collect::<Vec<_>>(), Vec::<String>::new());
    assert_eq!(report.warnings().collect::<Vec<_>>(), Vec::<String>::new());
    api.unwrap_or_default()
}

fn record<'a>(api: &'a Api, name: &str) -> Option<&'a Record> {
    api.types.iter().find_map(|ty| match ty {
        Type::Record(record) if record.name == name => Some(record),
        _ => None,
    })
}

fn restriction<'a>(api: &'a Api, name: &str) -> Option<&'a Restriction> {
    api.types.iter().find_map(|ty| match ty {
        Type::Restriction(restriction) if restriction.name == name => Some(restriction),
        _ => None,
    })
}

fn enumeration<'a>(api: &'a Api, name: &str) -> Option<&'a Enumeration> {
    api.types.iter().find_map(|ty| match ty {
        Type::Enumeration(enumeration) if enumeration.name == name => Some(enumeration),
        _ => None,
    })
}

fn names(fields: &[Field]) -> Vec<&str> {
    fields.iter().map(|field| field.name.as_str()).collect()
}

#[test]
fn types_stand_in_the_order_of_the_contract() {
    let api = everything();
    let names = api.types.iter().map(|ty| match ty {
        Type::Record(record) => record.name.as_str(),
        Type::Enumeration(enumeration) => &enumeration.name,
        Type::Restriction(restriction) => &restriction.name,
        Type::Choice(choice) => &choice.name,
        Type::Family(family) => &family.name,
        Type::Union(union) => &union.name,
    });
    let names: Vec<_> = names.collect();
    assert_eq!(
        names,
        [
            "PlaceOrder",
            "Type",
            "Note",
            "SoldOut",
            "Line",
            "Receipt",
            "OrderLines",
            "OrderLine",
            "ItemIds",
            "Money",
            "Amount",
            "Short",
            "Sku",
            "Code",
            "Credentials",
            "Visitor",
        ]
    );
    assert_eq!(api.files.len(), 4);
    let namespaces: Vec<_> = api.namespaces.iter().map(|n| (n.prefix.as_str(), n.uri.as_str())).collect();
    // The contract's own prefix of the second one is that of the envelope.
    assert_eq!(namespaces, [("shop", "urn:shop"), ("c", "urn:shop:common")]);
}

#[test]
fn a_record_has_elements_and_attributes() -> Result<(), &'static str> {
    let api = everything();
    let order = record(&api, "PlaceOrder").ok_or("no record")?;
    assert_eq!(order.docs, "Orders goods.\n\nAt once.");
    assert_eq!(
        names(&order.fields),
        ["credentials", "order_lines", "item_ids", "comment", "r#type", "tag", "id", "note", "lang"]
    );
    let field = |name: &str| order.fields.iter().find(|field| field.name == name).ok_or("no field");
    assert!(field("credentials")?.supplied);
    assert_eq!(field("r#type")?.xml.namespace, None);
    assert_eq!(field("comment")?.occurs, Occurs { min: 0, max: Some(1) });
    assert_eq!(field("tag")?.occurs, Occurs { min: 2, max: Some(5) });
    assert_eq!(field("id")?.place, Place::Attribute);
    assert_eq!(field("id")?.ty, TypeRef::BuiltIn(BuiltIn::Id));
    assert_eq!(field("lang")?.xml.namespace.map(|id| id.0), Some(1));
    let each = |name| field(name).map(|field| field.each.as_ref().map(|each| each.name.as_str()));
    assert_eq!(each("order_lines")?, Some("line"));
    assert_eq!(each("item_ids")?, Some("wanted"));
    assert_eq!(each("tag")?, Some("tag"));
    assert_eq!(each("comment")?, None);
    let token = record(&api, "Credentials").and_then(|credentials| credentials.fields.first()).ok_or("no token")?;
    assert_eq!(token.ty, TypeRef::Secret);
    assert_eq!(token.xml.namespace, None);
    Ok(())
}

#[test]
fn simple_content_is_a_text_with_attributes() -> Result<(), &'static str> {
    let api = everything();
    let money = record(&api, "Money").ok_or("no record")?;
    let places: Vec<_> =
        money.fields.iter().map(|field| (field.name.as_str(), &field.place, field.occurs.min)).collect();
    assert_eq!(places, [("value", &Place::Text, 1), ("currency", &Place::Attribute, 1)]);
    Ok(())
}

#[test]
fn restrictions_carry_the_facets_of_all_steps() -> Result<(), &'static str> {
    let api = everything();
    let amount = restriction(&api, "Amount").ok_or("no amount")?;
    assert_eq!(amount.base, TypeRef::BuiltIn(BuiltIn::Decimal));
    assert_eq!(amount.facets.min_inclusive.as_deref(), Some("0"));
    assert_eq!((amount.facets.total_digits, amount.facets.fraction_digits), (Some(12), Some(2)));
    let sku = restriction(&api, "Sku").ok_or("no sku")?;
    assert_eq!((sku.facets.min_length, sku.facets.max_length), (Some(4), Some(4)));
    assert_eq!(sku.facets.patterns.len(), 2);
    let note = restriction(&api, "Note").ok_or("no note")?;
    assert_eq!((note.facets.min_length, note.facets.max_length), (Some(1), Some(20)));
    Ok(())
}

#[test]
fn values_of_an_enumeration_get_names_of_their_own() -> Result<(), &'static str> {
    let api = everything();
    let values = &enumeration(&api, "Type").ok_or("no enumeration")?.values;
    let values: Vec<_> = values.iter().map(|value| (value.name.as_str(), value.text.as_str())).collect();
    assert_eq!(
        values,
        [("Express", "express"), ("Express2", "EXPRESS"), ("Unknown2", "unknown"), ("Empty", ""), ("_2Day", "2-day")]
    );
    Ok(())
}

#[test]
fn a_port_type_has_operations_faults_and_profiles() -> Result<(), &'static str> {
    let api = everything();
    let [shop] = api.port_types.as_slice() else { return Err("not one port type") };
    assert_eq!((shop.name.as_str(), shop.docs.as_str()), ("Shop", "Open at all hours."));
    let address = shop.endpoints.first().and_then(|endpoint| endpoint.address.as_deref());
    assert_eq!(address, Some("http://localhost/shop"));
    assert_eq!(shop.profiles.len(), 2);
    assert!(shop.credentials.is_some());
    let [place, with] = shop.operations.as_slice() else { return Err("not two operations") };
    assert_eq!((place.name.as_str(), place.action.as_str()), ("place_order", "urn:shop#placeOrder"));
    assert_eq!((with.name.as_str(), with.effect), ("with_2", Effect::Unsafe));
    assert_eq!(place.effect, Effect::State);
    assert_eq!(place.request.supplied.as_deref(), Some("credentials"));
    let aliases = place.response.as_ref().map(|response| response.aliases.as_slice()).unwrap_or_default();
    assert_eq!(aliases, ["PlaceOrderResponse", "OrderResponse"]);
    assert_eq!(place.fault.name, "PlaceOrderFault");
    let faults: Vec<_> = place.fault.variants.iter().map(|fault| (fault.name.as_str(), fault.reauthenticate)).collect();
    assert_eq!(faults, [("SoldOut", false), ("Closed", false), ("Other2", true)]);
    let told: Vec<_> = place.fault.variants.iter().map(|fault| &fault.told_by).collect();
    assert!(
        matches!(told.as_slice(), [ToldBy::Detail { .. }, ToldBy::FaultString(text), _] if text == "Closed until {}")
    );
    Ok(())
}

#[test]
fn only_what_requests_reach_is_marked() {
    let api = everything();
    let reached = |name| record(&api, name).map(|record| record.in_request);
    assert_eq!(reached("OrderLine"), Some(true));
    assert_eq!(reached("Receipt"), Some(false));
}

#[test]
fn a_second_address_of_a_binding_is_told() -> Result<(), std::io::Error> {
    let folder = tempfile::tempdir()?;
    for file in std::fs::read_dir("tests/contracts/everything")? {
        let file = file?;
        std::fs::copy(file.path(), folder.path().join(file.file_name()))?;
    }
    let path = folder.path().join("contract.wsdl");
    let second =
        r#"<wsdl:port name="Second" binding="shop:ShopSoap"><soap:address location="http://localhost/2"/></wsdl:port>"#;
    let text = std::fs::read_to_string(&path)?;
    std::fs::write(&path, text.replace("</wsdl:service>", &format!("{second}</wsdl:service>")))?;
    let (api, report) = front(&path, &Files::beside(&path), &Options::default());
    assert_eq!(report.lines().collect::<Vec<_>>(), Vec::<String>::new());
    let endpoint = api.and_then(|api| api.port_types.first()?.endpoints.first()?.address.clone());
    assert_eq!(endpoint.as_deref(), Some("http://localhost/shop"));
    let told = "the ports `ShopSoap` and `Second` are of one binding";
    assert!(report.warnings().any(|warning| warning.contains(told)));
    Ok(())
}

#[test]
fn options_name_what_exists() {
    let path = Path::new("tests/contracts/everything/contract.wsdl");
    for (field, setter, told) in [
        ("PlaceOrder.itemIds", "wanted", "there is no field `PlaceOrder.itemIds`; did you mean `PlaceOrder.item_ids`?"),
        ("PlaceOrder.item_ids", "tag", "`PlaceOrder` has a field or a setter `tag` already"),
        ("PlaceOrder.item_ids", "1st one", "`1st one` is no name for a setter; write it in snake_case"),
        ("PlaceOrder.comment", "word", "`PlaceOrder.comment` is no required list, so it has no setter of one item"),
    ] {
        let items = [(field.to_owned(), setter.to_owned())].into();
        let options = Options { items, ..Options::default() };
        let (api, report) = front(path, &Files::beside(path), &options);
        assert!(api.is_none());
        assert_eq!(report.lines().collect::<Vec<_>>(), [told]);
    }
}
