import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileFault } from '../../../cms/src/plugins/conference/server/src/translation/exchange/file-fault';
import { exchangeMessagesIn } from '../../../cms/src/plugins/conference/server/src/translation/exchange/messages';
import { documentOf, fileOf, formats, read, unit } from '../../helpers/exchange/files';

const faultOf = async (file: string | Uint8Array, megabytes?: number) => {
  const error: unknown = await read(file, megabytes).catch((reason: unknown) => reason);
  return error instanceof FileFault ? { code: error.code, line: error.line } : error;
};
const xliff = (body: string, head = '') =>
  `<?xml version="1.0"?>\n${head}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file source-language="ru" target-language="kk"><body>\n${body}\n</body></file></xliff>`;
const billion = `<!DOCTYPE lolz [\n<!ENTITY a "ha">\n${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('\n')}\n]>\n`;

describe('a file that cannot be read is refused, on the line that is to blame', () => {
  test.each([
    ['XML that ends too early', xliff('').slice(0, -20), 'xmlBroken', 5],
    ['elements that cross', xliff('<trans-unit id="panel/a/title">\n<source>a</trans-unit>'), 'xmlBroken', 5],
    ['an external entity', xliff('&x;', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'), 'xmlDoctype', 2],
    ['a billion laughs', xliff('&j;', billion), 'xmlDoctype', 13],
    [
      'an entity that nobody defined',
      xliff('<trans-unit id="panel/a/title"><source>&nbsp;</source></trans-unit>'),
      'xmlBroken',
      4,
    ],
    ['elements without end', xliff('<group>'.repeat(200)), 'xmlDeep', 4],
    ['another kind of XML', '<?xml version="1.0"?>\n<tmx version="1.4"/>', 'xliffUnknown', 2],
    ['another version', '<xliff version="1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'xliffUnknown', 1],
    [
      'two languages',
      xliff('').replace(
        '</body></file>',
        '</body></file>\n<file source-language="ru" target-language="en"><body/></file>',
      ),
      'languagesMixed',
      6,
    ],
    ['no unit', xliff(''), 'noUnits', undefined],
    ['nothing', '', 'bodyMissing', undefined],
    ['white space', ' \n\n', 'bodyMissing', undefined],
    ['a quote that does not end', 'id,target\npanel/a/title,x\npanel/b/title,"y\npanel/c/title,z', 'csvBroken', 3],
    ['a quote in the middle', 'id,target\npanel/a/title,x"y"', 'csvBroken', 2],
    ['columns of something else', 'name;e-mail\nA;a@example.org', 'csvHeader', 1],
    [
      'an encoding that it does not have',
      Buffer.concat([Buffer.from('id,target\nx,'), Buffer.from([0xc8, 0xe0])]),
      'notText',
      2,
    ],
    ['an encoding of another time', '<?xml version="1.0" encoding="windows-1251"?><xliff/>', 'encodingUnknown', 1],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'csvHeader', 1],
  ])('%s', async (_, file, code, line) => {
    expect(await faultOf(file)).toEqual({ code, line });
  });

  test('more than it may have, and no more of it is read', async () => {
    let taken = 0;
    async function* endless() {
      for (; ; taken += 1) yield Buffer.alloc(65_536, 'a');
    }
    const { readFile } = await import('../../../cms/src/plugins/conference/server/src/translation/exchange/read-file');
    await expect(readFile(endless(), 2)).rejects.toMatchObject({ code: 'tooLarge', values: { megabytes: 2 } });
    expect(taken).toBe(32);
  });
});

test.each(['en', 'ru', 'kk'])('every fault has its sentence in %s', async (language) => {
  const messages = exchangeMessagesIn(language);
  const sentence = messages.atLine({ line: 12, sentence: messages.xmlDoctype({}) });
  expect(sentence).toContain('12');
  if (language !== 'en') expect(messages.csvBroken({})).toMatch(/^[^a-z]+$/);
});

describe.each(formats)('%s', (format) => {
  const documents = [
    documentOf(unit({ target: ['Сапа'] }), unit({ field: 'subtitle' })),
    documentOf(unit({ documentId: 'xyz' })),
  ];

  test('with any bytes changed is read or refused, and nothing else happens', async () => {
    const whole = Buffer.from(await fileOf(format, documents));
    const change = fc.record({
      at: fc.nat(whole.length - 1),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc.constantFrom('<', '>', '"', '&', '\n', '<g id="1">', ',').map((text) => Buffer.from(text)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const file = changes.reduce(
          (bytes, { at, cut, put }) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]),
          whole,
        );
        const answer = await read(file).catch((error: unknown) => error);
        if (answer instanceof Error) expect(answer).toBeInstanceOf(FileFault);
      }),
      { numRuns: 400 },
    );
  });

  test('is read in UTF-16, too', async () => {
    const file = (await fileOf(format, documents)).replace(/^\ufeff/, '').replace('UTF-8', 'UTF-16');
    const { units } = await read(Buffer.from(`\ufeff${file}`, 'utf16le'), 20, 3);
    expect(units.map(({ target }) => target)).toContainEqual(['Сапа']);
  });
});

describe('a table from a spreadsheet', () => {
  test.each([';', '\t'])('has its cells apart by "%s"', async (delimiter) => {
    const file = [
      '\ufeffid,state,source,target,notes,mark',
      'panel/a/title,outdated,Качество,"Сапа\nекі",,',
      ',,,,,',
    ].join('\r\n');
    const { units } = await read(file.replaceAll(',', delimiter));
    expect(units).toMatchObject([{ id: 'panel/a/title', target: ['Сапа\nекі'], isDone: false, line: 2 }]);
  });

  test('shows formulas as text, and gives them back', async () => {
    const words = ['=1+1', '+7 701', '-5', '@x', "'=x", "''+y", "'quoted'"];
    const file = await fileOf('csv', [
      documentOf(...words.map((word, at) => unit({ field: `f${at}`, target: [word] }))),
    ]);
    expect(file).not.toMatch(/,[=+@-]/);
    const { units } = await read(file);
    expect(units.map(({ target }) => target?.[0])).toEqual(words);
  });
});
