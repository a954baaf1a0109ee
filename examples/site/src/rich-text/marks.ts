import type { Text } from '@kurultai/sdk';

export type MarkTag = 'strong' | 'em' | 'u' | 's' | 'code';

/** The tags around a piece of text, the outermost first. */
export function marksOf({ bold, italic, underline, strikethrough, code }: Text): readonly MarkTag[] {
  const marks: (MarkTag | false | undefined)[] = [
    bold && 'strong',
    italic && 'em',
    underline && 'u',
    strikethrough && 's',
    code && 'code',
  ];
  return marks.filter((mark) => typeof mark === 'string');
}
