import { describe, expect, test } from 'vitest';
import { encodeWords } from '../../../cms/src/plugins/conference/server/src/translation/exchange/field-words';
import { writeMark } from '../../../cms/src/plugins/conference/server/src/translation/exchange/mark';
import { type KnownField, planUnit } from '../../../cms/src/plugins/conference/server/src/translation/exchange/plan';
import type { ReadUnit } from '../../../cms/src/plugins/conference/server/src/translation/exchange/unit';
import { fingerprint, print, textOf } from '../../../cms/src/plugins/conference/server/src/translation/words';

const options = { source: 'ru', target: 'kk', overwrites: false } as const;

/** A title in Russian, and in Kazakh where somebody has written it. */
const field = (title: string, target?: string, more: Partial<KnownField['target']> = {}): KnownField => ({
  kind: 'text',
  maxLength: 20,
  source: { value: title, isWritten: true },
  target: {
    value: target ?? title,
    isWritten: target !== undefined,
    isMachine: false,
    isOutdated: false,
    version: target === undefined ? '' : print(target),
    ...more,
  },
});

/** As a file has it that was exported when the words were these. */
const unit = (source: string, target: string | undefined, before?: string, more: Partial<ReadUnit> = {}): ReadUnit => ({
  id: 'panel/a/title',
  line: 5,
  source: [source],
  target: target === undefined ? undefined : [target],
  isDone: undefined,
  mark: writeMark({
    ...options,
    version: before === undefined ? '' : print(before),
    fingerprint: fingerprint(textOf(source)),
  }),
  ...more,
});

describe('a unit with new words', () => {
  test('is applied, made from the source as it is', () => {
    expect(planUnit(unit('Среда', 'Орта'), field('Среда'), options)).toEqual({
      outcome: 'applied',
      how: 'written',
      words: { value: 'Орта', from: { locale: 'ru', text: 'Среда' }, replaced: '' },
      isOutdated: false,
    });
  });

  test('is outdated at once where the source has changed since the export', () => {
    expect(planUnit(unit('Среда', 'Орта'), field('Среда и люди'), options)).toMatchObject({
      outcome: 'applied',
      words: { from: { locale: 'ru', text: 'Среда' } },
      isOutdated: true,
    });
  });

  test('is applied though the tool says that it needs work', () => {
    const planned = planUnit(unit('Среда', 'Орта', undefined, { isDone: false }), field('Среда'), options);
    expect(planned).toMatchObject({ outcome: 'applied', how: 'written' });
  });

  test('never replaces words that are newer than the export, unless that is asked for', () => {
    const known = field('Среда', 'Қоршаған орта');
    expect(planUnit(unit('Среда', 'Орта'), known, options)).toEqual({ outcome: 'conflict', why: 'changedSince' });
    expect(planUnit(unit('Среда', 'Орта', 'Орт'), known, options)).toEqual({
      outcome: 'conflict',
      why: 'changedSince',
    });
    const overwriting = { ...options, overwrites: true };
    expect(planUnit(unit('Среда', 'Орта'), known, overwriting)).toMatchObject({ outcome: 'applied', how: 'written' });
  });

  test('replaces what the same file has brought before', () => {
    const brought = field('Среда', 'Орта', { replaced: '' });
    expect(planUnit(unit('Среда', 'Қоршаған орта'), brought, options)).toMatchObject({ outcome: 'applied' });
    const ofAnother = field('Среда', 'Орта', { replaced: print('Орт') });
    expect(planUnit(unit('Среда', 'Қоршаған орта'), ofAnother, options)).toMatchObject({ outcome: 'conflict' });
  });

  test.each([undefined, 'lost', writeMark({ source: 'en', target: 'kk', version: '', fingerprint: 'x'.repeat(16) })])(
    'whose mark is %s replaces no words, but is taken where there are none',
    (mark) => {
      const given = unit('Среда', 'Орта', undefined, { mark });
      expect(planUnit(given, field('Среда', 'Қорша'), options)).toEqual({ outcome: 'conflict', why: 'unmarked' });
      expect(planUnit(given, field('Среда'), options)).toMatchObject({ outcome: 'applied' });
    },
  );

  test('is refused where they are too long', () => {
    expect(planUnit(unit('Среда', 'ұ'.repeat(21)), field('Среда'), options)).toEqual({
      outcome: 'refused',
      fault: { code: 'tooLong', length: 21, most: 20 },
    });
  });
});

