import { PassThrough, Readable } from 'node:stream';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { readerLanguage } from '../../reader-language';
import type { Uid } from '../../uids';
import { translationStates } from '../state';
import { type ExportFormat, exportFormats, type ImportLine, type ImportReport } from './contract';
import { type ExportAsked, planExport, writeExport } from './export-file';
import { FileFault } from './file-fault';
import { importFile } from './import-file';
import { exchangeMessagesIn } from './messages';
import { uidOf } from './plan-units';
import { readFile } from './read-file';
import { type FileRequest, fileOf, MOST_MEGABYTES } from './request-file';
import { rightsOf } from './rights';
import { tellFault } from './tell-fault';

interface Request extends FileRequest {
  readonly query: Readonly<Record<string, unknown>>;
  readonly state: { readonly userAbility?: unknown; readonly user?: unknown };
  accepts(...types: string[]): string | false;
  set(name: string, value: string): void;
  status: number;
  body: unknown;
}

const FILES: Readonly<Record<ExportFormat, { readonly type: string; readonly extension: string }>> = {
  xliff12: { type: 'application/xliff+xml; charset=utf-8', extension: 'xlf' },
  xliff21: { type: 'application/xliff+xml; charset=utf-8', extension: 'xlf' },
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv' },
};

const STATES = [...translationStates, 'unfinished'] as const;

const LINES = 'application/x-ndjson';

/** Translations in files, for other tools and for spreadsheets. */
export function exchangeController({ strapi }: { strapi: Core.Strapi }) {
  const messages = () => exchangeMessagesIn(readerLanguage(strapi));

  return {
    /** What an export would hold. */
    async summary(ctx: Request): Promise<void> {
      const { summary } = await planExport(strapi, rightsOf(strapi, ctx.state), exportAsked(strapi, ctx.query));
      ctx.body = { data: summary };
    },

    /** The file. */
    async export(ctx: Request): Promise<void> {
      const rights = rightsOf(strapi, ctx.state);
      const choice = exportAsked(strapi, ctx.query);
      const format = oneOf('format', text(ctx.query, 'format') ?? 'xliff12', exportFormats);
      const plan = await planExport(strapi, rights, choice);
      const { source, target } = plan.summary;
      const { type, extension } = FILES[format];
      const name = ['translations', text(ctx.query, 'type'), choice.state, source, target].filter(Boolean).join('-');
      ctx.set('Content-Type', type);
      ctx.set('Content-Disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}.${extension}"`);
      ctx.body = Readable.from(writeExport(strapi, plan, { format, rights, messages: messages(), choice }));
    },

    /** What the file would change, or that it is changed. */
    async import(ctx: Request): Promise<void> {
      const target = required(ctx.query, 'target');
      const flag = (name: string) => oneOf(name, text(ctx.query, name) ?? 'false', ['true', 'false', '']) !== 'false';
      const asked = {
        ...{ target, isDry: flag('dry'), overwrites: flag('overwrite'), skipsRefused: flag('skip') },
        ...{ rights: rightsOf(strapi, ctx.state), messages: messages() },
      };
      const file = await telling(readFile(await telling(fileOf(ctx)), MOST_MEGABYTES));
      const run = (onProgress: (done: number, total: number) => void) =>
        telling(importFile(strapi, file, { ...asked, onProgress }));
      if (ctx.accepts('application/json', LINES) === LINES) return answerInLines(ctx, run);
      answer(ctx, await run(() => undefined));
    },
  };

  /** A fault of the file is told in the reader's language. */
  async function telling<Result>(doing: Promise<Result>): Promise<Result> {
    return doing.catch((error: unknown) => {
      throw error instanceof FileFault ? tellFault(error, messages()) : error;
    });
  }
}

/** Nothing is sent before there is something to tell of: until then a fault is an answer of its own. */
async function answerInLines(
  ctx: Request,
  run: (onProgress: (done: number, total: number) => void) => Promise<ImportReport>,
): Promise<void> {
  const lines = new PassThrough();
  const write = (line: ImportLine) => lines.write(`${JSON.stringify(line)}\n`);
  let begin: () => void = () => undefined;
  const hasBegun = new Promise<undefined>((resolve) => {
    begin = () => resolve(undefined);
  });
  const running = run((done, total) => {
    begin();
    write({ done, total });
  });
  const report = await Promise.race([running, hasBegun]);
  if (report) return answer(ctx, report);
  ctx.set('Content-Type', LINES);
  ctx.body = lines;
  running
    .then(
      (data) => write({ data }),
      (error: unknown) => write({ error: faultOf(error) }),
    )
    .finally(() => lines.end());
}

function answer(ctx: Request, report: ImportReport): void {
  ctx.body = { data: report };
}

function faultOf(error: unknown): { status: number; name: string; message: string } {
  if (error instanceof errors.ApplicationError) return { status: 400, name: error.name, message: error.message };
  return { status: 500, name: 'InternalServerError', message: 'Internal Server Error' };
}

function exportAsked(strapi: Core.Strapi, query: Request['query']): ExportAsked {
  const state = text(query, 'state') || undefined;
  return {
    target: required(query, 'target'),
    source: text(query, 'source') || undefined,
    type: typeOf(strapi, text(query, 'type') || undefined),
    event: text(query, 'event'),
    state: state === undefined ? undefined : oneOf('state', state, STATES),
  };
}

function typeOf(strapi: Core.Strapi, type: string | undefined): Uid | undefined {
  const uid = type === undefined ? undefined : uidOf(strapi, type);
  if (type === undefined || uid !== undefined) return uid;
  throw new errors.ValidationError(`type: "${type}" is none that is translated.`);
}

function required(query: Request['query'], name: string): string {
  const value = text(query, name);
  if (value) return value;
  throw new errors.ValidationError(`${name}: say which language, such as ?${name}=kk.`);
}

function text(query: Request['query'], name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new errors.ValidationError(`${name}: give it once, such as ?${name}=….`);
}

function oneOf<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new errors.ValidationError(`${name}: "${value}" is none. Use one of: ${choices.filter(Boolean).join(', ')}.`);
}
