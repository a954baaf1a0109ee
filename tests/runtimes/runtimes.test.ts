import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, type TestContext, test } from 'vitest';
import { give, serverThat } from '../helpers/answering-server';
import { openBrowser } from '../helpers/browser';
import { Caller } from '../helpers/caller';
import { type BinaryName, find } from './binaries';
import type { Said } from './conversation';
import { bundledConversation } from './project';

const endpoint = inject('endpoint');
const consumer = inject('consumer');
const runtimes = inject('runtimes');
const programs = ['conversation.mjs', 'conversation.cjs'];

/** What Node says that runs these tests. All others must say the same. */
let said: Said;
let bundle: string;
beforeAll(async () => {
  bundle = await bundledConversation(consumer);
  said = await conversationOf(process.execPath, ['conversation.mjs', endpoint]);
});

describe(`Node ${process.versions.node}`, () => {
  test('tells what the CMS publishes in each language, over both transports', async () => {
    const query = 'query ($locale: I18NLocaleCode) { conferenceEvents(locale: $locale) { title } }';
    const visitor = new Caller(inject('cmsUrl'));
    const answers = await Promise.all(['kk', 'ru', 'en'].map((locale) => visitor.graphql(query, { locale })));
    const { events } = said['./fetch'];
    expect(new Set(events.flat()).size).toBe(3);
    expect(answers.map(({ body }) => body.data)).toEqual(
      events.map((titles) => ({ conferenceEvents: titles.map((title) => ({ title })) })),
    );
  });

  test('says the same over both transports, by POST and by hashes, and what went wrong by its code', () => {
    const { '.': overGraphqlRequest, './fetch': overFetch } = said;
    expect(overFetch).toEqual(overGraphqlRequest);
    expect(overFetch).toMatchObject({
      sameByHash: true,
      none: null,
      found: expect.arrayContaining([expect.stringMatching(/^Тәуелсіз /)]),
      codes: { aborted: 'aborted', network: 'network', nowhere: 'http', refused: 'graphql' },
    });
    expect(overFetch.titles.length).toBeGreaterThan(10);
    expect(new Set(overFetch.titles).size).toBe(overFetch.titles.length);
  });

  test('writes with every helper', () => {
    expect(said).toMatchObject({
      './calendar': expect.stringMatching(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/),
      './excerpt': expect.stringMatching(/…$/),
      './image': expect.arrayContaining([expect.objectContaining({ src: expect.stringContaining('/uploads/') })]),
      './jsonld': expect.stringContaining('"@type":"ConferenceEvent"'),
      './kit': [expect.arrayContaining([expect.any(String)]), said['./fetch'].titles.length],
      './query': [expect.arrayContaining([expect.any(Array)]), said['./fetch'].titles.length],
      './richtext': [expect.stringContaining('<p>'), expect.any(String)],
      './seo': expect.stringContaining('hreflang="kk"'),
      './time': {
        shown: [
          ['2024\u00a0ж. 9–11 сәуір', expect.anything(), '2024-04-10'],
          expect.arrayContaining(['9–11 апреля 2024\u00a0г.']),
          expect.arrayContaining(['9–11 April 2024']),
        ],
      },
      './timing': {
        lengths: ['1\u00a0сағ 30\u00a0мин', '1\u00a0ч 30\u00a0мин', '1\u00a0hr 30\u00a0mins'],
        state: 'running',
        ahead: -300,
      },
    });
  });

  test('tries every entry of the package', () => {
    const modules = inject('entries').filter(
      (entry) => !['./package.json', './schema.graphql', './codegen'].includes(entry),
    );
    expect(Object.keys(said).sort()).toEqual(modules.sort());
  });

  test('says the same by require()', async () => {
    expect(await conversationOf(process.execPath, ['conversation.cjs', endpoint])).toEqual(said);
  });

  test('says the same where only CommonJS can be loaded', async () => {
    const commonJs = ['--no-experimental-require-module', 'conversation.cjs', endpoint];
    expect(await conversationOf(process.execPath, commonJs)).toEqual(said);
  });
});

describe.each(['Node 22', 'Node 24'] as const)('%s says the same', (name) => {
  test.for(programs)('as %s', async (program, context) => {
    await compare(context, name, [program, endpoint]);
  });
});

describe('Bun says the same', () => {
  test.for(programs)('as %s', async (program, context) => {
    await compare(context, 'Bun', ['run', program, endpoint]);
  });
});

describe('Deno says the same', () => {
  test('with leave to use the network, and to read the NODE_ENV that graphql asks for', async (context) => {
    const leave = ['--no-prompt', '--node-modules-dir=manual', '--allow-net=127.0.0.1', '--allow-env=NODE_ENV'];
    await compare(context, 'Deno', ['run', ...leave, 'conversation.mjs', endpoint]);
  });
});

describe('a Cloudflare worker says the same', () => {
  test('in workerd', async (context) => {
    const worker = `${bundle}
      export default { test: async () => console.log(await converse(${JSON.stringify(endpoint)})) };`;
    await writeFile(path.join(consumer, 'worker.js'), worker);
    await copyFile(path.join(import.meta.dirname, 'worker.capnp'), path.join(consumer, 'worker.capnp'));
    await compare(context, 'workerd', ['test', 'worker.capnp', 'main']);
  });
});

describe('an edge function of Vercel and Next.js says the same', () => {
  test('in their edge runtime', async () => {
    const script = path.join(consumer, 'bundle.js');
    await writeFile(script, bundle);
    await copyFile(path.join(import.meta.dirname, 'edge-runtime.mjs'), path.join(runtimes, 'edge-runtime.mjs'));
    expect(await conversationOf(process.execPath, [path.join(runtimes, 'edge-runtime.mjs'), script, endpoint])).toEqual(
      said,
    );
  });
});

describe('a browser says the same', () => {
  test('in a page of another origin than the CMS', async () => {
    const site = await serverThat((response) => give(response, '<!doctype html><title>Балқаш</title>'));
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(site.endpoint);
      await page.addScriptTag({ content: bundle });
      expect(read(await page.evaluate(`converse(${JSON.stringify(endpoint)})`))).toEqual(said);
    } finally {
      await browser.close();
    }
  });
});

/** Runs the conversation in a runtime that is there, and otherwise skips the test with the reason why it is not. */
async function compare(context: TestContext, name: BinaryName, args: readonly string[]): Promise<void> {
  const found = await find(name, runtimes);
  if ('missing' in found) return context.skip(found.missing);
  expect(await conversationOf(found.file, args)).toEqual(said);
}

async function conversationOf(file: string, args: readonly string[]): Promise<Said> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const options = { cwd: consumer, env, maxBuffer: 10_000_000 };
  return read((await promisify(execFile)(file, args, options)).stdout);
}

function read(printed: unknown): Said {
  return JSON.parse(String(printed));
}
