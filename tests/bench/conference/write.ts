import type { Core } from '@strapi/strapi';
import { placeOf } from './place';
import { type Size, sizeOf } from './size';
import { paragraphs, sentences, words } from './words';
import { Writer } from './writer';

/** The documents that questions name and editors change. */
export interface Written {
  readonly event: string;
  readonly article: string;
  readonly panels: readonly string[];
  readonly experts: readonly string[];
}

const TOPICS = 5;
const ROOMS = 8;

/** Writes a conference of so many panels in three languages, everything published. */
export async function writeConference(
  strapi: Core.Strapi,
  panels: number,
  report: (done: number, of: number) => void,
): Promise<Written> {
  const size = sizeOf(panels);
  const total = size.institutions + size.experts + size.days + size.panels + TOPICS + ROOMS + 2;
  const writer = new Writer(strapi, (done) => report(done, total));
  const experts = await writeExperts(writer, size);
  const [event = ''] = await writer.write('event', 1, () => ({
    structure: { startsOn: placeOf(0, 0).date, endsOn: placeOf(size.days - 1, 0).date, timeZone: 'Asia/Almaty' },
    words: (language) => ({ title: words('event', 0, language) }),
  }));
  const [article = ''] = await writer.write('article', 1, () => ({
    structure: { event, publishedOn: placeOf(0, 0).date },
    words: (language) => ({
      ...{ title: words('article', 0, language), byline: words('expert', 0, language) },
      ...{ lead: sentences(language, 3), body: paragraphs(language, 6) },
    }),
  }));
  return { event, article, experts, panels: await writePanels(writer, size, event, experts) };
}

async function writeExperts(writer: Writer, { institutions, experts }: Size): Promise<string[]> {
  const places = await writer.write('institution', institutions, (index) => ({
    structure: { kind: 'school', country: 'KZ' },
    words: (language) => ({
      name: words('institution', index, language),
      shortName: words('abbreviation', index, language),
    }),
  }));
  return writer.write('expert', experts, (index) => ({
    structure: { country: 'KZ', institution: pick(places, index) },
    words: (language) => ({
      name: words('expert', index, language),
      position: words('position', index % 9, language),
    }),
  }));
}

async function writePanels(writer: Writer, size: Size, event: string, experts: readonly string[]): Promise<string[]> {
  const days = await writer.write('day', size.days, (index) => ({
    structure: { date: placeOf(index, 0).date, event },
    words: (language) => ({ title: words('day', index, language) }),
  }));
  const topics = await writer.write('topic', TOPICS, (position) => ({
    structure: { position, event },
    words: (language) => ({ title: words('topic', position, language) }),
  }));
  const rooms = await writer.write('room', ROOMS, (position) => ({
    structure: { position, allowsParallel: true, event },
    words: (language) => ({ name: words('room', position, language) }),
  }));
  const perDay = Math.ceil(size.panels / size.days);
  return writer.write('panel', size.panels, (index) => {
    const day = Math.floor(index / perDay);
    const { startsAt, endsAt } = placeOf(day, index % perDay);
    return {
      structure: {
        ...{ startsAt, endsAt, day: pick(days, day), room: pick(rooms, index), topics: [pick(topics, index)] },
        moderators: [pick(experts, index * 7)],
        speakers: Array.from({ length: 2 + (index % 2) }, (_, place) => pick(experts, index * 3 + place + 1)),
      },
      words: (language) => ({ title: words('panel', index, language), abstract: paragraphs(language, 2) }),
    };
  });
}

function pick(documentIds: readonly string[], index: number): string {
  return documentIds[index % documentIds.length] ?? '';
}
