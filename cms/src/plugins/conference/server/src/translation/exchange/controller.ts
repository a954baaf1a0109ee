import { PassThrough, Readable } from 'node:stream';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { readerLanguage } from '../../reader-language';
import type { Uid } from '../../uids';
import { type Query, readFilter, readText } from '../desk/filter';
import { anyone, type Person, personOf, type RequestState } from '../desk/person';
import { type ExportFormat, exportFormats, type ImportLine, type ImportReport } from './contract';
import { type ExportAsked, planExport, writeExport } from './export-file';
import { FileFault } from './file-fault';
import { importFile } from './import-file';
import { exchangeMessagesIn } from './messages';
import { uidOf } from './plan-units';
import { readFile } from './read-file';
import { type FileRequest, fileOf, MOST_MEGABYTES } from './request-file';
import { tellFault } from './tell-fault';

interface Request extends FileRequest {
  readonly query: Query;
  readonly state: RequestState;
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

const LINES = 'application/x-ndjson';

/** Translations in files, for other tools and for spreadsheets. */
export function exchangeController({ strapi }: { strapi: Core.Strapi }) {
  const messages = () => exchangeMessagesIn(readerLanguage(strapi));

  return {
    /** What an export would hold. */
    async summary(ctx: Request): Promise<void> {
      const { summary } = await planExport(strapi, whoAsks(strapi, ctx), exportAsked(strapi, ctx.query));
      ctx.body = { data: summary };
    },

    /** The file. */
    async export(ctx: Request): Promise<void> {
      const person = whoAsks(strapi, ctx);
      const choice = exportAsked(strapi, ctx.query);
      const format = oneOf('format', readText(ctx.query, 'format') ?? 'xliff12', exportFormats);
      const plan = await planExport(strapi, person, choice);
      const { source, target } = plan.summary;
      const { type, extension } = FILES[format];
      const name = ['translations', readText(ctx.query, 'type'), choice.state, source, target]
        .filter(Boolean)
        .join('-');
      ctx.set('Content-Type', type);
      ctx.set('Content-Disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}.${extension}"`);
      ctx.body = Readable.from(writeExport(strapi, plan, { format, person, messages: messages(), choice }));
    },

    /** What the file would change, or that it is changed. */
    async import(ctx: Request): Promise<void> {
      const target = required(ctx.query, 'target');
      const flag = (name: string) =>
        oneOf(name, readText(ctx.query, name) ?? 'false', ['true', 'false', '']) !== 'false';
      const asked = {
        ...{ target, isDry: flag('dry'), overwrites: flag('overwrite'), skipsRefused: flag('skip') },
        ...{ person: whoAsks(strapi, ctx), messages: messages() },
      };
      const file = await telling(readFile(await telling(fileOf(ctx)), MOST_MEGABYTES));
      const run = (onProgress: (done: number, total: number) => void) =>
        telling(importFile(strapi, file, { ...asked, onProgress }));
      const answer = (report: ImportReport) => {
        ctx.body = { data: report };
        if (report.saved || asked.isDry) return;
        ctx.status = 422;
        const message = asked.messages.nothingSaved({ count: report.counts.refused });
        ctx.body = { data: report, error: { status: 422, name: 'ValidationError', message, details: {} } };
      };
      if (ctx.accepts('application/json', LINES) === LINES) await answerInLines(ctx, run, answer);
      else answer(await run(() => undefined));
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
  answer: (report: ImportReport) => void,
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
  if (report) return answer(report);
  ctx.set('Content-Type', LINES);
  ctx.body = lines;
  running
    .then(
      (data) => write({ data }),
      (error: unknown) => write({ error: faultOf(error) }),
    )
    .finally(() => lines.end());
}

function faultOf(error: unknown): { status: number; name: string; message: string } {
  if (error instanceof errors.ApplicationError) return { status: 400, name: error.name, message: error.message };
  return { status: 500, name: 'InternalServerError', message: 'Internal Server Error' };
}

/** A token has passed the check of its route, which is about files and nothing else. */
const whoAsks = (strapi: Core.Strapi, { state }: Request): Person =>
  state.userAbility ? personOf(strapi, state) : anyone;

function exportAsked(strapi: Core.Strapi, query: Query): ExportAsked {
  const { type, event, state, text } = readFilter(given(query));
  const source = readText(given(query), 'source');
  return { target: required(query, 'target'), source, type: typeOf(strapi, type), event, state, text };
}

/** A parameter that is empty is none, but for an event: what belongs to none. */
const given = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name, value]) => name === 'event' || value !== ''));

function typeOf(strapi: Core.Strapi, type: string | undefined): Uid | undefined {
  const uid = type === undefined ? undefined : uidOf(strapi, type);
  if (type === undefined || uid !== undefined) return uid;
  throw new errors.ValidationError(`type: "${type}" is none that is translated.`);
}

function required(query: Query, name: string): string {
  const value = readText(query, name);
  if (value) return value;
  throw new errors.ValidationError(`${name}: say which language, such as ?${name}=kk.`);
}

function oneOf<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new errors.ValidationError(`${name}: "${value}" is none. Use one of: ${choices.filter(Boolean).join(', ')}.`);
}