describe('a unit with the words that are there', () => {
  test('changes nothing, even where it would be too long or has lost its mark', () => {
    const known = field('Среда', 'ұ'.repeat(21));
    expect(planUnit(unit('Среда', 'ұ'.repeat(21), undefined, { mark: undefined }), known, options)).toEqual({
      outcome: 'unchanged',
      why: 'same',
    });
  });

  test.each([{ isOutdated: true }, { isMachine: true }])(
    'says that they are right, where they were not: %o',
    (more) => {
      const known = field('Среда', 'Орта', more);
      const given = (isDone: boolean | undefined) => unit('Среда', 'Орта', 'Орта', { isDone });
      expect(planUnit(given(true), known, options)).toMatchObject({ outcome: 'applied', how: 'stillRight' });
      expect(planUnit(given(false), known, options)).toEqual({ outcome: 'unchanged', why: 'same' });
      expect(planUnit(given(undefined), known, options)).toEqual({ outcome: 'unchanged', why: 'same' });
    },
  );
});

describe('a unit with the words of the source', () => {
  test('confirms them, unless the tool only put them there', () => {
    const given = (isDone: boolean | undefined) => unit('STEM', 'STEM', undefined, { isDone });
    expect(planUnit(given(true), field('STEM'), options)).toMatchObject({ outcome: 'applied', how: 'confirmed' });
    expect(planUnit(given(undefined), field('STEM'), options)).toMatchObject({ how: 'confirmed' });
    expect(planUnit(given(false), field('STEM'), options)).toEqual({ outcome: 'unchanged', why: 'same' });
  });
});

test.each([undefined, '', ' \n '])('a unit with no words (%j) takes none away', (target) => {
  expect(planUnit(unit('Среда', target, 'Орта'), field('Среда', 'Орта'), options)).toEqual({
    outcome: 'unchanged',
    why: 'empty',
  });
});

describe('rich text', () => {
  const blocks = (...texts: readonly string[]) =>
    texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
  const rich = (source: unknown): KnownField => ({
    ...field(''),
    kind: 'blocks',
    maxLength: undefined,
    source: { value: source, isWritten: true },
  });
  const written = (source: unknown, target: ReadUnit['target']): ReadUnit => ({
    ...unit('', ''),
    source: encodeWords(source, 'blocks').content,
    target,
    mark: undefined,
  });

  test('is put together as the source is', () => {
    const source = blocks('раз', 'два');
    const target = [{ id: '1', kind: '', content: ['бір'] }, '\n  ', { id: '2', kind: '', content: ['екі'] }];
    expect(planUnit(written(source, target), rich(source), options)).toMatchObject({
      words: { value: blocks('бір', 'екі') },
    });
  });

  test('is not, where the source has other paragraphs now', () => {
    const source = blocks('раз', 'два');
    const target = encodeWords(source, 'blocks').content;
    expect(planUnit(written(source, target), rich(blocks('раз', 'два', 'три')), options)).toEqual({
      outcome: 'conflict',
      why: 'restructured',
    });
  });

  test('is not, where its bold words are in another paragraph now', () => {
    const bold = (at: number) =>
      ['раз', 'два'].map((text, place) => ({
        type: 'paragraph',
        children: [{ type: 'text', text, ...(place === at && { bold: true }) }],
      }));
    const target = encodeWords(bold(0), 'blocks').content;
    expect(planUnit(written(bold(0), target), rich(bold(1)), options)).toMatchObject({ why: 'restructured' });
  });

  test('is refused where a code is lost', () => {
    const source = blocks('раз', 'два');
    const target = [{ id: '1', kind: '', content: ['бір екі'] }];
    expect(planUnit(written(source, target), rich(source), options)).toEqual({
      outcome: 'refused',
      fault: { code: 'codeMissing', id: '2', kind: 'paragraph' },
    });
  });
});
