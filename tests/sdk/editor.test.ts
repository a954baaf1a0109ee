import { expect, test } from 'vitest';
import { Editor } from '../helpers/editor';

const editor = new Editor(`
import { createConference, type Panel, type PanelFilters, type Programme, type SearchResult } from '@kurultai/sdk';

const conference = createConference({ endpoint: 'https://cms.example.kz/graphql', locale: 'kk' });
const panel = await conference.panels.get('qazaq-tili');
const panels = await conference.panels.list( { filters: { day: { date: { eq: '2024-04-10' } } } });
const everyone = conference.experts.all();
const many = await conference.talks.count({ search: 'тіл' });
const day = await conference.days.get('2024-04-10');
const programme = await conference.programme('balkhash-2024');
const found = await conference.search('мектеп');
const russian = conference.in('ru');
if (panel) {
  const { title, startsAt, room, speakers, gallery, format, redirect } = panel;
  panel.title;
}
let onePanel: Panel;
let oneProgramme: Programme;
let result: SearchResult;
let filters: PanelFilters;
void conference.panels.list({});
void conference.panels.get("x", {});
void conference.in("kk");
void conference.rooms.list({ sort: ["name:asc"] });
export {};
`);

const hover = (place: string) => editor.hover(place).type;

test('the program is without errors', () => {
  expect(editor.errors()).toEqual([]);
});

test('what calls give has a name of its own', () => {
  expect(hover('const conference')).toBe('const conference: Conference');
  expect(hover('const panel')).toBe('const panel: Found<Panel> | null');
  expect(hover('const panels')).toBe('const panels: readonly PanelSummary[]');
  expect(hover('const everyone')).toBe('const everyone: AsyncGenerator<ExpertSummary, void, undefined>');
  expect(hover('const many')).toBe('const many: number');
  expect(hover('const day')).toBe('const day: Day | null');
  expect(hover('const programme')).toBe('const programme: Found<Programme> | null');
  expect(hover('const found')).toBe('const found: SearchResult');
  expect(hover('const russian')).toBe('const russian: Conference');
});

test('so have its parts', () => {
  expect(hover('title,')).toBe('const title: string');
  expect(hover('startsAt')).toBe('const startsAt: string | null');
  expect(hover('room')).toBe('const room: RoomCard | null');
  expect(hover('speakers')).toBe('const speakers: readonly ExpertCard[]');
  expect(hover('gallery')).toBe('const gallery: readonly Picture[]');
  expect(hover('format')).toBe('const format: PanelFormat');
  expect(hover('redirect')).toBe('const redirect: string | null');
});

test('a document shows its fields, words first, with names in place of what they hold', () => {
  const panel = hover('onePanel: Panel');
  expect(panel).toMatch(/^\(alias\) type Panel = \{\n {4}readonly title: string;\n {4}readonly slug: string;\n/);
  expect(panel).toMatch(/\n {4}readonly __typename: "ConferencePanel";\n\}\nimport Panel$/);
  expect(panel).toContain('readonly format: PanelFormat;');
  expect(panel).toContain('readonly startsAt: IsoDateTime | null;');
  expect(panel).toContain('readonly room: RoomCard | null;');
  expect(panel).not.toMatch(/&|Extract|Pick|Query/);
  expect(hover('oneProgramme: Programme')).toContain('readonly kind: EventKind;');
  expect(hover('result: SearchResult')).toContain('readonly panels: readonly PanelSummary[];');
});

test('filters show their fields, and what a condition means', () => {
  expect(hover('filters: PanelFilters')).toContain('readonly day?: DayFilters;');
  expect(editor.hover('filters')).toEqual({
    type: '(property) CountOptions<PanelFilters>.filters?: PanelFilters | undefined',
    documentation: "Conditions on fields and relations: `{ day: { date: { eq: '2024-04-10' } } }`.",
  });
  expect(editor.hover('eq')).toEqual({ type: '(property) eq?: string | undefined', documentation: 'Equal.' });
});

test('a call shows what it takes and gives', () => {
  const { type, documentation } = editor.hover('conference.panels.get');
  expect(type).toBe(
    '(method) Collection<PanelSummary, Found<Panel>, PanelFilters>.get(slug: string, options?: GetOptions): Promise<Found<Panel> | null>',
  );
  expect(documentation).toMatch(/^The document that has this slug/);
  expect(editor.hover('startsAt').documentation).toBe('In UTC. Show it on the clock of its event.');
});

test('completion offers the domain, and nothing else', () => {
  expect(editor.completions('russian = conference.')).toEqual([
    'articles',
    'awards',
    'days',
    'events',
    'experts',
    'fallback',
    'in',
    'institutions',
    'locale',
    'mediaUrl',
    'panels',
    'preview',
    'programme',
    'request',
    'rooms',
    'search',
    'status',
    'talks',
    'topics',
  ]);
  expect(editor.completions('panels = await conference.panels.')).toEqual(['all', 'count', 'get', 'list']);
  expect(editor.completions('  panel.')).toEqual([
    '__typename',
    'abstract',
    'conclusions',
    'day',
    'documentId',
    'endsAt',
    'fallbackFields',
    'format',
    'gallery',
    'guid',
    'highlighted',
    'language',
    'locale',
    'localizations',
    'moderators',
    'recordingUrl',
    'redirect',
    'room',
    'slug',
    'speakers',
    'spokenLanguages',
    'startsAt',
    'state',
    'streamUrl',
    'subtitle',
    'talks',
    'title',
    'topics',
    'updatedAt',
  ]);
});

test('completion offers the options of a call and of a client', () => {
  expect(editor.completions('conference.panels.list({')).toEqual([
    'fallback',
    'filters',
    'page',
    'pageSize',
    'search',
    'signal',
    'sort',
    'timeout',
  ]);
  expect(editor.completions('conference.panels.get("x", {')).toEqual(['fallback', 'signal', 'timeout']);
  // Beside its address and its language.
  expect(editor.completions('createConference({')).toEqual([
    'cache',
    'cf',
    'fallback',
    'fetch',
    'headers',
    'next',
    'onError',
    'onRequest',
    'onResponse',
    'onRetry',
    'persistedQueries',
    'publicUrl',
    'retries',
    'retryDelay',
    'timeout',
    'token',
  ]);
  expect(editor.completions('conference.in("')).toEqual(['kk', 'ru', 'en']);
  expect(editor.completions('conference.rooms.list({ sort: ["')).toEqual(
    expect.arrayContaining(['name:asc', 'name:desc', 'position:asc', 'position:desc']),
  );
});
