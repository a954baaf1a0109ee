import { SaxesParser } from 'saxes';

interface Unit {
  readonly id: string;
  /** By language. */
  readonly texts: Readonly<Record<string, string>>;
}

interface Tmx {
  readonly header: Readonly<Record<string, string>>;
  readonly units: readonly Unit[];
  /** What is against the DTD of TMX 1.4b, or no XML at all. */
  readonly problems: readonly string[];
}

/** As much of tmx14.dtd as a memory of plain text uses: which elements hold which, and the attributes that each must have. */
const DTD: Readonly<Record<string, { readonly within: string; readonly required: readonly string[] }>> = {
  tmx: { within: '', required: ['version'] },
  header: {
    within: 'tmx',
    required: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
  },
  body: { within: 'tmx', required: [] },
  tu: { within: 'body', required: [] },
  tuv: { within: 'tu', required: ['xml:lang'] },
  seg: { within: 'tuv', required: [] },
};

/** Reads a translation memory with a strict parser of XML. */
export function readTmx(xml: string): Tmx {
  const parser = new SaxesParser();
  const problems: string[] = [];
  const units: { id: string; texts: Record<string, string> }[] = [];
  const open: string[] = [];
  let header: Readonly<Record<string, string>> = {};
  let language = '';
  parser.on('error', ({ message }) => problems.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    const rule = DTD[name];
    if (rule?.within !== (open.at(-1) ?? '')) problems.push(`<${name}> in <${open.at(-1)}>`);
    for (const attribute of rule?.required ?? [])
      if (!attributes[attribute]) problems.push(`<${name}>: no ${attribute}`);
    if (name === 'header') header = attributes;
    if (name === 'tu') units.push({ id: attributes.tuid ?? '', texts: {} });
    if (name === 'tuv') language = attributes['xml:lang'] ?? '';
    open.push(name);
  });
  parser.on('text', (text) => {
    const unit = units.at(-1);
    if (open.at(-1) === 'seg' && unit) unit.texts[language] = (unit.texts[language] ?? '') + text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return { header, units, problems };
}
