import type { Core } from '@strapi/types';

/** The uid of any content type, of this plugin or of the project. */
export type Uid = Parameters<Core.Strapi['contentType']>[0];

/** Every uid of the plugin's content types. No other file spells one out. */
export const uids = {
  event: 'plugin::conference.event',
  day: 'plugin::conference.day',
  room: 'plugin::conference.room',
  topic: 'plugin::conference.topic',
  panel: 'plugin::conference.panel',
  talk: 'plugin::conference.talk',
  expert: 'plugin::conference.expert',
  institution: 'plugin::conference.institution',
  article: 'plugin::conference.article',
  award: 'plugin::conference.award',
  testimonial: 'plugin::conference.testimonial',
} as const;

/** What translators work with: written once, in no language, and seen by no visitor and no API. */
export const deskUids = {
  /** A line of the glossary. */
  term: 'plugin::conference.term',
} as const;

/** Tables that are nobody's content: no form, no permission, no API knows them. */
export const recordUids = {
  /** How far each language of each document is, drafts alone: what dashboards count and lists are made of. */
  translation: 'plugin::conference.translation',
  /** Every slug that was ever published, so that an old address keeps leading to its document. */
  publishedSlug: 'plugin::conference.published-slug',
  /** What is written in each language, paragraph by paragraph: where translations are suggested from. */
  segment: 'plugin::conference.segment',
} as const;

/** What a token may be granted of translations, beside reading them. */
export const translationActions = {
  save: 'plugin::conference.translation.save',
  publish: 'plugin::conference.translation.publish',
} as const;

/** The right of an administrator to see the translators' desk in the menu; what is done there needs the rights to content. */
export const deskAction = 'plugin::conference.translations.read';

export type TypeName = keyof typeof uids;

const typeNames = [
  'event',
  'day',
  'room',
  'topic',
  'panel',
  'talk',
  'expert',
  'institution',
  'article',
  'award',
  'testimonial',
] as const satisfies readonly TypeName[];

/** The plugin's name for a content type, or undefined for a type that is not the plugin's. */
export function typeNameOf(uid: string): TypeName | undefined {
  return typeNames.find((name) => uids[name] === uid);
}
