/** What a document of each type is, and the collection of the conference that has it. */
const KINDS: Readonly<Record<string, readonly [kind: string, collection: string]>> = {
  ConferenceArticle: ['A piece of news', 'articles'],
  ConferenceAward: ['An award', 'awards'],
  ConferenceDay: ['A day of an event', 'days'],
  ConferenceEvent: ['A conference', 'events'],
  ConferenceExpert: ['A person who speaks, moderates or presents', 'experts'],
  ConferenceInstitution: ['An institution', 'institutions'],
  ConferencePanel: ['A session on the programme', 'panels'],
  ConferenceRoom: ['A room', 'rooms'],
  ConferenceTalk: ['A presentation inside a panel', 'talks'],
  ConferenceTopic: ['An area of the conference, a track', 'topics'],
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

/** A sentence on a public type, by its name and by the type of the schema that it is about. */
export function typeNote(name: string, about: string): string {
  const [kind, collection] = KINDS[about] ?? [`A ${about}`, ''];
  if (OTHERS[name]) return OTHERS[name];
  if (name.endsWith('Summary')) return `${kind}, as \`${collection}.list\` gives it.`;
  if (name.endsWith('Card')) return `${kind}, with what a card or a list shows.`;
  if (name.endsWith('Link')) return `${kind}, with what a link to it shows.`;
  if (KINDS[about] && about.endsWith(name)) return `${kind}, with everything that \`${collection}.get\` gives.`;
  throw new Error(`Say in ${import.meta.url} what ${name} is.`);
}

/** A sentence on a type of conditions. */
export function filterNote(name: string): string {
  const of = name.replace(/Filters?$/, '');
  if (!name.endsWith('s')) return `Conditions on a field of type \`${of}\`: all that are given must hold.`;
  return `Conditions on ${of.toLowerCase()}s, and on what they refer to: all that are given must hold.`;
}
