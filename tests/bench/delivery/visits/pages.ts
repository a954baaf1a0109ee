import type { Written } from '../../conference/write';
import type { Question } from '../questions/question';
import * as questions from '../questions/written-out';
import type { Subject } from './marks';

/** Something that readers ask, and the subjects whose changes the answer must show. */
export interface Page {
  /** The same text each time; where the page shows nothing that is watched, with other variables. */
  question(): Question;
  readonly shows: readonly Subject[];
}

/** What the readers of a site look at. */
export function pagesOf(written: Written): Page[] {
  const always = (question: Question, ...shows: Subject[]): Page => ({ shows, question: () => question });
  return [
    always(questions.programme, 'panel', 'expert'),
    always(questions.panels, 'panel', 'expert'),
    always(questions.event(written), 'event'),
    always(questions.article(written), 'article'),
    // Where a draft of Russian words would show.
    always({ ...questions.programme, variables: { locale: 'ru' } }),
    { question: () => somePanels(written.panels.length), shows: [] },
  ];
}

/** A list that hardly anyone asks for twice: what a memory without bounds would be full of. */
function somePanels(count: number): Question {
  const at = (below: number) => Math.floor(Math.random() * below);
  return {
    name: 'some panels',
    query: `query SomePanels($start: Int!, $limit: Int!) {
  conferencePanels(locale: "kk", sort: ["startsAt:asc"], pagination: { start: $start, limit: $limit }) {
    title slug startsAt speakers { name slug }
  }
}`,
    variables: { start: at(count), limit: 1 + at(25) },
  };
}
