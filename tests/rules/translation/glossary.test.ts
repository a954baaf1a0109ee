import { describe, expect, test } from 'vitest';
import {
  checkTerm,
  forbiddenLines,
} from '../../../cms/src/plugins/conference/server/src/translation/glossary/check-term';
import {
  checkTranslation,
  type GlossaryTerm,
} from '../../../cms/src/plugins/conference/server/src/translation/glossary/check-translation';
import { TermFinder } from '../../../cms/src/plugins/conference/server/src/translation/glossary/find-terms';

/** What is found of some terms in a text, as it stands there. */
function foundIn(locale: string, text: string, terms: readonly string[], isCaseSensitive = false): string[] {
  const finder = new TermFinder(
    locale,
    terms.map((term) => ({ term, isCaseSensitive })),
  );
  return finder.find(text).flatMap(({ ranges }) => ranges.map(([start, end]) => text.slice(start, end)));
}

describe('a Kazakh term is found', () => {
  test.each([
    [
      'мектеп',
      'Ауылдағы мектептің мектебі мен мектептеріміздегі тәжірибе',
      ['мектептің', 'мектебі', 'мектептеріміздегі'],
    ],
    ['халық', 'Халқымыздың мұрасы — халықтық мұра', ['Халқымыздың']],
    ['орын', 'Орны бос емес, орындары көп', ['Орны', 'орындары']],
    ['ауыз', 'Аузынан шыққан сөз', ['Аузынан']],
    ['педагог', 'Педагогтарға арналған, педагогы бар', ['Педагогтарға', 'педагогы']],
    [
      'жасанды интеллект',
      'Жасанды интеллекттің, жасанды интеллектпен',
      ['Жасанды интеллекттің', 'жасанды интеллектпен'],
    ],
    [
      'мектеп директоры',
      'Мектеп директорының сөзі, мектеп директорларына хат',
      ['Мектеп директорының', 'мектеп директорларына'],
    ],
    ['АҚШ', 'АҚШ-тың елшісі', ['АҚШ']],
    ['еңбек', 'Адал еңбегіңіз үшін', ['еңбегіңіз']],
    ['қала', 'Қаламызда, қалалардан', ['Қаламызда', 'қалалардан']],
  ])('%s in «%s»', (term, text, expected) => {
    expect(foundIn('kk', text, [term])).toEqual(expected);
  });

  test.each([
    ['ат', 'Атырау, аталар, атом'],
    ['қала', 'Қалам мен қалайы'],
    ['ел', 'Елек, елордалық, электр'],
    ['тіл', 'Тілек айтты, тілші келді'],
    ['мектеп директоры', 'Мектеп. Директоры келді'],
    ['мектеп', 'Мектепшілік, мектептал'],
    ['жасанды интеллект', 'Жасандының интеллект'],
  ])('%s, but not in «%s»', (term, text) => {
    expect(foundIn('kk', text, [term])).toEqual([]);
  });
});

describe('a Russian term is found', () => {
  test.each([
    ['школа', 'В школе и при школах; Школы', ['школе', 'школах', 'Школы']],
    ['искусственный интеллект', 'об искусственном интеллекте', ['искусственном интеллекте']],
    ['тёплый приём', 'теплого приема', ['теплого приема']],
    ['система', 'экосистема систем, системами', ['систем', 'системами']],
    ['экзамен', 'экзамена, экзамены', ['экзамена', 'экзамены']],
    ['статья', 'статей, статьями', ['статей', 'статьями']],
    ['рынок труда', 'на рынке труда', ['рынке труда']],
    ['оценка', 'без оценок', ['оценок']],
    ['совет директоров', 'советом директоров', ['советом директоров']],
    ['учитель', 'учителя, учителей', ['учителя', 'учителей']],
    ['развитие', 'о развитии, развитию', ['развитии', 'развитию']],
    [
      'научно-исследовательский институт',
      'в Научно-исследовательском институте',
      ['Научно-исследовательском институте'],
    ],
  ])('%s in «%s»', (term, text, expected) => {
    expect(foundIn('ru', text, [term])).toEqual(expected);
  });

  test.each([
    ['школа', 'школьный, дошкольник'],
    ['университет', 'универсал, университетский'],
    ['приём', 'при них принимали'],
    ['акт', 'актив, актёр'],
    ['мир', 'мировой, умирать'],
    ['искусственный интеллект', 'Искусственный, интеллект'],
  ])('%s, but not in «%s»', (term, text) => {
    expect(foundIn('ru', text, [term])).toEqual([]);
  });
});

