/**
 * The words of one field as translation tools have them: text, and codes that stand for what is no word, a paragraph, bold,
 * a link. A code is told by its id.
 */
export type Content = readonly Piece[];

export type Piece = string | Code;

export interface Code {
  readonly id: string;
  /** `bold`, `paragraph`, `heading-2`; empty where a file does not say. */
  readonly kind: string;
  /** What it is around; null for what stands alone, such as a line break. */
  readonly content: Content | null;
}

/** Every code, from the first to the last, each before those that are in it. */
export function codesIn(content: Content): Code[] {
  return content.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...codesIn(piece.content ?? [])]));
}

/** The words without their codes. */
export function wordsIn(content: Content): string {
  return content.map((piece) => (typeof piece === 'string' ? piece : wordsIn(piece.content ?? []))).join('');
}

/** Whether there is nothing to read, whatever codes are around it. */
export const hasNoWords = (content: Content): boolean => wordsIn(content).trim() === '';

/** Texts side by side are one text, and empty ones none. */
export function joinTexts(content: Content): Content {
  const joined: Piece[] = [];
  for (const piece of content) {
    const last = joined.at(-1);
    if (typeof piece !== 'string') joined.push({ ...piece, content: piece.content && joinTexts(piece.content) });
    else if (typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
}
