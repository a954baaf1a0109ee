/*
 * Russian changes a noun and its adjective by their endings: школа, школ-ами, высш-ей школ-е. Snowball’s stemmer was tried: it looks
 * for verbs, too, and leaves оп of опыт and при of приём. Glossaries are nouns, so these are their endings and those of adjectives.
 */

const ENDINGS = new Set([
  ...[
    'а',
    'я',
    'у',
    'ю',
    'ы',
    'и',
    'е',
    'о',
    'ь',
    'й',
    'ом',
    'ем',
    'ой',
    'ей',
    'ью',
    'ов',
    'ев',
    'ам',
    'ям',
    'ах',
    'ях',
  ],
  ...['ия', 'ие', 'ию', 'ии', 'ий', 'ами', 'ями', 'ием', 'иям', 'иях', 'иями'],
  ...['ый', 'ая', 'яя', 'ое', 'ее', 'ые', 'ую', 'юю', 'ого', 'его', 'ому', 'ему', 'ым', 'им', 'ых', 'их', 'ыми', 'ими'],
]);
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 2;

/** рынок, рынка; оценка, оценок; конец, конца. */
const DROPS_VOWEL = /[^аеиоуыэюя][ое][кц]$/u;

/** What a word of a text may be a form of. */
export function russianStems(word: string): readonly string[] {
  return [word, ...withoutVowel(word), ...strips(word)];
}

/** Of a word as a glossary has it: after a consonant there is nothing to take off. */
export function russianTermStems(word: string): readonly string[] {
  const longest = /[аеиоуыэюяйь]$/u.test(word) ? strips(word).at(-1) : undefined;
  return [longest ?? word, ...withoutVowel(word)];
}

/** Without each of the endings that it may have, the longest last; семья and семей are both of сем. */
function strips(word: string): string[] {
  const lengths = [1, 2, 3, LONGEST_ENDING].filter((length) => word.length - length >= SHORTEST_STEM);
  return lengths
    .filter((length) => ENDINGS.has(word.slice(-length)))
    .map((length) => word.slice(0, -length).replace(/ь$/u, ''));
}

const withoutVowel = (word: string): string[] =>
  DROPS_VOWEL.test(word) ? [`${word.slice(0, -2)}${word.slice(-1)}`] : [];
