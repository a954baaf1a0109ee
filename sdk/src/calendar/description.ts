import { languageOfField } from '../language-of-field.js';
import type { CalendarPanel, CalendarPerson } from './documents.js';
import { plainText } from './plain-text.js';
import { together, type Words, wordsOf } from './words.js';

/**
 * A panel in plain text: subtitle, abstract, people, talks with their speakers. It has no headings, which would be words that nobody
 * wrote.
 */
export function describe(panel: CalendarPanel<string>): Words {
  const { abstract, moderators = [], speakers = [], talks = [] } = panel;
  return together(
    '\n\n',
    wordsOf(panel, 'subtitle'),
    [plainText(abstract ?? []), languageOfField(panel, 'abstract')],
    namesOf([...moderators, ...speakers]),
    ...talks.map((talk) => together(' — ', wordsOf(talk, 'title'), namesOf(talk.speakers ?? []))),
  );
}

const namesOf = (people: readonly CalendarPerson[]) => together(', ', ...people.map((one) => wordsOf(one, 'name')));
