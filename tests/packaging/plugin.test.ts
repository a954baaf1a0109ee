import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Caller } from '../helpers/caller';
import { projectDir } from '../helpers/cms';
import { blocksOf } from '../helpers/code-blocks';
import { filesIn, filesWithPathsOfThisMachine, lint, type Packed, pack, removeTemporaryFolders } from './package';
import { type Started, StrapiProject } from './strapi-project';

const pluginDir = 'cms/src/plugins/conference';

let plugin: Packed;
beforeAll(async () => {
  plugin = await pack(pluginDir);
});
afterAll(removeTemporaryFolders);

describe('the packed plugin', () => {
  test('holds what was built from its sources, README and license, and nothing else', async () => {
    const types = await Promise.all(['server', 'admin'].map((part) => typesOf(part)));
    const files = [...plugin.files.keys()];
    const bundles = files.filter((file) => /^dist\/(server|admin)\/[\w-]+\.m?js$/.test(file));
    expect(bundles).toEqual(expect.arrayContaining(entries));
    expect(files.sort()).toEqual([...bundles, ...types.flat(), 'LICENSE', 'README.md', 'package.json'].sort());
  });

  test('tells nothing of the machine it was packed on', () => {
    expect(filesWithPathsOfThisMachine(plugin)).toEqual([]);
  });

  test('has nothing that publint would change', async () => {
    expect(await lint(plugin)).toEqual([]);
  });

  test('asks for published versions only', () => {
    const { dependencies, peerDependencies } = plugin.manifest;
    for (const range of Object.values({ ...dependencies, ...peerDependencies })) expect(range).toMatch(/^\^?\d/);
  });

  test('carries no copy of what Strapi’s admin has already, and makes nobody install another', () => {
    const admin = [...plugin.files].filter(([file]) => /^dist\/admin\/.*\.mjs$/.test(file)).map(([, text]) => text);
    const imported = admin.flatMap((text) =>
      [...text.matchAll(/from ?"([@a-z][^"]*)"/g)].map(([, name = '']) => packageOf(name)),
    );
    const { dependencies, peerDependencies } = plugin.manifest;
    const declared = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
    expect(declared).toEqual(expect.arrayContaining(imported));
    // A second copy of these has a context of its own, in which the admin's theme and language are not.
    const broughtByStrapi = ['@strapi/design-system', 'react-intl'];
    const optional = Object.entries(plugin.manifest.peerDependenciesMeta ?? {}).filter(([, meta]) => meta.optional);
    expect(optional.map(([name]) => name)).toEqual(expect.arrayContaining(broughtByStrapi));
    expect(Object.keys(dependencies).filter((name) => name in peerDependencies)).toEqual([]);
  });
});

describe('a Strapi project that installs it', () => {
  let project: StrapiProject;
  let started: Started;
  let visitor: Caller;

  async function start(): Promise<void> {
    started = await project.start();
    visitor = new Caller(started.url);
  }

  beforeAll(async () => {
    project = await StrapiProject.create(plugin);
    for (const [file, text] of Object.entries(ownType)) await project.write(file, text);
  });

  describe('without Strapi’s GraphQL plugin', () => {
    beforeAll(start);
    afterAll(() => started.stop());

    test('has no package named graphql', async () => {
      await expect(access(path.join(project.folder, 'node_modules/graphql'))).rejects.toThrow('ENOENT');
    });

    test('starts, finds the plugin by itself and answers visitors over REST', async () => {
      const { status, body } = await visitor.get('/api/conference/panels');
      expect([status, body.data]).toEqual([200, []]);
      expect(started.printed).not.toMatch(/error|graphql/i);
    });

    test('shows drafts of its own types to API tokens alone', async () => {
      const published = await visitor.get('/api/notes');
      expect(published.body.data).toEqual([expect.objectContaining({ text: 'finished' })]);
      const drafts = await visitor.get('/api/notes?status=draft');
      expect([drafts.status, drafts.body.error?.message]).toEqual([403, expect.stringContaining('API tokens')]);
    });

    test('refuses a locale that it does not have, for its own types too', async () => {
      const { status, body } = await visitor.get('/api/notes?locale=kz');
      expect([status, body.error?.message]).toEqual([400, expect.stringContaining('kk, ru, en')]);
    });
  });

  describe('with it', () => {
    beforeAll(async () => {
      await project.add(['@strapi/plugin-graphql', 'graphql']);
      await project.build();
      await start();
    });
    afterAll(() => started.stop());

    test('answers visitors over GraphQL', async () => {
      const { status, body } = await visitor.graphql('{ conferencePanels { title } }');
      expect([status, body]).toEqual([200, { data: { conferencePanels: [] } }]);
    });

    test('has the plugin’s words in its admin', async () => {
      const words = await Promise.all(['en', 'kk', 'ru'].map((language) => wordsOf(language)));
      const built = path.join(project.folder, 'build');
      const scripts = (await filesIn(built)).filter((file) => file.endsWith('.js'));
      const bundle = (await Promise.all(scripts.map((file) => readFile(path.join(built, file), 'utf8')))).join('\n');
      expect(words.flat().length).toBeGreaterThan(100);
      expect(words.flat().filter((text) => !bundle.includes(text))).toEqual([]);
      expect((await visitor.get('/admin')).text).toContain('<div id="strapi">');
    });
  });

  describe('with the options that the README shows', () => {
    beforeAll(async () => {
      const [options = ''] = await blocksOf('cms/src/plugins/conference/README.md', 'js');
      expect(options).toContain('conference');
      await project.write('config/plugins.js', options);
      await start();
    });
    afterAll(() => started.stop());

    test('has the languages that they name', async () => {
      const turkish = await visitor.get('/api/conference/panels?locale=tr');
      expect([turkish.status, turkish.body.data]).toEqual([200, []]);
      const german = await visitor.get('/api/conference/panels?locale=de');
      expect([german.status, german.body.error?.message]).toEqual([400, expect.stringContaining('kk, ru, en, tr')]);
    });
  });
});

