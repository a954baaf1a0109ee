import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectDir } from '../../helpers/cms';
import { type Copy, copyOf, generateIn, ownSchemaDir, runIn } from '../../helpers/own-schema';
import { withType } from './with-type';

let site: Copy;
let kurultai: string;

beforeAll(async () => {
  site = await copyOf(path.join(ownSchemaDir, 'site'));
  kurultai = await readFile(path.join(projectDir, 'sdk/schema.graphql'), 'utf8');
});
afterAll(() => site?.remove());

/** Generates from a schema, and compiles it with code that uses it; @returns what was generated. */
async function generated(schema: string, use: string, options = ''): Promise<string> {
  await mkdir(path.join(site.folder, 'tried'), { recursive: true });
  await write('schema.graphql', schema);
  await write(
    'codegen.ts',
    `import { conferenceConfig } from '@kurultai/sdk/codegen';
export default conferenceConfig({ schema: 'schema.graphql', output: 'tried/conference.ts', ${options} });\n`,
  );
  const { code, printed } = await generateIn(site.folder);
  expect(code, printed).toBe(0);
  await write('tried/use.ts', `import { type Conference, createConference } from './conference.js';\n${use}\n`);
  const settings = JSON.parse(await readFile(path.join(site.folder, 'tsconfig.json'), 'utf8'));
  await write('tsconfig.json', JSON.stringify({ ...settings, include: ['tried'] }));
  expect(await runIn(site.folder, [path.join(projectDir, 'node_modules/typescript/bin/tsc'), '-p', '.'])).toBe('');
  return readFile(path.join(site.folder, 'tried/conference.ts'), 'utf8');
}

const write = (file: string, text: string) => writeFile(path.join(site.folder, file), text);

const opened = "const conference: Conference = createConference({ endpoint: 'http://localhost', locale: 'kk' });";

test('Kurultai’s own schema gives Kurultai’s own conference, assignable to that of the SDK', async () => {
  const text = await generated(
    kurultai,
    `import type { Conference as Kurultai } from '@kurultai/sdk';\n${opened}\nexport const same: Kurultai = conference;`,
  );
  expect(text).toContain("import { createClient } from '@kurultai/sdk';");
});

test('a field that an older CMS lacks is left out of operations and types, and named', async () => {
  const text = await generated(
    kurultai.replace('  streamUrl: String\n', ''),
    `${opened}
const panel = await conference.panels.get('ashylu');
// @ts-expect-error this CMS has none
export const stream = panel?.streamUrl;`,
  );
  expect(text).toContain(
    '// The CMS is older than the SDK and lacks: ConferencePanel.streamUrl. Update it to have them.\n',
  );
  const [operation = ''] = /'query Panel\(.*/.exec(text) ?? [];
  expect(operation).toContain(' recordingUrl ');
  expect(operation).not.toContain('streamUrl');
});

test('a type that is called as one of the SDK’s is the project’s own', async () => {
  const text = await generated(
    withType(kurultai, 'Event', 'events', '  hall: String!'),
    `${opened}
export const [concert] = await conference.ownEvents.list();
export const halls: string[] = [concert?.hall ?? ''];
export const event: string | undefined = (await conference.events.list())[0]?.timeZone;`,
  );
  expect(text).toContain('readonly ownEvents: PlainCollection<OwnEventSummary, OwnEvent, OwnEventFilters>;');
});

test('languages are the project’s, whichever it has', async () => {
  await generated(
    kurultai.replace('A language of this project: kk, ru, en.', 'A language of this project: kk, tr.'),
    `${opened}
export const turkish = conference.in('tr');
// @ts-expect-error not this project's
export const russian = createConference({ endpoint: '', locale: 'ru' });`,
  );
});

test('pictures, components and data come with whole documents; relations and dynamic zones do not, and are named', async () => {
  const fields = `  logo: UploadFile
  pictures(filters: UploadFileFiltersInput, pagination: PaginationArg = {}, sort: [String] = []): [UploadFile]!
  offices(filters: IDFilterInput, pagination: PaginationArg = {}, sort: [String] = []): [ComponentOffice]
  terms: JSON
  opening: Time
  members: Long
  body: [SponsorBodyDynamicZone]
  panels: [ConferencePanel]!`;
  const parts = `
type ComponentOffice { id: ID! city: String! language: String hours: ComponentHours plan: UploadFile head: ConferenceExpert }
type ComponentHours { id: ID! from: Time till: Time }
union SponsorBodyDynamicZone = ComponentOffice | ComponentHours
scalar Time
scalar Long
`;
  const text = await generated(
    `${withType(kurultai, 'Sponsor', 'sponsors', fields)}${parts}`,
    `${opened}
const [card] = await conference.sponsors.list();
export const logo: string | undefined = card?.logo?.url;
export const members: number | string | null | undefined = card?.members;
// @ts-expect-error only the whole document has them
export const none = card?.pictures;
const whole = await conference.sponsors.get(card?.documentId ?? '');
export const pictures: readonly string[] | undefined = whole?.pictures.map(({ url }) => url);
export const hours: readonly (string | null | undefined)[] | undefined = whole?.offices?.map(({ hours }) => hours?.from);
export const language: string | null | undefined = whole?.offices?.[0]?.language;
export const plan: string | undefined = whole?.offices?.[0]?.plan?.url;
// @ts-expect-error a document of its own, inside a component
export const head = whole?.offices?.[0]?.head;
// @ts-expect-error a relation that nobody asked for
export const panels = whole?.panels;
export const terms: unknown = whole?.terms;`,
  );
  expect(text).toContain('// Not asked for, being relations or dynamic zones: Sponsor.body, Sponsor.panels.\n');
});

test('a relation goes along where it is asked for, and a type that is left out has no collection', async () => {
  const sponsors = withType(kurultai, 'Sponsor', 'sponsors', '  panels: [ConferencePanel]!');
  await generated(
    withType(sponsors, 'Menu', 'menus', '  label: String'),
    `${opened}
const [sponsor] = await conference.sponsors.list();
const whole = await conference.sponsors.get(sponsor?.documentId ?? '');
export const titles: readonly string[] | undefined = whole?.panels.map(({ title }) => title);
// @ts-expect-error left out
export const menus = conference.menus;`,
    "relations: { Sponsor: ['panels'] }, leaveOut: ['Menu'], transport: 'fetch'",
  );
});
