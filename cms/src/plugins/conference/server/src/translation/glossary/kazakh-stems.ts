/*
 * Kazakh hangs endings on a noun, one after the other: мектеп, мектеп-тер, мектеп-тер-іміз-де. Before a vowel its last
 * consonant is voiced (мектеп, мектеб-і), and a narrow vowel of its last syllable may be dropped (халық, халқ-ы). Here an ending
 * is taken off again, in each way that Kazakh allows; which of the stems is a word only a dictionary knows.
 */

const PLURAL = '(?:лар|лер|дар|дер|тар|тер)';
/** Mine and yours after a vowel (қала-м) are left out: қалам is a pen, too, and a conference speaks of nobody’s own town. */
const OWNER = '(?:сы|сі|ы|і|ым|ім|ымыз|іміз|мыз|міз|ыңыз|іңіз|ңыз|ңіз)';
const CASE = [
  ...['ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'ға', 'ге', 'қа', 'ке', 'на', 'не', 'а', 'е'],
  ...['ны', 'ні', 'ды', 'ді', 'ты', 'ті', 'н', 'да', 'де', 'та', 'те', 'нда', 'нде'],
  ...['дан', 'ден', 'тан', 'тен', 'нан', 'нен', '(?:мен|бен|пен)(?:ен)?'],
  ...['(?:н?да|та)ғы', '(?:н?де|те)гі', '[ндт]ікі'],
].join('|');
const ENDING = new RegExp(`^${PLURAL}?${OWNER}?(?:${CASE})?$`, 'u');

const BACK = /[аоұы]/u;
const FRONT = /[әеөүі]/u;
/** Endings with the same vowels after any stem. */
const UNHARMONIC = /(?:[мбп]ен(?:ен)?|[ндт]ікі)$/u;

const SHORTEST_STEM = 2;
const LONGEST_ENDING = 14;

const VOICELESS: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };
const DROPS_VOWEL = /[^аәеиоөуұүыіэюя][рнлзқкп]$/u;
const DROPS_VOWEL_AFTER_U = /у[зп]$/u;

/** A word and what it may be a form of, in small letters. */
export function kazakhStems(word: string): readonly string[] {
  const stems = [word];
  const shortest = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
  for (let end = word.length - 1; end >= shortest; end -= 1) {
    const ending = word.slice(end);
    if (ENDING.test(ending) && isHarmonic(ending)) stems.push(...stemsBefore(ending, word.slice(0, end)));
  }
  return stems;
}

/** The last word of a term that says whose something is (мектеп директоры) is found in the plural, too (директорлары). */
export function stemsWithoutOwner(word: string): readonly string[] {
  const [, stem, ending] = /^(.{2,}?)(сы|сі|ы|і)$/u.exec(word) ?? [];
  return stem && ending ? stemsBefore(ending, stem) : [];
}

function isHarmonic(ending: string): boolean {
  const rest = ending.replace(UNHARMONIC, '');
  return !(BACK.test(rest) && FRONT.test(rest));
}

function stemsBefore(ending: string, stem: string): string[] {
  const [first = ''] = ending;
  if (!BACK.test(first) && !FRONT.test(first)) return [stem];
  const last = stem.slice(-1);
  const voiceless = VOICELESS[last];
  const stems = voiceless ? [stem, stem.slice(0, -1) + voiceless] : [stem];
  if (!DROPS_VOWEL.test(stem) && !DROPS_VOWEL_AFTER_U.test(stem)) return stems;
  return [...stems, `${stem.slice(0, -1)}${BACK.test(first) ? 'ы' : 'і'}${last}`];
}
