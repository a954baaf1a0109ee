import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { projectDir } from '../cms';

/** The schemas of OASIS, and that of W3C which both import, under the addresses by which they name it. */
const read = (file: string) => readFileSync(path.join(projectDir, 'tests/fixtures/xliff', file));
const xml = read('xml.xsd');
xmlRegisterInputProvider(
  new XmlBufferInputProvider({
    'http://www.w3.org/2001/xml.xsd': xml,
    'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd': xml,
  }),
);

const FILES = { '1.2': 'xliff-core-1.2-strict.xsd', '2.1': 'xliff-core-2.0.xsd' } as const;

/** What libxml2 finds wrong with a file, by the schema of its version; undefined where it is valid. */
export function schemaFault(file: string, version: keyof typeof FILES): string | undefined {
  using schema = XmlDocument.fromBuffer(read(FILES[version]));
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(file);
  try {
    validator.validate(document);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
