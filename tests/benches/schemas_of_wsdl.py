"""The schemas of a WSDL as files of their own, for tools that read only XML Schema."""

import pathlib
import re
import shutil
import xml.parsers.expat
from xml.sax.saxutils import escape

SCHEMA = "http://www.w3.org/2001/XMLSchema"


class Inline:
    """A schema inside a WSDL: its text with the namespaces that were in scope, and its target namespace."""

    def __init__(self, start, scope, attributes):
        self.start = start
        self.end = None
        self.target = attributes.get("targetNamespace", "")
        self.scope = {name: uri for name, uri in scope.items() if name not in attributes}

    def text(self, document):
        body = document[self.start : self.end].decode()
        declared = "".join(f' {name}="{escape(uri, {chr(34): "&quot;"})}"' for name, uri in self.scope.items())
        return re.sub(r"^<[^\s/>]+", lambda tag: tag.group() + declared, body, count=1)


def inline_schemas(document):
    """The schema elements of `document`, by the offsets at which they start and end."""
    parser = xml.parsers.expat.ParserCreate()
    scopes, found, inside = [{}], [], []

    def start(tag, attributes):
        own = {name: uri for name, uri in attributes.items() if name == "xmlns" or name.startswith("xmlns:")}
        scope = {**scopes[-1], **own}
        scopes.append(scope)
        prefix, _, local = tag.rpartition(":")
        is_schema = local == "schema" and scope.get(f"xmlns:{prefix}" if prefix else "xmlns") == SCHEMA
        if is_schema:
            found.append(Inline(parser.CurrentByteIndex, scope, attributes))
        inside.append(found[-1] if is_schema else None)

    def end(tag):
        scopes.pop()
        schema = inside.pop()
        if schema is not None:
            # Of an empty element the offset is still that of its start.
            schema.end = document.index(b">", parser.CurrentByteIndex) + 1

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(document, True)
    return found


def write_schemas(contract, folder):
    """Writes what `contract` has of schemas to `folder`, beside copies of the files around it; gives the files to read.

    Imports between inline schemas say no location; they get that of the file written here.
    """
    for path in contract.parent.glob("*.xsd"):
        shutil.copyfile(path, folder / path.name)
    if contract.suffix == ".xsd":
        return [folder / contract.name]
    document = contract.read_bytes()
    schemas = inline_schemas(document)
    file_of = {schema.target: f"inline_{index}.xsd" for index, schema in enumerate(schemas)}

    def located(tag):
        namespace = re.search(r'namespace\s*=\s*"([^"]*)"', tag.group())
        file = file_of.get(namespace.group(1)) if namespace else None
        if file is None or "schemaLocation" in tag.group():
            return tag.group()
        return re.sub(r"import", f'import schemaLocation="{file}"', tag.group(), count=1)

    files = []
    for index, schema in enumerate(schemas):
        files.append(pathlib.Path(folder) / f"inline_{index}.xsd")
        text = schema.text(document)
        files[-1].write_text(re.sub(r"<(?:[\w.-]+:)?import\s[^>]*>", located, text), encoding="utf-8")
    return files
