/** Characters stored for one document in one language. */
const MOST_STORED = 8000;
const MOST_TERMS = 8;
/** A longer term finds the words that begin like it; SQLite refuses patterns of more than 50,000 bytes. */
const MOST_IN_A_TERM = 100;

/** What people type on a Russian or English keyboard where a letter is not on it and Unicode sees no accent in it. */
const typedAs = new Map([
  ...Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }),
  ...Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ς: 'σ' }),
]);

/** Neither letters nor digits, whatever Unicode calls them: the block of ʻ and ʼ, which are typed as quotes. */
const BETWEEN_WORDS = /(?:[^\p{L}\p{N}]|[\u02b0-\u02ff])+/gu;

/**
 * Words as a search compares them: small letters and digits with one space between words. Қазақстан and казакстан,
 * Ёлкин and елкин, Café and cafe become the same; й stays, for every Russian keyboard has it.
 */
export function foldForSearch(text: string): string {
  // Signs go before they turn into letters, № into No; ² and the like are to turn into digits.
  const written = text.replaceAll(/\p{So}/gu, ' ').normalize('NFKC');
  // By way of capitals, where ß becomes SS and ı becomes I.
  const small = written.toLowerCase().toUpperCase().toLowerCase();
  const plain = small.split('й').map(withoutAccents).join('й');
  const typed = [...plain].map((letter) => typedAs.get(letter) ?? letter).join('');
  return typed.replaceAll(BETWEEN_WORDS, ' ').trim();
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC');
}

/**
 * What a document's texts are searched in: every different word once, a space before each, so that `LIKE '% казак%'`
 * looks at beginnings of words. It ends with the last word that fits into 8,000 characters.
 */
export function searchText(texts: readonly string[]): string {
  let stored = '';
  for (const word of words(texts.join(' '))) {
    if (stored.length + 1 + word.length > MOST_STORED) break;
    stored += ` ${word}`;
  }
  return stored;
}

/**
 * The terms of a query, each to be looked for with a space before it. They consist of letters and digits, so nothing in
 * them means anything to LIKE. Without any there is nothing to look for.
 */
export function searchTerms(query: string): string[] {
  const terms = words(query).map((word) => [...word].slice(0, MOST_IN_A_TERM).join(''));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}

function words(text: string): string[] {
  return [...new Set(foldForSearch(text).split(' '))].filter((word) => word !== '');
}
