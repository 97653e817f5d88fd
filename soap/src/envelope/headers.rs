use super::Vocabulary;
use crate::fragment::Fragment;
use crate::wire::{ReadError, ReadErrorKind, Reader};

/// Whether the receiver understands a header entry, by URI and local name.
pub(crate) type Understands<'m> = &'m dyn Fn(&str, &str) -> bool;

/// Reads the entries of the header that `reader` has entered.
///
/// One for this receiver that has to be understood, and is not, is an error (SOAP 1.1, 4.2.2 and 4.2.3; SOAP 1.2
/// part 1, 2.4 and 5.2).
pub(super) fn read(
    reader: &mut Reader<'_>,
    soap: &Vocabulary,
    understands: Understands<'_>,
) -> Result<Fragment, ReadError> {
    let bindings = reader.bindings();
    let start = reader.position();
    let mut end = start;
    while reader.next_child()? {
        let (mut must, mut is_ours) = (false, true);
        reader.attributes(&mut |_, uri, local, value| {
            if uri == soap.uri && local == "mustUnderstand" {
                must = matches!(value.trim(), "1" | "true");
            } else if uri == soap.uri && local == soap.role.1 {
                is_ours = soap.roles.contains(&value.trim());
            }
            Ok(true)
        })?;
        let (uri, local) = reader.name();
        if must && is_ours && !understands(uri, local) {
            return Err(reader.error_of_element(ReadErrorKind::NotUnderstood(reader.shown_name())));
        }
        reader.skip()?;
        end = reader.position();
    }
    Ok(Fragment::cut(reader, reader.slice(start, end), bindings))
}
