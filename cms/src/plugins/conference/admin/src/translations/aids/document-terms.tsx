import { createContext, type ReactNode, useContext } from 'react';
import type { GlossaryTerm } from '../../../../server/src/translation/desk/contract';
import { type AidsPlace, useAids } from './use-aids';

const TermsContext = createContext<readonly GlossaryTerm[]>([]);

interface Props {
  /** Undefined where there are no words in another language, and so no terms to look for. */
  readonly place: AidsPlace | undefined;
  readonly children: ReactNode;
}

/** Asks once for the terms of a document, for every {@link HighlightedSource} inside. Without an answer nothing is marked. */
export const DocumentTerms = ({ place, children }: Props) => (place ? <Terms {...place}>{children}</Terms> : children);

function Terms({ children, ...place }: AidsPlace & { readonly children: ReactNode }) {
  const loaded = useAids(place);
  const terms = loaded.status === 'loaded' ? loaded.body.data.terms : none;
  return <TermsContext.Provider value={terms}>{children}</TermsContext.Provider>;
}

export const useDocumentTerms = (): readonly GlossaryTerm[] => useContext(TermsContext);

const none: readonly GlossaryTerm[] = [];
