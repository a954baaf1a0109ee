import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/blocks/align';
import { run } from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/blocks/inlines';
import {
  copySource,
  fill,
  isUnfilled,
  merge,
  type Row,
} from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/blocks/rows';
import {
  readSegments,
  textOfSegment,
} from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/blocks/segments';
import { textOf } from '../../../cms/src/plugins/conference/server/src/translation/words';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const heading = (text: string, level = 2) => ({ type: 'heading', level, children: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
const list = (...children: object[]) => ({ type: 'list', format: 'unordered', children });
const code = (text: string) => ({ type: 'code', language: 'json', children: [{ type: 'text', text }] });
const picture = (alternativeText: string) => ({
  type: 'image',
  image: { name: 'lake.png', url: '/uploads/lake.png', alternativeText, width: 10, height: 5 },
  children: [{ type: 'text', text: '' }],
});

const shown = (rows: readonly Row[]) =>
  rows.map(({ source, target }) => [source && textOfSegment(source), target && textOfSegment(target)]);

describe('a translation beside its source', () => {
  test('stands piece by piece where it has the same structure', () => {
    const source = [heading('Первый день'), paragraph('Приезд'), list(item('завтрак'), item('обед'))];
    const target = [heading('Бірінші күн'), paragraph('Келу'), list(item('таңғы ас'), item('түскі ас'))];
    expect(shown(align(source, target))).toEqual([
      ['Первый день', 'Бірінші күн'],
      ['Приезд', 'Келу'],
      ['завтрак', 'таңғы ас'],
      ['обед', 'түскі ас'],
    ]);
  });

  test('has nothing beside what is not translated', () => {
    const rows = align([heading('Итоги'), paragraph('Все довольны')], null);
    expect(shown(rows)).toEqual([
      ['Итоги', null],
      ['Все довольны', null],
    ]);
    expect(rows.map(isUnfilled)).toEqual([true, true]);
    expect(merge(rows)).toBeNull();
  });

  test('keeps a paragraph that its source has not', () => {
    const rows = align([heading('Итоги')], [heading('Қорытынды'), paragraph('Аударма жасаушының ескертпесі')]);
    expect(shown(rows)).toEqual([
      ['Итоги', 'Қорытынды'],
      [null, 'Аударма жасаушының ескертпесі'],
    ]);
    expect(merge(rows)).toEqual([heading('Қорытынды'), paragraph('Аударма жасаушының ескертпесі')]);
  });

  test('finds the paragraph that is missing by what the others look like', () => {
    const source = [
      paragraph('Участники приезжают в Балхаш и проходят регистрацию в холле дворца школьников.'),
      paragraph('Обед.'),
      paragraph('После обеда гости осматривают дворец, и для них выступают творческие коллективы.'),
    ];
    const target = [
      paragraph('Қатысушылар Балқашқа келіп, оқушылар сарайының холлында тіркеуден өтеді.'),
      paragraph('Түстен кейін қонақтар сарайды аралап, шығармашылық ұжымдардың өнерін көреді.'),
    ];
    expect(shown(align(source, target)).map(([, one]) => one)).toEqual([
      textOf([target[0]]),
      null,
      textOf([target[1]]),
    ]);
  });
});

describe('a translation of words that have changed since', () => {
  const madeFrom = 'Приезд гостей\nОбед во дворце\nОтъезд в Астану';
  const target = [paragraph('Қонақтардың келуі'), paragraph('Сарайдағы түскі ас'), paragraph('Астанаға аттану')];

  test('stays beside what its source has become, and shows what that was', () => {
    const source = [paragraph('Приезд гостей'), paragraph('Ужин во дворце'), paragraph('Отъезд в Астану')];
    expect(align(source, target, madeFrom).map(({ was }) => was)).toEqual(madeFrom.split('\n'));
  });

  test('leaves room for a new paragraph', () => {
    const source = ['Приезд гостей', 'Концерт для всех', 'Обед во дворце', 'Отъезд в Астану'].map(paragraph);
    const rows = align(source, target, madeFrom);
    expect(shown(rows)).toEqual([
      ['Приезд гостей', 'Қонақтардың келуі'],
      ['Концерт для всех', null],
      ['Обед во дворце', 'Сарайдағы түскі ас'],
      ['Отъезд в Астану', 'Астанаға аттану'],
    ]);
    expect(rows[1]?.was).toBe('');
  });

  test('keeps what belongs to a paragraph that is gone, to be taken away', () => {
    const rows = align([paragraph('Приезд гостей'), paragraph('Отъезд в Астану')], target, madeFrom);
    expect(shown(rows)).toEqual([
      ['Приезд гостей', 'Қонақтардың келуі'],
      [null, 'Сарайдағы түскі ас'],
      ['Отъезд в Астану', 'Астанаға аттану'],
    ]);
    expect(rows[1]?.was).toBe('Обед во дворце');
  });

  test('keeps the words of a paragraph that has become a picture', () => {
    const rows = align([picture('Озеро зимой')], [paragraph('Қыстағы көл')], 'Озеро зимой');
    expect(shown(rows)).toEqual([
      [null, 'Қыстағы көл'],
      ['Озеро зимой', null],
    ]);
    expect(merge(rows)).toEqual([paragraph('Қыстағы көл'), picture('')]);
  });
});

describe('what is written', () => {
  test('has the structure of the source, whatever is still empty', () => {
    const source = [heading('Первый день', 3), list(item('завтрак'), list(item('чай')), item('обед')), code('{}')];
    const rows = align(source, null);
    expect(merge(rows.map((row, index) => (index === 0 ? fill(row, [run('Бірінші күн')]) : row)))).toEqual([
      heading('Бірінші күн', 3),
      list(item(''), list(item('')), item('')),
      code('{}'),
    ]);
  });

  test('shows the picture of the source with an alternative text of its own', () => {
    const rows = align([picture('Озеро зимой')], null);
    expect(merge(rows.map((row) => fill(row, 'Қыстағы көл')))).toEqual([picture('Қыстағы көл')]);
  });

  test('keeps an item that is gone in its list', () => {
    const source = [list(item('завтрак'), item('ужин'))];
    const rows = align(source, [list(item('таңғы ас'), item('түскі ас'), item('кешкі ас'))], 'завтрак\nобед\nужин');
    expect(merge(rows)).toEqual([list(item('таңғы ас'), item('түскі ас'), item('кешкі ас'))]);
  });

  test('is the source itself where that is copied, with bold words and links', () => {
    const source = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Смотрите ' },
          { type: 'link', url: 'https://example.org/', rel: 'nofollow', children: [{ type: 'text', text: 'запись' }] },
          { type: 'text', text: ' сегодня', bold: true },
        ],
      },
    ];
    expect(merge(align(source, null).map(copySource))).toEqual(source);
  });
});

