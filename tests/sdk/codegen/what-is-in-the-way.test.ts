import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { give, serverThat } from '../../helpers/answering-server';
import { projectDir } from '../../helpers/cms';
import { type Copy, copyOf, generateIn, ownSchemaDir } from '../../helpers/own-schema';
import { withType } from './with-type';

let site: Copy;
let kurultai: string;

beforeAll(async () => {
  site = await copyOf(path.join(ownSchemaDir, 'site'));
  kurultai = await readFile(path.join(projectDir, 'sdk/schema.graphql'), 'utf8');
});
afterAll(() => site?.remove());

const OUTPUT = 'src/generated/tried.ts';

/** What the command says of a schema, and of further options. It must fail, and write nothing. */
async function reason(schema: string, options = ''): Promise<string> {
  await configure(schema, options);
  const { code, printed } = await generateIn(site.folder);
  expect(code, printed).toBe(1);
  await expect(readFile(path.join(site.folder, OUTPUT))).rejects.toThrow('ENOENT');
  return printed;
}

const configure = (schema: string, options: string) =>
  writeFile(
    path.join(site.folder, 'codegen.ts'),
    `import { conferenceConfig } from '@kurultai/sdk/codegen';
export default conferenceConfig({ schema: ${JSON.stringify(schema)}, output: '${OUTPUT}', ${options} });\n`,
  );

/** A file with the SDK's own schema, changed. */
async function schemaFile(text: string): Promise<string> {
  await writeFile(path.join(site.folder, 'changed.graphql'), text);
  return 'changed.graphql';
}

const without = (line: RegExp): string => {
  expect(kurultai).toMatch(line);
  return kurultai.replace(line, '');
};

describe('an address', () => {
  test('at which nobody answers', async () => {
    expect(await reason('http://127.0.0.1:1/graphql')).toContain(
      'Nobody answers at http://127.0.0.1:1/graphql. Start the CMS in development',
    );
  });

  test('of a CMS in production, which keeps its schema to itself', async () => {
    expect(await reason(inject('endpoint'))).toContain(
      'keeps its schema to itself, as a CMS in production does. Ask one in development, or give `schema` a file.',
    );
  });

  test('that is no GraphQL address', async () => {
    expect(await reason(`${inject('cmsUrl')}/nowhere`)).toMatch(
      /is no GraphQL address \(HTTP \d+\).*ends in \/graphql/,
    );
  });

  test('that wants a token, which no message shows', async () => {
    const server = await serverThat((response) => give(response, '<h1>Кіру</h1>', 401));
    const said = await reason(server.endpoint, "headers: { authorization: 'Bearer abc123' }");
    expect(said).toContain('refuses to tell its schema (HTTP 401). Give `headers` a token');
    expect(said).not.toContain('abc123');
    expect(server.requests[0]?.headers.authorization).toBe('Bearer abc123');
  });

  test('whose answer says what is wrong', async () => {
    const server = await serverThat((response) => give(response, { errors: [{ message: 'Query is too deep.' }] }, 400));
    expect(await reason(server.endpoint)).toContain('does not tell its schema: Query is too deep.');
  });
});

describe('a file', () => {
  test('that is not there', async () => {
    expect(await reason('жоқ.graphql')).toMatch(
      /The schema \S*жоқ\.graphql cannot be read\. Name a file that is there/,
    );
  });

  test('that holds no schema', async () => {
    expect(await reason(await schemaFile('type {'))).toMatch(/changed\.graphql is no GraphQL schema: Syntax Error/);
    await writeFile(path.join(site.folder, 'schema.json'), '{ "data": ');
    expect(await reason('schema.json')).toContain('schema.json is no GraphQL schema: Unexpected end of JSON input');
  });

  test('that holds another server’s', async () => {
    expect(await reason(await schemaFile('type Query { hello: String }'))).toContain(
      'The schema is not that of a Kurultai CMS: it has no conferenceBySlug.',
    );
  });

  test('that does not name the project’s languages', async () => {
    const file = await schemaFile(without(/"""A language of this project: .*"""/));
    expect(await reason(file)).toContain('The schema does not name the project’s languages.');
  });

  test('of a CMS that is too old for the SDK, which then names what it lacks', async () => {
    const older = 'The CMS is older than this SDK: it lacks';
    expect(await reason(await schemaFile(without(/ {2}conferenceTopics\([\s\S]*?\): .*\n/)))).toContain(
      `${older} Query.conferenceTopics.`,
    );
    const withoutSearch = kurultai.replaceAll(
      /\n {4}""".*?"""\n {4}search: String|\n {4}"""\n.*\n {4}"""\n {4}search: String/g,
      '',
    );
    expect(withoutSearch).not.toContain('    search: String\n');
    expect(await reason(await schemaFile(withoutSearch))).toMatch(/it lacks Query\.\w+\(search\)\. Update/);
    expect(await reason(await schemaFile(kurultai.replaceAll(/^ {2}fallbackFields: \[Conf.*\n/gm, '')))).toMatch(
      /it lacks \w+\.fallbackFields/,
    );
  });
});

describe('an option', () => {
  test.each([
    [
      "relations: { Sponsor: ['panels'] }",
      'relations: "Sponsor" has no relations of the project’s own. There are none.',
    ],
    ["leaveOut: ['Sponsor']", 'leaveOut: "Sponsor" is no type of the project’s own. It has none.'],
  ])('that names what Kurultai’s own schema has not: %s', async (option, said) => {
    expect(await reason(await schemaFile(kurultai), option)).toContain(said);
  });

  test('that names what there is not, with what there is', async () => {
    const file = await schemaFile(
      withType(kurultai, 'Sponsor', 'sponsors', '  name: String!\n  panels: [ConferencePanel]!'),
    );
    expect(await reason(file, "relations: { Sponsor: ['days'] }")).toContain(
      'relations: Sponsor has no relation "days" of the project’s own. Use one of: panels.',
    );
    expect(await reason(file, "relations: { Sponser: ['panels'] }")).toContain('Use one of: Sponsor.');
    expect(await reason(file, "leaveOut: ['Sponser']")).toContain(
      '"Sponser" is no type of the project’s own. Use one of: Sponsor.',
    );
  });
});

test('an operation of one’s own that is called as one of the SDK’s', async () => {
  await writeFile(path.join(site.folder, 'operations/panels.graphql'), 'query Panels { conferencePanels { title } }');
  const said = await reason(await schemaFile(kurultai), "documents: 'operations/panels.graphql'");
  expect(said).toContain('Not all operations have an unique name: Panels');
});