describe('a type of the project that takes part in words per language', () => {
  let project: StrapiProject;
  let started: Started;

  beforeAll(async () => {
    project = await StrapiProject.create(plugin);
    for (const [file, text] of Object.entries(ownType)) await project.write(file, text);
  });

  test('exists in every language, each with the words that there are, after one line of configuration', async () => {
    await project.write('config/plugins.js', optionsWith("{ translate: ['api::note.note'] }"));
    started = await project.start();
    const visitor = new Caller(started.url);
    for (const locale of ['kk', 'ru', 'en']) {
      const { body } = await visitor.get(`/api/notes?locale=${locale}`);
      const fallbackFields = locale === 'kk' ? [] : [{ field: 'text', language: 'kk' }];
      expect(body.data).toEqual([
        expect.objectContaining({ text: 'finished', locale, language: 'kk', fallbackFields }),
      ]);
    }
    const found = async (search: string) => (await visitor.get(`/api/notes?search=${search}`)).body.data;
    expect(await found('fini')).toHaveLength(1);
    // What is private is in no search either.
    expect(await found('confid')).toEqual([]);
    await started.stop();
  });

  test('has the one language that its configuration names, and no other', async () => {
    await project.write('config/plugins.js', optionsWith("{ locales: [{ code: 'tr', name: 'Türkçe' }] }"));
    started = await project.start();
    const { status, body } = await new Caller(started.url).get('/api/conference/panels?locale=ru');
    // English is Strapi's own, which it makes on every new database.
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining('Use one of: tr, en.')]);
    await started.stop();
  });

  test.each([
    ["{ translate: ['api::nota.nota'] }", 'there is no content type "api::nota.nota"'],
    ["{ translate: ['plugin::users-permissions.user'] }", '"plugin::users-permissions.user" has no languages'],
    ["{ fallbacks: { kz: ['ru'] } }", '"kz" is none of the project'],
  ])('stops the start with a reason where it cannot: %s', async (options, reason) => {
    await project.write('config/plugins.js', optionsWith(options));
    await expect(project.start()).rejects.toThrow(reason);
  });
});

const optionsWith = (config: string) =>
  `module.exports = () => ({ conference: { enabled: true, config: ${config} } });\n`;

const entries = ['server', 'admin'].flatMap((part) => ['js', 'mjs'].map((type) => `dist/${part}/index.${type}`));

/** The declarations that a part's sources are built to. */
async function typesOf(part: string): Promise<string[]> {
  const sources = await filesIn(path.join(projectDir, pluginDir, part, 'src'));
  return sources.map((file) => `dist/${part}/src/${file.replace(/\.tsx?$/, '')}.d.ts`);
}

/** `react/jsx-runtime` is a part of `react`, `@strapi/strapi/admin` of `@strapi/strapi`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What the plugin's admin says in a language, as far as it stands in a script as it stands in the file. */
async function wordsOf(language: string): Promise<string[]> {
  const folder = path.join(projectDir, pluginDir, 'admin/src/texts');
  const files = (await filesIn(folder)).filter((file) => file.endsWith(`/${language}.json`));
  const texts: Record<string, string>[] = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8'))),
  );
  return texts.flatMap((area) => Object.values(area)).filter((text) => text.length > 20 && !/["'`\\\n]/.test(text));
}

/** What the project had before: a localised type of its own, which visitors may read, with a draft and a published note. */
const ownType = {
  'src/api/note/content-types/note/schema.json': JSON.stringify({
    kind: 'collectionType',
    collectionName: 'notes',
    info: { singularName: 'note', pluralName: 'notes', displayName: 'Note' },
    options: { draftAndPublish: true },
    pluginOptions: { i18n: { localized: true } },
    attributes: {
      text: { type: 'string', pluginOptions: { i18n: { localized: true } } },
      remark: { type: 'string', private: true, pluginOptions: { i18n: { localized: true } } },
    },
  }),
  ...Object.fromEntries(
    ['Controller', 'Router', 'Service'].map((kind) => [
      `src/api/note/${kind === 'Router' ? 'route' : kind.toLowerCase()}s/note.js`,
      `module.exports = require('@strapi/strapi').factories.createCore${kind}('api::note.note');\n`,
    ]),
  ),
  'src/index.js': `module.exports = {
  async bootstrap({ strapi }) {
    const notes = strapi.documents('api::note.note');
    await notes.create({ data: { text: 'unfinished' } });
    await notes.create({ data: { text: 'finished', remark: 'confidential' }, status: 'published' });
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
    const data = { action: 'api::note.note.find', role: role.id };
    await strapi.db.query('plugin::users-permissions.permission').create({ data });
  },
};
`,
};