const text = fc.constantFrom('', 'Балқаш', 'мектеп пен қоғам', 'өте ұзын сөйлем, онда көп сөз бар');
const block = fc.oneof(
  text.map(paragraph),
  text.map((one) => heading(one)),
  text.map(picture),
  text.map(code),
  fc.array(text.map(item), { minLength: 1, maxLength: 3 }).map((items) => list(...items)),
);
const blocks = fc.array(block, { maxLength: 6 });
const textsOf = (value: unknown) =>
  readSegments(value, 't')
    .map(textOfSegment)
    .filter((one) => one.trim() !== '');

test('no word of a translation is lost by being put beside any source, nor is their order', () => {
  fc.assert(
    fc.property(blocks, blocks, fc.option(blocks), (source, target, past) => {
      const rows = align(source, target, past && textOf(past));
      const ofTarget = rows.flatMap((row) => (row.target ? [textOfSegment(row.target)] : []));
      expect(ofTarget.filter((one) => one.trim() !== '')).toEqual(textsOf(target));
      const ofSource = rows.flatMap((row) => (row.source ? [textOfSegment(row.source)] : []));
      expect(ofSource).toEqual(readSegments(source, 's').map(textOfSegment));
      const merged = textsOf(merge(rows));
      for (const one of textsOf(target)) expect(merged).toContain(one);
    }),
  );
});

test('a translation with the structure of its source is stored as it was', () => {
  fc.assert(
    fc.property(blocks, (value) => {
      const merged = merge(align(value, value));
      if (merged !== null) expect(merged).toEqual(value);
    }),
  );
});
