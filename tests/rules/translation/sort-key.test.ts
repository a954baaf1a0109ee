import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortKey } from '../../../cms/src/plugins/conference/server/src/translation/sort-key';

const locales = ['kk', 'ru', 'en'] as const;
type KeyOf = (text: string, locale: string) => string;

/** As bytes, the collation of SQLite and of PostgreSQL's "C"; digits weigh one byte each. */
const compareBytes = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
/** As a PostgreSQL database with a linguistic collation would. */
const compareWords = new Intl.Collator('en').compare;

const small = [
  ...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ...'ґєїўђјљњћџѓќѝӣӥӓ',
  ...'abcdefghijklmnopqrstuvwxyz',
  ...'áàâäãåāăąæçćčďéèêëēęěğíìîïīłñńňóòôöõøőœřśšşßťúùûüūůűųýÿžźżðþđħı',
];
const figures = [...'0123456789²³½¼ªº№™'];
const punctuation = [...' \u00a0\t-‐‑–—_,;:!?.…\'‘’"“”„«»()[]{}/\\&*@#%°+=<>€₸$§|~`^\u00ad\u200b'];
const accents = [...'\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328'];
const characters = [...small, ...small.map((letter) => letter.toUpperCase()), ...figures, ...punctuation, ...accents];

const anyText = fc.array(fc.constantFrom(...characters), { maxLength: 14 }).map((all) => all.join(''));
const anyTwoTexts = fc.tuple(anyText, anyText);

/** Of few characters, so that the first difference is seldom the first character. */
const twoSimilarTexts = fc
  .uniqueArray(fc.constantFrom(...characters), { minLength: 2, maxLength: 5 })
  .map((few) => fc.array(fc.constantFrom(...few), { maxLength: 7 }).map((all) => all.join('')))
  .chain((text) => fc.tuple(text, text));

/** What differs by accent, case, spelling or not at all: here the second and third level decide. */
const spellings = [
  ['е', 'Е', 'ё', 'Ё', 'е\u0308', 'е\u0301', 'ё\u0301', 'ё\u0323'],
  ['и', 'И', 'и\u0301', 'ӣ', 'ӣ\u0328', 'и\u0328\u0304'],
  ['й', 'Й', 'и\u0306', 'й\u0301', 'и\u0323\u0306'],
  ['і', 'І', 'ї', 'Ї'],
  ['г', 'Г', 'ґ', 'Ґ', 'ѓ'],
  ['ә', 'Ә'],
  ['қ', 'Қ'],
  ['a', 'A', 'á', 'Á', 'a\u0301', 'ä', 'ấ', 'ª'],
  ['ss', 'sS', 'Ss', 'SS', 'ß', 'ẞ', 'sš', 'šs', 's\u0332s'],
  ['ae', 'aE', 'Ae', 'AE', 'æ', 'Æ', 'ǽ', 'áe', 'aé'],
  ['no', 'nO', 'No', 'NO', '№', 'nó', 'ⁿo'],
  ['o', 'O', 'ø', 'Ø', 'ö', 'º'],
  ['d', 'D', 'đ', 'Đ', 'ð', 'ď'],
  ['2', '²'],
  ['...', '…'],
  ["'", '‘', '’'],
  ['"', '“', '”', '„'],
  [' ', '\u00a0'],
  ['', '\u00ad', '\u200b', '\0', '\u0301'],
  ['', ' ', '-'],
];
const twoSpellings = fc
  .array(fc.constantFrom(...spellings).chain((same) => fc.tuple(fc.constantFrom(...same), fc.constantFrom(...same))))
  .map((pairs): [string, string] => [pairs.map(([one]) => one).join(''), pairs.map(([, other]) => other).join('')]);

const twoTexts = fc.oneof(anyTwoTexts, twoSimilarTexts, twoSpellings);

/** Whether keys give the same order as the platform, and the same ties. */
function keepsOrder(keyOf: KeyOf, locale: string, compareKeys = compareBytes) {
  const collator = new Intl.Collator(locale);
  return fc.property(twoTexts, ([left, right]) => {
    const wanted = Math.sign(collator.compare(left, right));
    return Math.sign(compareKeys(keyOf(left, locale), keyOf(right, locale))) === wanted;
  });
}

