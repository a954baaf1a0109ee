/** A key looks at no more of a text than this, in code points of its composed form (Unicode NFC). */
const MOST_CHARACTERS = 64;
/** Of which é counts for two and ½ for three. Each adds at most eight digits, so a key has at most 722. */
const MOST_ELEMENTS = 90;

/**
 * A text's place among the texts of its language: comparing two keys gives the order of `Intl.Collator(locale)`, first
 * by all letters, then by accents, then by case (UTS #10 §7). A key is at most 722 decimal digits, the one alphabet that
 * every collation of SQLite and PostgreSQL puts in the same order. No text is `''`, which comes first.
 *
 * Only the first 64 characters count, and what is not in the {@link repertoire} comes after it, by code point. The
 * weights are those of the running Node's ICU: another Node may give others, so `repair` makes all keys anew. Left out
 * are letters of two characters (Czech ch), Catalan l·, and ſ beside ß and ǆ beside dž, which nobody writes.
 */
export function sortKey(text: string | null | undefined, locale: string): string {
  const alphabet = alphabetOf(locale);
  const beginning = [...(text ?? '').normalize('NFC')].slice(0, MOST_CHARACTERS);
  const elements = takeApart(beginning, alphabet)
    .flatMap((character) => alphabet.get(character) ?? weighStranger(character))
    .slice(0, MOST_ELEMENTS);
  const letters = elements.map(({ letter }) => letter ?? '').join('');
  const accents = writeUnusual(
    elements.map(({ accent }) => accent),
    PLAIN,
  );
  const forms = writeUnusual(
    elements.map(({ form }) => form),
    SMALL,
  );
  // No weight begins with 0, so a text that ends comes before one that goes on.
  return letters + accents + forms === '' ? '' : [letters, accents, forms].join('0');
}

/** Each weight that is not the usual one, after two digits for its place: the sooner it comes, the higher. */
function writeUnusual(weights: readonly number[], usual: number): string {
  return weights.map((weight, place) => (weight === usual ? '' : `${99 - place}${weight}`)).join('');
}

/** UTS #10 §3.1. Weights of a kind have the same number of digits: 4, 3 and 2. */
interface CollationElement {
  /** Missing from the element of an accent, which follows that of its letter. */
  readonly letter?: number;
  readonly accent: number;
  /** Small, capital, raised. */
  readonly form: number;
}

type Alphabet = ReadonlyMap<string, readonly CollationElement[]>;

const FIRST_LETTER = 1000;
const FIRST_STRANGER = 9000;
const PLAIN = 100;
const SMALL = 10;
/** Leaves room between two weights for what turns out to lie there. */
const STEP = 10;

/** Letters and their accents one by one, the accents in canonical order. */
function takeApart(characters: readonly string[], alphabet: Alphabet): string[] {
  const apart = characters.map((character) => takeAccents(character, alphabet)).join('');
  return [...apart.replaceAll(/\p{M}+/gu, (accents) => accents.normalize('NFD'))];
}

function takeAccents(character: string, alphabet: Alphabet): string {
  const [first = '', ...accents] = character.normalize('NFD');
  const last = accents.pop();
  if (last === undefined || alphabet.has(character) || !alphabet.has(first)) return character;
  // One accent at a time, for what is left may be a letter of its own, as â is in Vietnamese ấ.
  const [rest = '', ...others] = [first, ...accents].join('').normalize('NFC');
  return [takeAccents(rest, alphabet), ...others, last].join('');
}

function weighStranger(character: string): readonly CollationElement[] {
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return [];
  const code = character.codePointAt(0) ?? 0;
  const digits = [FIRST_STRANGER + Math.floor(code / 9000), FIRST_LETTER + (code % 9000)];
  return digits.map((letter) => ({ letter, accent: PLAIN, form: SMALL }));
}

const alphabets = new Map<string, Alphabet>();

