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