describe.each(locales)('keys in %s', (locale) => {
  test('are in the order of the texts, and equal where the collator sees no difference', () => {
    fc.assert(keepsOrder(sortKey, locale), { numRuns: 10_000 });
  });

  test('are in the same order for a database that compares words, not bytes', () => {
    fc.assert(keepsOrder(sortKey, locale, compareWords), { numRuns: 10_000 });
  });

  test('put every single character of the known scripts in its place', () => {
    const codes = [...Array(0x530).keys(), ...Array.from({ length: 0xc1 }, (_, index) => 0x2000 + index)];
    const known = codes.map((code) => String.fromCodePoint(code)).filter((character) => !/\p{Cn}/u.test(character));
    const collator = new Intl.Collator(locale);
    const misplaced = known
      .sort(collator.compare)
      .map((character, index) => ({ character, previous: known[index - 1] ?? '' }))
      .filter(
        ({ character, previous }) =>
          compareBytes(sortKey(previous, locale), sortKey(character, locale)) !==
          Math.sign(collator.compare(previous, character)),
      );
    expect(misplaced).toEqual([]);
  });
});

/** What is easier than a key, and what is less than all of it. */
const wrongKeys: readonly (readonly [string, KeyOf, typeof compareBytes])[] = [
  ['the text itself', (text) => text, compareBytes],
  ['the text in small letters', (text) => text.toLowerCase(), compareBytes],
  ['the key of another language', (text) => sortKey(text, 'de'), compareBytes],
  ['the key without its last level', (text, locale) => sortKey(text.toLowerCase(), locale), compareBytes],
  ['the key of a text without accents', (text, locale) => sortKey(withoutAccents(text), locale), compareBytes],
  ['the key of one character less', (text, locale) => sortKey(text.slice(0, -1), locale), compareBytes],
  ['a key whose digits are signs of punctuation', (text, locale) => asSigns(sortKey(text, locale)), compareWords],
];

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/(?!\u0306)\p{M}/gu, '');
}

/** In the order of bytes these are as good as digits. */
function asSigns(key: string): string {
  return key.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x21 + Number(digit)));
}

describe.each(wrongKeys)('that order is not kept by %s', (_, keyOf, compareKeys) => {
  test.each(['kk', 'ru'])('in %s', (locale) => {
    expect(fc.check(keepsOrder(keyOf, locale, compareKeys), { numRuns: 10_000 }).failed).toBe(true);
  });
});

test('signs of punctuation would do for bytes, so it is the comparison of words that finds them out', () => {
  fc.assert(
    keepsOrder((text, locale) => asSigns(sortKey(text, locale)), 'kk'),
    { numRuns: 2000 },
  );
});

/** In the order of the Kazakh alphabet. */
const names: readonly string[] = [
  ...['Абай', 'Ағайша', 'Ажар', 'Айгүл', 'Айдос', 'Ақан', 'Алуа', 'Арман', 'Ахмет', 'Әбіш', 'Әйгерім', 'Әлихан'],
  ...['Әсел', 'Бауыржан', 'Болат', 'Гауһар', 'Ғабит', 'Ғалия', 'Данияр', 'Дәурен', 'Ердос', 'Ерлан', 'Ёлқын'],
  ...['Жаңыл', 'Жәнібек', 'Жұлдыз', 'Зәуре', 'Зере', 'Ибраһим', 'Иса', 'Йүсіп', 'Камила', 'Кенесары', 'Көркем'],
  ...['Күләш', 'Қаныш', 'Қарлығаш', 'Қобыланды', 'Лашын', 'Мағжан', 'Мөлдір', 'Мұхтар', 'Назгүл', 'Нұрлан'],
  ...['Оңғар', 'Өмір', 'Өркен', 'Перизат', 'Рауан', 'Сәкен', 'Сұңқар', 'Тоқтар', 'Умар', 'Ұлан', 'Ұлпан', 'Үміт'],
  ...['Фариза', 'Хадиша', 'Һәкім', 'Шәкәрім', 'Шоқан', 'Ыбырай', 'Ілияс', 'Іңкәр', 'Эльмира', 'Юсуп', 'Яссауи'],
];

