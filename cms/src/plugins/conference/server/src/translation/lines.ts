/** The lines of a text as they are read: composed letters, single spaces, none of them empty. What looks the same is the same. */
export const linesOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
