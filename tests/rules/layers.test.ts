import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const plugin = path.resolve(import.meta.dirname, '../../cms/src/plugins/conference');
const server = path.join(plugin, 'server/src');

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const codeOf = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');

const rulesOfTranslation = [
  ...[
    'chains',
    'words',
    'lines',
    'layer',
    'pieces',
    'state',
    'scope',
    'memory',
    'slug-form',
    'localised',
    'sort-key',
    'search-text',
  ],
  ...['desk/contract', 'desk/sql-text', 'desk/programme-order', 'desk/fields', 'desk/given-words'],
  ...['roles/role-plan', 'roles/settle-grant', 'roles/bounds'],
].map((name) => path.join(server, `translation/${name}.ts`));

const rulesOfExchange = [
  ...[
    'content',
    'content-builder',
    'rich-text',
    'field-words',
    'check-codes',
    'match-codes',
    'tagged-text',
    'mark',
    'unit',
  ],
  ...[
    'xml-text',
    'read-xml',
    'read-xliff',
    'read-xliff12',
    'read-xliff2',
    'xliff-units',
    'write-xliff12',
    'write-xliff21',
  ],
  ...['csv-cells', 'read-csv', 'write-csv', 'decode-text', 'read-file', 'file-fault', 'plan'],
  ...['messages/index', 'messages/en', 'messages/kk', 'messages/ru'],
].map((name) => path.join(server, `translation/exchange/${name}.ts`));
const rulesOfTerms = [
  ...['text-words', 'kazakh-stems', 'russian-stems', 'word-forms', 'find-terms', 'check-translation', 'check-term'],
].map((name) => path.join(server, `translation/glossary/${name}.ts`));

const rulesOfRecall = ['segments', 'likeness', 'remembered', 'sketch', 'tmx'].map((name) =>
  path.join(server, `translation/recall/${name}.ts`),
);

const rulesOfMachine = ['machine-translator', 'machine-options', 'libre-translate', 'inline-codes', 'fragments'].map(
  (name) => path.join(server, `translation/machine/${name}.ts`),
);

const rulesOfDelivery = [
  ...['draft-probes', 'draft-gaps', 'alphabetical-order', 'options', 'cut'],
  ...['look-ahead/beyond', 'look-ahead/records', 'look-ahead/selection', 'look-ahead/completing'],
  ...['look-ahead/stored-values', 'answers/content-coding', 'answers/surrogate-key', 'front-door/request-fields'],
  ...['answers/cache-control', 'front-door/passed-by'],
  ...['revisions/revisions', 'revisions/counters', 'revisions/known-revisions', 'revisions/write-watch'],
  ...[
    'revisions/watched-table',
    'revisions/sqlite-triggers',
    'revisions/postgres-counting',
    'revisions/postgres-functions',
  ],
  ...['revisions/postgres-listener', 'revisions/reckoning'],
].map((name) => path.join(server, `delivery/${name}.ts`));

const rulesOfTheDesk = ['states/sums', 'filters/address', 'words/when-text'].map((name) =>
  path.join(plugin, `admin/src/translations/${name}.ts`),
);

/** What the editor of the admin reckons with, apart from what it shows. */
const editor = path.join(plugin, 'admin/src/translations/side-by-side');
const rulesOfEditor = [
  path.join(plugin, 'admin/src/property.ts'),
  ...filesIn(path.join(editor, 'words')),
  ...['inlines', 'segments', 'rows', 'align', 'pair-up'].map((name) => path.join(editor, `blocks/${name}.ts`)),
  ...['keyboard/shortcuts', 'document/told', 'document/state-of', 'fields/field-view'].map((name) =>
    path.join(editor, `${name}.ts`),
  ),
];

/** Rules that a test runs in milliseconds; what binds them to Strapi stands beside them. */
const pure = [
  ...rulesOfEditor,
  ...rulesOfTranslation,
  ...rulesOfExchange,
  ...rulesOfTerms,
  ...rulesOfRecall,
  ...rulesOfMachine,
  ...filesIn(path.join(server, 'programme')).filter((file) => !/(guard|invalid-document)\.ts$/.test(file)),
  ...rulesOfDelivery,
  ...rulesOfTheDesk,
  ...filesIn(path.join(server, 'delivery/limits')).filter((file) => !file.endsWith('limit-questions.ts')),
];

test('the rules are many, and each is looked at', () => {
  expect(pure.map((file) => path.relative(server, file))).toEqual(
    expect.arrayContaining([
      'translation/layer.ts',
      'programme/clock.ts',
      'programme/place-rules.ts',
      'programme/messages/kk.ts',
    ]),
  );
});

test.each(pure.map((file) => [path.relative(server, file), file] as const))('%s imports no Strapi', (_, file) => {
  expect(importsOf(file).filter((name) => /strapi/i.test(name))).toEqual([]);
});

test.each(pure.map((file) => [path.relative(server, file), file] as const))(
  '%s imports nothing that is not as pure',
  (_, file) => {
    const local = importsOf(file).filter((name) => name.startsWith('.'));
    const reached = local.map((name) => path.resolve(path.dirname(file), name));
    const isPure = (target: string) =>
      pure.some((one) => one === `${target}.ts` || one === path.join(target, 'index.ts'));
    expect(reached.filter((target) => !isPure(target))).toEqual([]);
  },
);

test('only uids.ts, the schemas and the admin’s translations spell out a uid of the plugin', () => {
  const sources = [...filesIn(path.join(plugin, 'server')), ...filesIn(path.join(plugin, 'admin'))];
  const spelling = sources
    .filter((file) => codeOf(file).includes('plugin::conference.'))
    .map((file) => path.relative(plugin, file));
  const allowed =
    /^(server\/src\/uids\.ts|server\/src\/content-types\/[a-z]+\/schema\.json|admin\/src\/texts\/[a-z-]+\/[a-z]+\.json)$/;
  expect(spelling).toContain('server/src/uids.ts');
  expect(spelling.filter((file) => !allowed.test(file))).toEqual([]);
});
