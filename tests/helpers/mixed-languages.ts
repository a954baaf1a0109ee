import { documentsOf } from './documents';
import type { Booted } from './strapi';
import type { TypeName } from './type-names';

/** Rich text of one paragraph for each text, those in `**` headings. */
const blocks = (...texts: readonly string[]) =>
  texts.map((text) =>
    text.startsWith('**')
      ? { type: 'heading', level: 2, children: [{ type: 'text', text: text.slice(2) }] }
      : { type: 'paragraph', children: [{ type: 'text', text }] },
  );

type Words = Readonly<Partial<Record<'kk' | 'ru' | 'en', object>>>;

/** Publishes a document with structure, and words in some languages. */
async function publish(strapi: Booted['strapi'], type: TypeName, structure: object, words: Words): Promise<string> {
  const documents = documentsOf(strapi, type);
  let documentId = '';
  for (const [locale, data] of Object.entries(words)) {
    if (documentId) await documents.update({ documentId, locale, data: { ...data } });
    else ({ documentId } = await documents.create({ locale, data: { ...structure, ...data } }));
  }
  await documents.publish({ documentId, locale: '*' });
  return documentId;
}

/** A small conference, parts of which are written in Russian alone; nothing is in English. */
export async function createMixedConference(strapi: Booted['strapi']) {
  const institution = await publish(
    strapi,
    'institution',
    { kind: 'university', country: 'KZ' },
    { ru: { name: 'Евразийский университет', description: blocks('Университет в столице.') } },
  );
  const russian = await publish(
    strapi,
    'expert',
    { institution },
    { ru: { name: 'Анна Ковалёва', position: 'Доцент', bio: blocks('Исследует двуязычие.') } },
  );
  const kazakh = await publish(strapi, 'expert', {}, { kk: { name: 'Әсел Өмірова', position: 'Мұғалім' } });
  const event = await publish(
    strapi,
    'event',
    { startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty', venue: institution },
    { kk: { title: 'Балқаш құрылтайы' }, ru: { title: 'Балхашский курултай', summary: 'Три дня у озера.' } },
  );
  const day = await publish(strapi, 'day', { date: '2024-04-09', event }, { ru: { title: 'День открытия' } });
  const panel = await publish(
    strapi,
    'panel',
    {
      ...{ day, speakers: [kazakh, russian], format: 'panel', state: 'confirmed' },
      ...{ startsAt: '2024-04-09T04:00:00Z', endsAt: '2024-04-09T05:30:00Z' },
    },
    { kk: { title: 'Ана тілі мен сапа' }, ru: { title: 'Родной язык и качество', subtitle: 'Разговор о школе' } },
  );
  const onlyRussian = await publish(
    strapi,
    'article',
    { event, kind: 'report', publishedOn: '2024-04-10', experts: [russian] },
    { ru: { title: 'Итоги первого дня', lead: 'О чём говорили учителя.', body: blocks('День начался у озера.') } },
  );
  const mixed = await publish(
    strapi,
    'article',
    {
      event,
      kind: 'news',
      publishedOn: '2024-04-09',
      experts: [kazakh, russian],
      panels: [panel],
      institutions: [institution],
    },
    {
      kk: { title: 'Құрылтай ашылды', lead: 'Балқашқа үш жүз мұғалім жиналды.' },
      ru: {
        title: 'Курултай открылся',
        lead: 'На Балхаш приехали триста учителей.',
        body: blocks('Первое заседание прошло в школе у озера.', '**Что дальше', 'Завтра начнутся практикумы.'),
      },
    },
  );
  return { institution, russian, kazakh, event, day, panel, onlyRussian, mixed };
}
