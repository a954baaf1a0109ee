import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldForSearch,
  searchTerms,
  searchText,
} from '../../../cms/src/plugins/conference/server/src/translation/search-text';

/** What `LIKE '% term%'` does, for every term. */
const finds = (stored: string, terms: readonly string[]) =>
  terms.length > 0 && terms.every((term) => stored.includes(` ${term}`));

const isFound = (text: string, query: string) => finds(searchText([text]), searchTerms(query));

const letters = [
  ...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяґєїў',
  ...'abcdefghijklmnopqrstuvwxyzáàâäãåæçéèêëíîïıłñóòôöõøœřšßţúûüýžđðþǰŉﬁ',
  ...'αβσςω',
  ...'0123456789²',
];
const characters = [...letters, ...letters.map((letter) => letter.toUpperCase()), 'İ', 'ẞ', '\u0301', '\u00ad'];
const signs = [...' \n\u00a0.,:;!?-–—«»"“”„\'’ʼ()[]{}/\\%_*№™…😀'];
const anyWriting = fc
  .array(fc.constantFrom(...characters, ...characters, ...signs), { maxLength: 40 })
  .map((all) => all.join(''));
const anyUnicode = fc.string({ unit: 'binary', maxLength: 40 });
const anyText = fc.oneof(anyWriting, anyUnicode);

describe('folding', () => {
  test.each([
    ['Қазақстан Республикасы', 'казакстан республикасы'],
    ['ӘҒҚҢӨҰҮҺІ әғқңөұүһі', 'агкноуухи агкноуухи'],
    ['Ёлкин, Йошкар-Ола', 'елкин йошкар ола'],
    ['Байқоңыр и\u0306', 'байконыр й'],
    ['«Абай жолы» – роман-эпопея…', 'абай жолы роман эпопея'],
    ['Café Łódź, Søren Strauß, İstanbul, Œuvre', 'cafe lodz soren strauss istanbul oeuvre'],
    ['O’Neil, O\u02bbzbek', 'o neil o zbek'],
    ['№5, 12 м² (½)', '5 12 м2 1 2'],
    ['한국', '한국'],
    ['за\u0301мок со\u00adвет', 'замок совет'],
    ['  \t\n ', ''],
    ['', ''],
  ])('turns "%s" into "%s"', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  test('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('sees no difference between small letters, capitals and decomposed letters', () => {
    fc.assert(
      fc.property(anyWriting, (text) => {
        const same = [text.toUpperCase(), text.toLowerCase(), text.normalize('NFD')];
        expect(same.map(foldForSearch)).toEqual(same.map(() => foldForSearch(text)));
      }),
      { numRuns: 5000 },
    );
  });

  test('leaves letters and digits, with single spaces between', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
      { numRuns: 5000 },
    );
  });

  test('does not take й for и', () => {
    expect(foldForSearch('кий')).not.toBe(foldForSearch('кии'));
  });
});

const anyWord = fc
  .tuple(fc.constantFrom(...letters), fc.array(fc.constantFrom(...characters), { maxLength: 8 }))
  .map(([first, rest]) => [first, ...rest].join('').normalize('NFC'));
const beginningOf = (word: string) =>
  fc
    .tuple(fc.integer({ min: 1, max: [...word].length }), fc.constantFrom('written', 'small', 'capital'))
    .map(([length, form]) => {
      const beginning = [...word].slice(0, length).join('');
      return form === 'written' ? beginning : form === 'small' ? beginning.toLowerCase() : beginning.toUpperCase();
    });
const textAndBeginning = fc
  .array(fc.tuple(anyWord, fc.constantFrom(...signs)), { minLength: 1, maxLength: 6 })
  .chain((words) =>
    fc.tuple(
      fc.constant(words.flat().join('')),
      fc.constantFrom(...words).chain(([word]) => beginningOf(word)),
    ),
  );

/** Whether every word is found by every beginning of it, in any case. */
const findsBeginnings = (store: (text: string) => string) =>
  fc.property(textAndBeginning, ([text, beginning]) => finds(store(text), searchTerms(beginning)));

describe('searching', () => {
  test.each(['казакстан', 'Казак', 'ҚАЗАҚ', 'қазақстан республ', 'республикасы казакстан', '«Қазақ»'])(
    'finds «Қазақстан Республикасы» by %s',
    (query) => {
      expect(isFound('«Қазақстан Республикасы»', query)).toBe(true);
    },
  );

  test.each(['стан', 'казакстанда', 'казахстан', 'казакстан президенти', '', '%', '_азакстан', '…'])(
    'does not find it by "%s"',
    (query) => {
      expect(isFound('«Қазақстан Республикасы»', query)).toBe(false);
    },
  );

  test('finds every word by every beginning of it, in any case', () => {
    fc.assert(
      findsBeginnings((text) => searchText([text])),
      { numRuns: 10_000 },
    );
  });

  test.each<[string, (text: string) => string]>([
    ['the text itself', (text) => ` ${text}`],
    ['small letters', (text) => ` ${text.toLowerCase()}`],
    ['folded words without the space before the first', foldForSearch],
    ['only a beginning of it', (text) => searchText([text]).slice(0, 10)],
  ])('would not, if what is stored were %s', (_, store) => {
    expect(fc.check(findsBeginnings(store), { numRuns: 10_000 }).failed).toBe(true);
  });
});

describe('what is stored', () => {
  test('is every different word of all texts once, a space before each', () => {
    expect(searchText(['Қазақстан', 'Казакстан – қазақ', '', 'Абай'])).toBe(' казакстан казак абай');
    expect(searchText([])).toBe('');
    expect(searchText(['…', ' '])).toBe('');
  });

  test('is cut at a word where it would pass 8,000 characters', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `сөз${String(index).padStart(5, '0')}`);
    const stored = searchText(words);
    const kept = stored.trim().split(' ');
    expect(kept).toEqual(words.slice(0, kept.length).map(foldForSearch));
    expect(stored.length).toBeLessThanOrEqual(8000);
    expect(stored.length + 1 + (words[kept.length] ?? '').length).toBeGreaterThan(8000);
  });
});

describe('the terms of a query', () => {
  test('are its different words, folded, eight at most', () => {
    expect(searchTerms('  Қазақстан, казакстан; ҒЫЛЫМ! ')).toEqual(['казакстан', 'гылым']);
    expect(searchTerms('1 2 3 4 5 6 7 8 9 10')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  test.each(['', ' ', '%', '_', '\\', "'; --", '«»', '…', '\u0301', '😀', '\ud800'])(
    'are none in "%s", where nothing can be looked for',
    (query) => {
      expect(searchTerms(query)).toEqual([]);
    },
  );

  test('have no meaning for LIKE and SQL: letters and digits, and not too many', () => {
    const hostile = fc.array(fc.constantFrom(...'%_\\\'"`«’*?[]^;-аa1 '), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, hostile), (query) => {
        const terms = searchTerms(query);
        expect(terms.length).toBeLessThanOrEqual(8);
        expect(terms.filter((term) => !/^[\p{L}\p{N}]+$/u.test(term) || /[%_\\'"`«’]/.test(term))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('are cut to 100 characters, and still find the longer word', () => {
    const word = 'қ'.repeat(60_000);
    expect(searchTerms(word)).toEqual(['к'.repeat(100)]);
    expect(isFound('қ'.repeat(200), word)).toBe(true);
  });
});
