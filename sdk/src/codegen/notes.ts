import type { GraphQLObjectType } from 'graphql';

type Notes = Readonly<Record<string, string>>;

/** What all documents have, which readers of a type look for last. */
export const LAST: readonly string[] = [
  'updatedAt',
  'guid',
  'documentId',
  'locale',
  'language',
  'fallbackFields',
  'localizations',
  '__typename',
];

/** What the names of a type's fields do not tell. */
export function notes(type: GraphQLObjectType): Notes {
  if (type.name === 'UploadFile') return OF_FILES;
  return 'fallbackFields' in type.getFields() ? OF_DOCUMENTS : {};
}

const ON_THE_CLOCK = 'In UTC. Show it on the clock of its event.';

const OF_DOCUMENTS: Notes = {
  documentId: 'The same in every language.',
  locale: 'The language that was asked for.',
  language:
    'The language its words are in: `locale`, as soon as one of them is written in it, or the one that stands in.',
  fallbackFields: 'Fields that nobody has written in `locale`, and whose words they show.',
  localizations: 'The document in each other language.',
  timeZone: 'IANA: `Asia/Almaty`. Show all times of the event on this clock.',
  startsAt: ON_THE_CLOCK,
  endsAt: ON_THE_CLOCK,
  country: 'ISO 3166-1, two letters.',
  spokenLanguages: 'What is spoken, whatever the words here are in: BCP 47 tags.',
  guid: 'The identity it was imported with, such as that of a schedule.xml.',
  updatedAt: 'When it was last changed in this language.',
  spokenLanguage: 'What is spoken, whatever the words here are in: a BCP 47 tag.',
};

const OF_FILES: Notes = {
  url: 'Without the host, where the CMS keeps the file itself: see `mediaUrl` of the conference.',
  width: 'Pixels.',
  height: 'Pixels.',
  formats: 'Smaller copies, as Strapi made them: `@kurultai/sdk/image` makes a `srcset` of them.',
  focalPoint: 'What must stay in view, as Strapi keeps it: `@kurultai/sdk/image` makes an `object-position` of it.',
};
