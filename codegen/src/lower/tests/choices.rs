//! What the build says beside the contract: operations that are wanted, and other names.

use super::*;

fn with(options: &Options) -> (Option<Api>, Report) {
    let path = Path::new("tests/contracts/everything/contract.wsdl");
    front(path, &Files::beside(path), options)
}

fn type_names(api: &Api) -> Vec<&str> {
    api.types.iter().map(Type::name).collect()
}

#[test]
fn operations_that_are_wanted_bring_what_they_reach() {
    let (whole, _) = with(&Options::default());
    let whole = whole.unwrap_or_default();
    for wanted in ["with", "Shop.with"] {
        let (api, report) = with(&Options { operations: [wanted.to_owned()].into(), ..Options::default() });
        assert_eq!(report.lines().collect::<Vec<_>>(), Vec::<String>::new());
        let api = api.unwrap_or_default();
        let [shop] = api.port_types.as_slice() else { panic!("not one port type") };
        // Its name is as it is among all.
        assert_eq!(shop.operations.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["with_2"]);
        let names = type_names(&api);
        assert_eq!(names, ["Receipt", "ItemIds", "Money", "Amount"]);
        assert!(names.iter().all(|name| type_names(&whole).contains(name)), "{names:?}");
        let TypeRef::Named(request) = shop.operations[0].request.ty else { panic!("no type") };
        assert_eq!((api.types[request.0].name(), shop.credentials), ("ItemIds", None));
        assert!(api.roots.iter().all(|root| !matches!(root.ty, TypeRef::Named(id) if id.0 >= api.types.len())));
        assert!(api.roots.len() < whole.roots.len());
    }
}

#[test]
fn operations_that_nothing_bears_are_told() {
    let (api, report) = with(&Options { operations: ["Shop.placeOder".to_owned()].into(), ..Options::default() });
    assert!(api.is_none());
    assert_eq!(
        report.lines().collect::<Vec<_>>(),
        ["there is no operation `Shop.placeOder` to be called; did you mean `Shop.placeOrder`?"]
    );
}

fn renamed(pairs: &[(&str, &str)]) -> (Option<Api>, Vec<String>) {
    let renames = pairs.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect();
    let (api, report) = with(&Options { renames, ..Options::default() });
    (api, report.lines().collect())
}

#[test]
fn types_and_what_is_in_them_take_other_names() {
    let (api, told) = renamed(&[
        ("OrderLine", "Position"),
        ("PlaceOrder.credentials", "login"),
        ("Type.Express2", "Shouted"),
        ("Shop", "Store"),
        ("Shop.place_order", "r"),
        ("PlaceOrderFault", "Refusal"),
    ]);
    assert_eq!(told, Vec::<String>::new());
    let api = api.unwrap_or_default();
    assert!(type_names(&api).contains(&"Position") && !type_names(&api).contains(&"OrderLine"));
    let [store] = api.port_types.as_slice() else { panic!("not one port type") };
    let operation = &store.operations[0];
    assert_eq!(
        (store.name.as_str(), operation.name.as_str(), operation.fault.name.as_str()),
        ("Store", "r", "Refusal")
    );
    assert_eq!(operation.request.supplied.as_deref(), Some("login"));
    let values = &enumeration(&api, "Type").expect("an enumeration").values;
    assert_eq!(values[1].name, "Shouted");
}

#[test]
fn names_that_cannot_be_given_are_told() {
    for (from, to, told) in [
        ("Ordr", "Order", "there is nothing called `Ordr` to be renamed"),
        (
            "OrderLine",
            "order_line",
            "`order_line` is no name for what is called `OrderLine`; write it in UpperCamelCase",
        ),
        ("OrderLine", "Self", "`Self` is no name for what is called `OrderLine`; write it in UpperCamelCase"),
        (
            "PlaceOrder.comment",
            "A b",
            "`A b` is no name for what is called `PlaceOrder.comment`; write it in snake_case",
        ),
        ("OrderLine", "Receipt", "there are two things called `Receipt`; give another name to one of them"),
        ("PlaceOrder.comment", "tag", "there are two things called `PlaceOrder.tag`"),
        ("Shop.place_order", "clone", "there are two things called `Shop.clone`"),
    ] {
        let (api, lines) = renamed(&[(from, to)]);
        assert!(api.is_none(), "{from} {to}");
        assert!(lines.iter().any(|line| line.starts_with(told)), "{lines:?}");
    }
}