describe('an English term is found', () => {
  test.each([
    ['university', 'Universities, the university’s', ['Universities', 'university’s']],
    ['head teacher', 'two head teachers', ['head teachers']],
    ['class', 'classes', ['classes']],
  ])('%s in «%s»', (term, text, expected) => {
    expect(foundIn('en', text, [term])).toEqual(expected);
  });

  test.each([
    ['university', 'universal, universe'],
    ['art', 'party, artist, start'],
  ])('%s, but not in «%s»', (term, text) => {
    expect(foundIn('en', text, [term])).toEqual([]);
  });
});

test('a term of a language without rules is found as it is written', () => {
  expect(foundIn('ka', 'სკოლა და სკოლები', ['სკოლა'])).toEqual(['სკოლა']);
});

test('of two terms that share a word the longer one is found', () => {
  const terms = ['школа', 'высшая школа', 'школа экономики и права'];
  expect(foundIn('ru', 'высшая школа экономики и школа', terms)).toEqual(['высшая школа', 'школа']);
  expect(foundIn('ru', 'высшая школа экономики и права', terms)).toEqual(['школа экономики и права']);
});

test('where case counts, other capitals are another word', () => {
  expect(foundIn('en', 'IT, it and It', ['IT'], true)).toEqual(['IT']);
  expect(foundIn('kk', 'ЖОО-ның, ЖОО-да, жоо', ['ЖОО'], true)).toEqual(['ЖОО', 'ЖОО']);
  expect(foundIn('ru', 'в Думе и думе', ['Дума'], true)).toEqual(['Думе']);
});

test('a place is told in the text as it was given, letters composed or not', () => {
  const text = 'Ескі ай\u0306мақ: айран';
  const found = new TermFinder('kk', [{ term: 'айран', isCaseSensitive: false }]).find(text);
  expect(found[0]?.ranges).toEqual([[text.indexOf('айран'), text.length]]);
});

describe('a translation', () => {
  const line = (term: string, translation: string, forbidden: readonly string[] = []): GlossaryTerm => ({
    term,
    translation,
    forbidden,
    note: '',
    isCaseSensitive: false,
  });
  const warningsOf = (sourceText: string, targetText: string, glossary: readonly GlossaryTerm[]) =>
    checkTranslation({ source: 'ru', target: 'kk', sourceText, targetText }, glossary);
  const school = line('школа', 'мектеп', ['училище']);

  test('that has the term’s translation in any form gives no warning, nor does one not begun', () => {
    expect(warningsOf('В школах', 'Мектептерде', [school])).toEqual([]);
    expect(warningsOf('В школах', ' ', [school])).toEqual([]);
    expect(warningsOf('В садах', 'Бақтарда', [school])).toEqual([]);
  });

  test('that lacks it is told which it lacks', () => {
    expect(warningsOf('В школах', 'Оқу орындарында', [school])).toEqual([
      { code: 'missing', term: 'школа', translations: ['мектеп'] },
    ]);
  });

  test('that has a forbidden one is told where', () => {
    expect(warningsOf('В школах', 'Училищеде және мектепте', [school])).toEqual([
      { code: 'forbidden', term: 'школа', forbidden: 'училище', translations: ['мектеп'], ranges: [[0, 9]] },
    ]);
  });

  test('may have any of several translations', () => {
    const glossary = [line('образование', 'білім'), line('образование', 'білім беру', ['оқыту'])];
    expect(warningsOf('Образование', 'Білім берудің болашағы', glossary)).toEqual([]);
    expect(warningsOf('Образование', 'Ағарту', glossary)).toEqual([
      { code: 'missing', term: 'образование', translations: ['білім', 'білім беру'] },
    ]);
  });

  test('may have a forbidden word within a longer one that is right', () => {
    const glossary = [line('вуз', 'жоғары оқу орны', ['орын'])];
    expect(warningsOf('Вузы', 'Жоғары оқу орындары', glossary)).toEqual([]);
  });
});

describe('a line of the glossary', () => {
  const right = {
    sourceLocale: 'ru',
    targetLocale: 'kk',
    term: 'школа',
    translation: 'мектеп',
    forbidden: 'училище\n',
  };
  const codesOf = (change: object) =>
    checkTerm({ ...right, ...change }, ['kk', 'ru', 'en']).map(({ field, code }) => `${field} ${code}`);

  test('is right, or told everything that is wrong with it', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ sourceLocale: 'kz', term: '…', translation: ' ' })).toEqual([
      'sourceLocale localeUnknown',
      'term termWords',
      'translation required',
    ]);
    expect(codesOf({ targetLocale: 'ru' })).toEqual(['targetLocale termPair']);
    expect(codesOf({ forbidden: 'бір\n МЕКТЕП ' })).toEqual(['forbidden termForbidden']);
    expect(codesOf({ forbidden: '—' })).toEqual(['forbidden termWords']);
  });

  test('forbids one translation a line', () => {
    expect(forbiddenLines(' бір \n\n екі сөз\r\n')).toEqual(['бір', 'екі сөз']);
    expect(forbiddenLines(null)).toEqual([]);
  });
});
