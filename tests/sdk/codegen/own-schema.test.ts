import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Caller } from '../../helpers/caller';
import { projectDir } from '../../helpers/cms';
import { blocksOf } from '../../helpers/code-blocks';
import {
  type Copy,
  copyOf,
  generateIn,
  type OwnSchemaCms,
  ownSchemaDir,
  runIn,
  startOwnSchemaCms,
} from '../../helpers/own-schema';

const GENERATED = 'src/generated/conference.ts';

let cms: OwnSchemaCms;
let site: Copy;

beforeAll(async () => {
  [cms, site] = await Promise.all([startOwnSchemaCms(), copyOf(path.join(ownSchemaDir, 'site'))]);
});
afterAll(async () => {
  await Promise.all([cms?.stop(), site?.remove()]);
});

const generated = () => readFile(path.join(site.folder, GENERATED), 'utf8');

test('the command writes what is committed, from the address of the CMS', async () => {
  const { code, printed } = await generateIn(site.folder, { CMS_SCHEMA: cms.endpoint });
  expect(code, printed).toBe(0);
  // `vitest -u` writes it anew.
  await expect(await generated()).toMatchFileSnapshot(path.join(ownSchemaDir, 'site', GENERATED));
});

test.each(['schema.graphql', 'schema.json'])('and the same from %s', async (file) => {
  const { body } = await new Caller(cms.endpoint.replace('/graphql', '')).graphql(getIntrospectionQuery());
  const schema = Object(body.data);
  const text = file.endsWith('json')
    ? JSON.stringify(body)
    : printSchema(lexicographicSortSchema(buildClientSchema(schema)));
  await writeFile(path.join(site.folder, file), text);
  await generateIn(site.folder, { CMS_SCHEMA: file, OUTPUT: 'src/generated/other.ts' });
  expect(await readFile(path.join(site.folder, 'src/generated/other.ts'), 'utf8')).toBe(await generated());
});

describe.each(['fetch', 'graphql-request'])('a site that asks over %s', (transport) => {
  beforeAll(async () => {
    await generateIn(site.folder, { CMS_SCHEMA: cms.endpoint, TRANSPORT: transport });
  });

  test('type-checks strictly, and its mistakes do not', async () => {
    expect(await runIn(site.folder, [path.join(projectDir, 'node_modules/typescript/bin/tsc'), '-p', '.'])).toBe('');
  });

  test('shows its own fields and types in every language', async () => {
    const shown = await runIn(site.folder, ['--import', 'tsx', 'src/main.ts', cms.endpoint]);
    expect(shown).toMatchInlineSnapshot(`
      "kk
      Қазақша бағдарламалау · students · Алғашқы бағдарламаңыз · 24
      Жабылу · everybody · – · –
      paragraph Ұлттық кітапхана
      Ұлттық кітапхана (kk): Білімге жол
      Дала телекомы (kk): –
      1 of 2
      1931-01-01 paragraph Қазақша бағдарламалау
      en=ru Национальная библиотека, ru=ru Национальная библиотека
      Достық 5 +7 727 258 22 70
      Дала телекомы / Ұлттық кітапхана
      –
      Қазақша бағдарламалау · students · Алғашқы бағдарламаңыз · 24
      Жабылу · everybody · – · –
      Ұлттық кітапхана (kk): Білімге жол
      Дала телекомы (kk): –
      Достық
      1

      ru
      Программирование по-казахски · students · Ваша первая программа · 24
      Жабылу · everybody · – · –
      paragraph Национальная библиотека
      Национальная библиотека (ru): Білімге жол
      Дала телекомы (kk): –
      1 of 2
      1931-01-01 paragraph Программирование по-казахски
      kk=kk Ұлттық кітапхана, en=ru Национальная библиотека
      Достық 5 +7 727 258 22 70
      Дала телекомы / 
      –
      Программирование по-казахски · students · Ваша первая программа · 24
      Национальная библиотека (ru): –
      Достық
      1

      en
      Программирование по-казахски · students · Ваша первая программа · 24
      Жабылу · everybody · – · –
      paragraph Национальная библиотека
      Национальная библиотека (ru): Білімге жол
      Дала телекомы (kk): –
      1 of 2
      1931-01-01 paragraph Программирование по-казахски
      kk=kk Ұлттық кітапхана, ru=ru Национальная библиотека
      Достық 5 +7 727 258 22 70
      Дала телекомы / 
      –
      Достық
      1

      "
    `);
    expect(await generated()).toContain(`from '@kurultai/sdk${transport === 'fetch' ? '/fetch' : ''}';`);
  });
});

test('all that its page shows compiles, and prints what it says', async () => {
  const here = (text: string) => text.replaceAll('http://localhost:1337/graphql', cms.endpoint);
  const [config = '', ...program] = (await blocksOf('sdk/docs/codegen.md', 'ts')).map(here);
  const [operation = ''] = await blocksOf('sdk/docs/codegen.md', 'graphql');
  const { folder } = site;
  await mkdir(path.join(folder, 'page/src'), { recursive: true });
  await writeFile(path.join(folder, 'page/package.json'), '{ "type": "module" }');
  await writeFile(path.join(folder, 'page/codegen.ts'), config);
  await writeFile(path.join(folder, 'page/src/sponsors-of-tier.graphql'), operation);
  await writeFile(path.join(folder, 'page/src/main.ts'), program.join('\n'));
  await writeFile(path.join(folder, 'page/tsconfig.json'), '{ "extends": "../tsconfig.json", "include": ["."] }');
  const { code, printed } = await generateIn(path.join(folder, 'page'));
  expect(code, printed).toBe(0);
  expect(
    await runIn(path.join(folder, 'page'), [path.join(projectDir, 'node_modules/typescript/bin/tsc'), '-p', '.']),
  ).toBe('');
  const promised = [...program.join('\n').matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
  const shown = await runIn(path.join(folder, 'page'), ['--import', 'tsx', 'src/main.ts']);
  expect(promised.length).toBeGreaterThan(0);
  expect(shown.split('\n').slice(0, -1)).toEqual(promised);
});
