import type { LocaleCode } from '../chains';

/** What a unit of a file was made from, by which its import sees what has changed since. */
export interface Mark {
  readonly source: LocaleCode;
  readonly target: LocaleCode;
  /** What `versionOf` said of the words in the target language; empty where there were none. */
  readonly version: string;
  /** The fingerprint of the words in the source language. */
  readonly fingerprint: string;
}

/** `ru.kk.mI0pYw….4ZrX…`: in a file as one word, which tools carry along unread. */
export const writeMark = ({ source, target, version, fingerprint }: Mark): string =>
  [source, target, version, fingerprint].join('.');

/** Undefined for what is none: a tool, or a person, has lost or changed it. */
export function readMark(text: string | undefined): Mark | undefined {
  const [, source, target, version, fingerprint] =
    /^([\w-]+)\.([\w-]+)\.([\w-]{16}|)\.([\w-]{16})$/.exec(text?.trim() ?? '') ?? [];
  if (source === undefined || target === undefined || version === undefined || fingerprint === undefined)
    return undefined;
  return { source, target, version, fingerprint };
}
