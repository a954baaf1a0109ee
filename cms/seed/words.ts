/** The demo's languages, in the order they are written: the default first. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

export type Localised<T> = Readonly<Record<Language, T>>;

type Text = { readonly type: 'text'; readonly text: string; readonly bold?: true };
type Paragraph = { readonly type: 'paragraph'; readonly children: readonly Text[] };
type Heading = { readonly type: 'heading'; readonly level: 2; readonly children: readonly Text[] };
type ListItem = { readonly type: 'list-item'; readonly children: readonly Text[] };
type List = { readonly type: 'list'; readonly format: 'unordered'; readonly children: readonly ListItem[] };

/** Rich text as Strapi's `blocks` field stores it. */
export type Blocks = readonly (Paragraph | Heading | List)[];

/** A run of plain text is written as a string. */
type Run = string | Text;

export const paragraph = (...runs: readonly Run[]): Paragraph => ({ type: 'paragraph', children: runs.map(asText) });

/** Level 2: the page's own title is level 1. */
export const heading = (text: string): Heading => ({ type: 'heading', level: 2, children: [asText(text)] });

export const bullets = (...items: readonly string[]): List => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: [asText(item)] })),
});

export const bold = (text: string): Text => ({ type: 'text', text, bold: true });

function asText(run: Run): Text {
  return typeof run === 'string' ? { type: 'text', text: run } : run;
}