const sortedBy = (keyOf: (text: string) => string, texts: readonly string[]) =>
  texts.toSorted((left, right) => compareBytes(keyOf(left), keyOf(right)));

test('Kazakh names come in the order of the Kazakh alphabet, however they were shuffled', () => {
  expect(names.toSorted(new Intl.Collator('kk').compare)).toEqual(names);
  fc.assert(
    fc.property(fc.shuffledSubarray([...names], { minLength: names.length }), (shuffled) => {
      expect(sortedBy((name) => sortKey(name, 'kk'), shuffled)).toEqual(names);
    }),
    { numRuns: 20 },
  );
});

test('without keys a database puts them otherwise', () => {
  expect(sortedBy((name) => name, names)).not.toEqual(names);
});

test('ё is a letter of its own in Kazakh, and a kind of е in Russian', () => {
  const surnames = ['Егоров', 'Ежов', 'Ёлкин', 'Есенов'];
  expect(sortedBy((name) => sortKey(name, 'kk'), surnames)).toEqual(['Егоров', 'Ежов', 'Есенов', 'Ёлкин']);
  expect(sortedBy((name) => sortKey(name, 'ru'), surnames)).toEqual(['Егоров', 'Ежов', 'Ёлкин', 'Есенов']);
});

test('other languages have letters of their own too: Swedish å, and Vietnamese â with yet another accent', () => {
  expect(sortedBy((text) => sortKey(text, 'sv'), ['ö', 'ä', 'å', 'z', 'a'])).toEqual(['a', 'z', 'å', 'ä', 'ö']);
  expect(sortedBy((text) => sortKey(text, 'vi'), ['b', 'ấ', 'az', 'a'])).toEqual(['a', 'az', 'ấ', 'b']);
});

test('Cyrillic comes before Latin in Kazakh and Russian, and after it in English', () => {
  expect(sortedBy((text) => sortKey(text, 'kk'), ['Balkhash', 'Балқаш'])).toEqual(['Балқаш', 'Balkhash']);
  expect(sortedBy((text) => sortKey(text, 'ru'), ['Balkhash', 'Балхаш'])).toEqual(['Балхаш', 'Balkhash']);
  expect(sortedBy((text) => sortKey(text, 'en'), ['Балхаш', 'Balkhash'])).toEqual(['Balkhash', 'Балхаш']);
});

test('no text comes first', () => {
  expect([null, undefined, '', '\0', '\u200b'].map((text) => sortKey(text, 'kk'))).toEqual(['', '', '', '', '']);
  expect(sortKey(' ', 'kk') > '').toBe(true);
});

test('what is in no known script comes last, by code point', () => {
  const texts = ['Яссауи', 'Zoë', 'Ωμέγα', 'ابای', 'გიორგი', '한국', '😀'];
  const byCodePoint = ['ابای', 'გიორგი', '한국', '😀'];
  expect(sortedBy((text) => sortKey(text, 'kk'), texts)).toEqual(['Яссауи', 'Zoë', 'Ωμέγα', ...byCodePoint]);
  expect(sortKey('❤\ufe0f', 'kk')).toBe(sortKey('❤', 'kk'));
});

test('a key is decimal digits, no more than 722, whatever the text is', () => {
  const longest = ['Ж', 'É', 'Ế', '⁗', '½', '😀', 'é\u0301'].map((character) => character.repeat(200));
  for (const text of longest) expect(sortKey(text, 'kk')).toMatch(/^\d{300,722}$/);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...locales), (text, locale) => {
      expect(sortKey(text, locale)).toMatch(/^\d{0,722}$/);
    }),
    { numRuns: 2000 },
  );
});

test('the 64th character still counts, the 65th no longer', () => {
  const start = 'қ'.repeat(63);
  expect(sortKey(`${start}а`, 'kk') < sortKey(`${start}ә`, 'kk')).toBe(true);
  expect(sortKey(`${start}қа`, 'kk')).toBe(sortKey(`${start}қә`, 'kk'));
});
