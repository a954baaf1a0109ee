/** A calendar date, ISO 8601 and RFC 3339 `full-date`: `2024-04-10`. It has no time zone: it is the date on the event's calendar. */
export type IsoDate = string;

/**
 * A point in time, RFC 3339 `date-time` in UTC: `2024-04-10T04:00:00.000Z`. Show it on the event's clock
 * (`timeZone` of its event), not on the reader's.
 */
export type IsoDateTime = string;

/** Rich text, as Strapi's Blocks editor writes it. Text is plain: escape it, and check link targets, when you render. */
export type Blocks = readonly Block[];

/** A part of rich text that stands by itself. */
export type Block = Paragraph | Heading | Quote | Code | List | Image;

/** A paragraph. One that is empty holds an empty text. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

/** A heading, of level 1 to 6. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

/** A quotation. */
export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Inline[];
}

/** A block of code, in a programming language where the editor named one. */
export interface Code {
  readonly type: 'code';
  readonly language?: string;
  readonly children: readonly Inline[];
}

/** A list, numbered or not, whose items may be followed by lists inside them. */
export interface List {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly children: readonly (ListItem | List)[];
}

/** An item of a list. */
export interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly Inline[];
}

/** A picture between paragraphs. Its sizes are in pixels; `children` holds an empty text. */
export interface Image {
  readonly type: 'image';
  readonly image: {
    readonly url: string;
    readonly alternativeText?: string | null;
    readonly caption?: string | null;
    readonly width?: number;
    readonly height?: number;
  };
  readonly children: readonly Text[];
}

/** A part of a line. */
export type Inline = Text | Link;

/** Words in one style. They may hold line breaks. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

/** A link. Its address is what the editor typed: check it. */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Text[];
}

/** Any value that JSON has (RFC 8259): what the CMS keeps without knowing its shape. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
