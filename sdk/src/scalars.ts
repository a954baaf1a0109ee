/** A calendar date, ISO 8601 and RFC 3339 `full-date`: `2024-04-10`. It has no time zone: it is the date on the event's calendar. */
export type IsoDate = string;

/**
 * A point in time, RFC 3339 `date-time` in UTC: `2024-04-10T04:00:00.000Z`. Show it on the event's clock
 * (`timeZone` of its event), not on the reader's.
 */
export type IsoDateTime = string;

/** Rich text, as Strapi's Blocks editor writes it. Text is plain: escape it, and check link targets, when you render. */
export type Blocks = readonly Block[];

export type Block = Paragraph | Heading | Quote | Code | List | Image;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Inline[];
}

export interface Code {
  readonly type: 'code';
  readonly language?: string;
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly children: readonly (ListItem | List)[];
}

export interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly Inline[];
}

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

export type Inline = Text | Link;

export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Text[];
}

/** Any value that JSON has (RFC 8259): what the CMS keeps without knowing its shape. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
