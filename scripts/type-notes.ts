/** What a document of each type is, and the collection of the conference that has it. */
const KINDS: Readonly<Record<string, readonly [kind: string, collection: string]>> = {
  Article: ['A piece of news', 'articles'],
  Award: ['An award', 'awards'],
  Day: ['A day of an event', 'days'],
  Event: ['A conference', 'events'],
  Expert: ['A person who speaks, moderates or presents', 'experts'],
  Institution: ['An institution', 'institutions'],
  Panel: ['A session on the programme', 'panels'],
  Room: ['A room', 'rooms'],
  Talk: ['A presentation inside a panel', 'talks'],
  Topic: ['An area of the conference, a track', 'topics'],
};

/** Types that are no document as a list, a page or a card has it. */
const OTHERS: Readonly<Record<string, string>> = {
  ArticleKind: 'What kind of news a piece is.',
  Attendance: 'How people attend an event: there, from afar, or both.',
  DayOfEvent: 'A day, and the event that it belongs to.',
  EventKind: 'What kind of event a conference is.',
  ExpertPanel: 'A panel that an expert takes part in.',
  Fallback: 'A field that shows words of another language, and which.',
  File: 'A file of the media library, such as the slides of a talk.',
  InstitutionKind: 'What kind of institution it is.',
  PanelFormat: 'What happens in a panel.',
  PanelState: 'Whether a panel takes place as it was announced.',
  Picture: 'A picture of the media library.',
  Programme: 'An event with its days, their panels in running order, talks, rooms and people: what `programme` gives.',
  ProgrammeDay: 'A day of a programme, with its panels in running order.',
  ProgrammePanel: 'A panel of a programme, with its talks and people.',
  SearchResult: 'What `search` found, by kinds.',
  Testimonial: 'What somebody said of an event.',
};

/**
 * Generated types with a sentence on each that has none.
 * @throws Error for a type of which there is nothing to say yet.
 */
export const described = (types: string): string =>
  types.replace(/(?<!\*\/\n)^export type (\w+)/gm, (line, name: string) => `/** ${noteOf(name)} */\n${line}`);

function noteOf(name: string): string {
  const [, of = '', role = ''] = /^(\w+?)(Summary|Card|Link|Filters?)?$/.exec(name) ?? [];
  if (OTHERS[name]) return OTHERS[name];
  if (role === 'Filter') return `Conditions on a field of type \`${of}\`: all that are given must hold.`;
  if (role === 'Filters')
    return `Conditions on ${of.toLowerCase()}s, and on what they refer to: all that are given must hold.`;
  const [kind, collection] = KINDS[of] ?? [];
  if (!kind) throw new Error(`Say in scripts/type-notes.ts what ${name} is.`);
  if (role === 'Summary') return `${kind}, as \`${collection}.list\` gives it.`;
  if (role === 'Card') return `${kind}, with what a card or a list shows.`;
  if (role === 'Link') return `${kind}, with what a link to it shows.`;
  return `${kind}, with everything that \`${collection}.get\` gives.`;
}
