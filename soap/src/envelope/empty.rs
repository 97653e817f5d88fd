use crate::wire::{ReadError, Reader, Wire, WriteError, Writer};

/// A message without parts: nothing stands in its element, or in the body.
#[diagnostic::do_not_recommend]
impl Wire for () {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.no_attributes()?;
        reader.children(&[], &mut [], &mut |_, reader| reader.skip())
    }

    fn encode(&self, writer: &mut Writer<'_>) -> Result<(), WriteError> {
        writer.content();
        Ok(())
    }
}
