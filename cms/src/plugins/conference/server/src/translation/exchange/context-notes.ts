import type { Core } from '@strapi/types';
import { readClock, writeClock } from '../../programme/clock';
import { type TypeName, typeNameOf, type Uid } from '../../uids';
import type { ExchangeMessages } from './messages';
import type { Draft } from './read-drafts';

/** What has to be loaded with the rows of a type to tell where its words will stand. */
interface Context {
  readonly fields: readonly string[];
  readonly populate: Populate;
  notes(messages: ExchangeMessages, row: Readonly<Record<string, unknown>>): readonly (string | undefined)[];
}

type Populate = Readonly<Record<string, Populated>>;

interface Populated {
  readonly select: readonly string[];
  readonly populate?: Populate;
}

type Related = Readonly<Record<string, unknown>>;

const ofEvent = { event: { select: ['title', 'timeZone'] } };
const ofDay = { day: { select: ['date'], populate: ofEvent } };

const inEvent: Context = {
  fields: [],
  populate: ofEvent,
  notes: (messages, row) => [eventNote(messages, one(row.event))],
};

const contexts: Partial<Readonly<Record<TypeName, Context>>> = {
  day: {
    fields: ['date'],
    populate: ofEvent,
    notes: (messages, row) => [
      typeof row.date === 'string' ? messages.on({ date: row.date }) : undefined,
      eventNote(messages, one(row.event)),
    ],
  },
  room: inEvent,
  topic: inEvent,
  article: inEvent,
  award: inEvent,
  panel: {
    fields: ['startsAt'],
    populate: { ...ofDay, speakers: { select: ['name'] } },
    notes: (messages, row) => [when(messages, row, one(row.day)), speakersNote(messages, row.speakers)],
  },
  talk: {
    fields: ['startsAt'],
    populate: { panel: { select: ['title', 'startsAt'], populate: ofDay }, speakers: { select: ['name'] } },
    notes: (messages, row) => {
      const panel = one(row.panel);
      return [
        typeof panel?.title === 'string' ? messages.panel({ title: panel.title }) : undefined,
        when(messages, row.startsAt ? row : (panel ?? {}), one(panel?.day)),
        speakersNote(messages, row.speakers),
      ];
    },
  },
  expert: {
    fields: ['position'],
    populate: { institution: { select: ['name'] } },
    notes: (messages, row) => {
      const parts = [row.position, one(row.institution)?.name].filter(
        (part) => typeof part === 'string' && part !== '',
      );
      return [parts.length > 0 ? messages.position({ text: parts.join(', ') }) : undefined];
    },
  },
  testimonial: {
    fields: [],
    populate: { ...ofEvent, expert: { select: ['name'] } },
    notes: (messages, row) => {
      const name = one(row.expert)?.name;
      return [
        eventNote(messages, one(row.event)),
        typeof name === 'string' ? messages.speakers({ names: name }) : undefined,
      ];
    },
  },
};

const NOTHING: Context = { fields: [], populate: {}, notes: () => [] };

/**
 * How documents of a type are told about, as far as the reader of the file may read it. A project's own types are not: nobody knows
 * what their relations mean.
 */
export function contextOf(strapi: Core.Strapi, uid: Uid, mayRead: MayRead): Context {
  const name = typeNameOf(uid);
  const context = (name && contexts[name]) ?? NOTHING;
  const { attributes } = strapi.contentType(uid);
  return {
    ...context,
    fields: context.fields.filter((field) => field in attributes && mayRead(uid, field)),
    populate: readable(strapi, uid, context.populate, mayRead),
  };
}

type MayRead = (uid: Uid, field: string) => boolean;

function readable(strapi: Core.Strapi, uid: Uid, populate: Populate, mayRead: MayRead): Populate {
  const { attributes } = strapi.contentType(uid);
  const entries = Object.entries(populate).flatMap(([field, { select, populate: further = {} }]) => {
    const attribute = attributes[field];
    if (attribute?.type !== 'relation' || !('target' in attribute) || !mayRead(uid, field)) return [];
    const { target } = attribute;
    const part = {
      select: ['id', ...select.filter((one) => mayRead(target, one))],
      populate: readable(strapi, target, further, mayRead),
    };
    return [[field, part] as const];
  });
  return Object.fromEntries(entries);
}

/** The sentences that help with every field of a document. */
export const notesOf = (context: Context, messages: ExchangeMessages, { values }: Draft): readonly string[] =>
  context.notes(messages, values).flatMap((note) => note ?? []);

const eventNote = (messages: ExchangeMessages, event: Related | undefined): string | undefined =>
  typeof event?.title === 'string' ? messages.event({ title: event.title }) : undefined;

function when(messages: ExchangeMessages, { startsAt }: Related, day: Related | undefined): string | undefined {
  const timeZone = one(day?.event)?.timeZone;
  if (typeof startsAt === 'string' && typeof timeZone === 'string') {
    return messages.on({ date: writeClock(readClock(startsAt, timeZone)), clock: timeZone });
  }
  return typeof day?.date === 'string' ? messages.on({ date: day.date }) : undefined;
}

function speakersNote(messages: ExchangeMessages, speakers: unknown): string | undefined {
  const names = (Array.isArray(speakers) ? speakers : []).flatMap((speaker) => one(speaker)?.name ?? []);
  return names.length > 0 ? messages.speakers({ names: names.join(', ') }) : undefined;
}

const one = (value: unknown): Related | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