function alphabetOf(locale: string): Alphabet {
  return getOrMake(alphabets, locale, () => learnAlphabet(locale));
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** Latin, accents, Greek and Cyrillic; punctuation, small figures and currencies. */
const repertoire: readonly string[] = [
  ...charactersBetween(0x0000, 0x052f),
  ...charactersBetween(0x2000, 0x20c0),
  ...'№™ẞ',
];

function charactersBetween(first: number, last: number): string[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  return all.filter((character) => !/\p{Cn}/u.test(character));
}

type Compare = (left: string, right: string) => number;

/** Has the platform's collator put the repertoire in order, and counts. */
function learnAlphabet(locale: string): Alphabet {
  const byLetter = new Intl.Collator(locale, { sensitivity: 'base' }).compare;
  const byAccent = new Intl.Collator(locale, { sensitivity: 'accent' }).compare;
  const byForm = new Intl.Collator(locale).compare;
  const alphabet = new Map<string, readonly CollationElement[]>();

  const sorted = repertoire.filter((character) => isWhole(character, byLetter)).sort(byForm);
  const isSilent = (character: string) => byLetter(character, '') === 0;
  const accents = new Scale(byAccent, PLAIN, [{ text: '', weight: PLAIN }]);
  for (const character of sorted.filter(isSilent)) {
    const accent = accents.weigh(character, STEP);
    alphabet.set(character, accent === PLAIN ? [] : [{ accent, form: SMALL }]);
  }

  const letters = sorted.filter((character) => !isSilent(character));
  const firsts = firstOfEachLetter(letters, byLetter);
  const plain = (first: string) => ({ letter: FIRST_LETTER + firsts.indexOf(first), accent: PLAIN, form: SMALL });
  // By what a character is spelt with: its accents and, for each of these, its forms. ß has those of ss.
  const accentsOf = new Map<string, Scale>();
  const formsOf = new Map<string, Scale>();
  for (const character of letters) {
    const [first = '', ...rest] = spell(character, firsts, byLetter);
    const end = rest.join('');
    const accent = getOrMake(accentsOf, first + end, () => accents.within(first, end)).weigh(character, 1);
    const makeForms = () => formsOf.get(`${first} ${accent}`)?.within('', end) ?? new Scale(byForm, SMALL);
    const form = getOrMake(formsOf, `${first}${end} ${accent}`, makeForms).weigh(character, end === '' ? STEP : 1);
    const accentAfter = accent === PLAIN ? [] : [{ accent, form: SMALL }];
    alphabet.set(character, [{ ...plain(first), form }, ...accentAfter, ...rest.map(plain)]);
  }
  return alphabet;
}

/** й is whole, for it is no kind of и; é is not, for it is a kind of e. */
function isWhole(character: string, byLetter: Compare): boolean {
  const [letter = '', accent] = character.normalize('NFD');
  return accent === undefined ? letter === character : byLetter(letter, character) !== 0;
}

function firstOfEachLetter(sorted: readonly string[], byLetter: Compare): string[] {
  let first: string | undefined;
  return sorted.filter((character) => {
    // No letter is above U+FFFF (UTS #35-5 §2.1), so what lies between s and s\uffff is spelt with s, as ß is.
    if (first !== undefined && byLetter(character, `${first}\uffff`) < 0) return false;
    first = character;
    return true;
  });
}

/** The letters that a character stands for: mostly one, but two for ß and three for ½. */
function spell(character: string, firsts: readonly string[], byLetter: Compare): string[] {
  let spelling: string[] = [];
  while (spelling.length < 4 && byLetter(spelling.join(''), character) !== 0) {
    const longer = firsts.findLast((first) => byLetter([...spelling, first].join(''), character) <= 0);
    if (longer === undefined) break;
    spelling = [...spelling, longer];
  }
  return spelling;
}

interface Mark {
  readonly text: string;
  readonly weight: number;
}

/** Texts with their weights, in rising order. */
class Scale {
  constructor(
    private readonly compare: Compare,
    private readonly least: number,
    private marks: readonly Mark[] = [],
  ) {}

  /** The weight of the text equal to this one, or else a new one, `step` above the next lower. */
  weigh(text: string, step: number): number {
    const place = this.marks.findLastIndex((mark) => this.compare(mark.text, text) <= 0);
    const lower = this.marks[place];
    if (lower && this.compare(lower.text, text) === 0) return lower.weight;
    const weight = lower ? lower.weight + step : this.least;
    this.marks = this.marks.toSpliced(place + 1, 0, { text, weight });
    return weight;
  }

  /** The same weights for longer texts. */
  within(before: string, after: string): Scale {
    const marks = this.marks.map(({ text, weight }) => ({ text: before + text + after, weight }));
    return new Scale(this.compare, this.least, marks);
  }
}
