import type { deskUids, TypeName } from '../uids';

/** How the Content Manager shows a type on a new database. What an administrator changes later stays changed. */
interface Layout {
  /** The field that names a document in lists, pickers and headings. */
  readonly mainField: string;
  readonly sortBy: string;
  readonly sortOrder: 'ASC' | 'DESC';
  /** Columns of the list view. */
  readonly list: readonly string[];
  /** Rows of the form, from the words over time and place to the rest; one or two fields a row. */
  readonly edit: readonly (readonly string[])[];
}

export const layouts: Readonly<Record<TypeName | keyof typeof deskUids, Layout>> = {
  event: {
    mainField: 'title',
    sortBy: 'startsOn',
    sortOrder: 'DESC',
    list: ['title', 'startsOn', 'endsOn', 'city'],
    edit: [
      ['title', 'slug'],
      ['subtitle', 'hashtag'],
      ['startsOn', 'endsOn'],
      ['timeZone', 'kind'],
      ['city', 'country'],
      ['venue', 'attendance'],
      ['summary'],
      ['description'],
      ['cover', 'organisers'],
      ['days', 'rooms'],
      ['topics', 'articles'],
      ['awards', 'testimonials'],
      ['website', 'version'],
    ],
  },
  day: {
    mainField: 'title',
    sortBy: 'date',
    sortOrder: 'ASC',
    list: ['date', 'title', 'event', 'panels'],
    edit: [['title', 'date'], ['summary'], ['event', 'panels']],
  },
  room: {
    mainField: 'name',
    sortBy: 'position',
    sortOrder: 'ASC',
    list: ['name', 'capacity', 'building', 'event'],
    edit: [['name', 'building'], ['description'], ['capacity', 'position'], ['allowsParallel', 'event']],
  },
  topic: {
    mainField: 'title',
    sortBy: 'position',
    sortOrder: 'ASC',
    list: ['title', 'color', 'position', 'event'],
    edit: [['title', 'color'], ['description'], ['position', 'event'], ['panels']],
  },
  panel: {
    mainField: 'title',
    sortBy: 'startsAt',
    sortOrder: 'ASC',
    list: ['title', 'format', 'startsAt', 'room', 'moderators', 'state'],
    edit: [
      ['title', 'slug'],
      ['subtitle', 'format'],
      ['day', 'room'],
      ['startsAt', 'endsAt'],
      ['state', 'highlighted'],
      ['moderators', 'speakers'],
      ['topics', 'talks'],
      ['abstract'],
      ['conclusions'],
      ['streamUrl', 'recordingUrl'],
      ['gallery'],
      ['spokenLanguages'],
    ],
  },
  talk: {
    mainField: 'title',
    sortBy: 'startsAt',
    sortOrder: 'ASC',
    list: ['title', 'speakers', 'panel', 'startsAt'],
    edit: [
      ['title', 'slug'],
      ['panel', 'speakers'],
      ['abstract'],
      ['startsAt', 'durationMinutes'],
      ['position', 'spokenLanguage'],
      ['slides', 'recordingUrl'],
    ],
  },
  expert: {
    mainField: 'name',
    sortBy: 'name',
    sortOrder: 'ASC',
    list: ['name', 'position', 'institution', 'city'],
    edit: [
      ['name', 'slug'],
      ['sortName', 'degree'],
      ['position', 'institution'],
      ['city', 'country'],
      ['photo', 'featured'],
      ['bio'],
      ['moderates', 'speaksAt'],
      ['presents', 'email'],
      ['website'],
      ['links'],
    ],
  },
  institution: {
    mainField: 'name',
    sortBy: 'name',
    sortOrder: 'ASC',
    list: ['name', 'kind', 'city', 'director'],
    edit: [
      ['name', 'slug'],
      ['shortName', 'kind'],
      ['director', 'experts'],
      ['description'],
      ['accreditation'],
      ['city', 'country'],
      ['address', 'website'],
      ['latitude', 'longitude'],
      ['logo'],
    ],
  },
  article: {
    mainField: 'title',
    sortBy: 'publishedOn',
    sortOrder: 'DESC',
    list: ['title', 'kind', 'publishedOn', 'event'],
    edit: [
      ['title', 'slug'],
      ['kind', 'publishedOn'],
      ['lead'],
      ['body'],
      ['cover', 'byline'],
      ['gallery'],
      ['event', 'day'],
      ['panels', 'experts'],
      ['institutions'],
      ['seoTitle', 'seoDescription'],
    ],
  },
  award: {
    mainField: 'title',
    sortBy: 'title',
    sortOrder: 'ASC',
    list: ['title', 'category', 'recipients', 'event'],
    edit: [['title', 'category'], ['citation'], ['event', 'panel'], ['recipients', 'institutions']],
  },
  testimonial: {
    mainField: 'attribution',
    sortBy: 'attribution',
    sortOrder: 'ASC',
    list: ['attribution', 'quote', 'expert', 'event'],
    edit: [['quote'], ['attribution', 'expert'], ['event']],
  },
  term: {
    mainField: 'term',
    sortBy: 'term',
    sortOrder: 'ASC',
    list: ['term', 'translation', 'sourceLocale', 'targetLocale', 'forbidden'],
    edit: [['sourceLocale', 'targetLocale'], ['term', 'translation'], ['forbidden', 'note'], ['isCaseSensitive']],
  },
};

/** A {@link Layout} as Strapi's Content Manager keeps it: a row is twelve columns wide. */
export function toConfiguration({ mainField, sortBy, sortOrder, list, edit }: Layout): object {
  return {
    settings: {
      mainField,
      defaultSortBy: sortBy,
      defaultSortOrder: sortOrder,
      pageSize: 20,
      bulkable: true,
      filterable: true,
      searchable: true,
    },
    layouts: { list, edit: edit.map((row) => row.map((name) => ({ name, size: 12 / row.length }))) },
  };
}
