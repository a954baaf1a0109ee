import type { Core } from '@strapi/types';
import { type TypeName, typeNameOf } from '../../uids';
import type { LocaleCode } from '../chains';
import { engineOf } from '../engine';
import type { TranslatedType } from '../translated-type';
import type { ContextNote } from './contract';
import type { Person } from './person';

/** By relation, the fields of the other document that tell a translator what this one is about. */
type Notes = Readonly<Record<string, readonly string[]>>;

const person = ['name', 'position'] as const;

const notes: Readonly<Record<TypeName, Notes>> = {
  event: { venue: ['name'], organisers: ['name'] },
  day: { event: ['title'] },
  room: { event: ['title'], building: ['name'] },
  topic: { event: ['title'] },
  panel: { day: ['title', 'date'], room: ['name'], topics: ['title'], moderators: person, speakers: person },
  talk: { panel: ['title'], speakers: person },
  expert: { institution: ['name'], moderates: ['title'], speaksAt: ['title'], presents: ['title'] },
  institution: { director: person },
  article: { event: ['title'], day: ['title', 'date'], panels: ['title'], experts: person },
  award: { event: ['title'], panel: ['title'], recipients: person },
  testimonial: { expert: person, event: ['title'] },
};

/** Of one relation; who speaks at fifty panels is known by the first of them. */
const MOST = 10;

/** What helps to translate a draft, in its language, as far as the person may read it: one statement a relation. */
export async function readContext(
  strapi: Core.Strapi,
  reader: Person,
  type: TranslatedType,
  row: { readonly id: number; readonly locale: LocaleCode },
): Promise<ContextNote[]> {
  const typeName = typeNameOf(type.uid);
  if (!typeName) return [];
  const readable = Object.entries(notes[typeName]).flatMap(([relation, fields]) => {
    const target = type.links.find(({ name }) => name === relation)?.target.uid;
    const other = engineOf(strapi)
      .participants.all()
      .find(({ uid }) => uid === target);
    if (!other || !reader.mayRead(type.uid, { locale: row.locale }, relation)) return [];
    const allowed = fields.filter((field) => reader.mayRead(other.uid, { locale: row.locale }, field));
    return allowed.length === 0 ? [] : [[relation, allowed] as const];
  });
  if (readable.length === 0) return [];
  const found: Readonly<Record<string, unknown>> | null = await strapi.db.query(type.uid).findOne({
    select: ['id'],
    where: { id: row.id },
    populate: Object.fromEntries(readable.map(([relation, fields]) => [relation, { select: ['id', ...fields] }])),
  });
  return readable.flatMap(([relation, fields]) =>
    documentsIn(found?.[relation])
      .slice(0, MOST)
      .map((document) =>
        fields.map((field) => document[field]).filter((part) => typeof part === 'string' && part !== ''),
      )
      .filter((parts) => parts.length > 0)
      .map((parts) => ({ relation, text: parts.join(', ') })),
  );
}

function documentsIn(related: unknown): Readonly<Record<string, unknown>>[] {
  return (Array.isArray(related) ? related : [related]).filter((one) => typeof one === 'object' && one !== null);
}
