import type { LocaleCode } from '../chains';

/** A text and its translation. */
export interface TmxUnit {
  /** `panel/w2v…/title/0`: where it stands. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** The beginning of a TMX 1.4b file (LISA/GALA, 2005), before its units. */
export function tmxHead(source: LocaleCode, now: Date): string {
  const date = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const header = [
    ...['creationtool="kurultai"', 'creationtoolversion="1"', 'segtype="paragraph"', 'o-tmf="strapi"'],
    ...[`adminlang="en"`, `srclang="${escapeXml(source)}"`, 'datatype="plaintext"', `creationdate="${date}"`],
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header ${header.join(' ')}/>
<body>
`;
}

export function tmxUnit({ id, source, target }: TmxUnit, from: LocaleCode, into: LocaleCode): string {
  const variant = (locale: LocaleCode, text: string) =>
    `<tuv xml:lang="${escapeXml(locale)}"><seg>${escapeXml(text)}</seg></tuv>`;
  return `<tu tuid="${escapeXml(id)}">${variant(from, source)}${variant(into, target)}</tu>\n`;
}

export const TMX_TAIL = '</body>\n</tmx>\n';

/** What XML 1.0 cannot hold at all, not even as a reference, is left out. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text
    .replaceAll(UNSPEAKABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
