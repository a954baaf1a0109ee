import { useSay } from '../../words/use-say';

/** In the place of a source: there are no words in any other language. */
export const NoSource = () => <em>{useSay('side-by-side.field')('no-source')}</em>;
