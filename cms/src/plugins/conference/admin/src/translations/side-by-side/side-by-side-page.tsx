import { useParams, useSearchParams } from 'react-router-dom';
import type { Neighbours, SideBySide } from '../../../../server/src/translation/desk/contract';
import { useLoaded } from '../api/use-loaded';
import { filterIn, placeIn, searchOf } from '../filters/address';
import { Unanswered } from '../screens/unanswered';
import { DocumentEditor } from './document/document-editor';

/** One document in two languages, field by field. */
export function SideBySidePage() {
  const { type = '', documentId = '', locale = '' } = useParams();
  const [search] = useSearchParams();
  const address = `/${encodeURIComponent(type)}/${documentId}/${locale}`;
  const source = search.get('source');
  const loaded = useLoaded<{ readonly data: SideBySide }>(address, new URLSearchParams(source ? { source } : {}));
  const { sort } = placeIn(search);
  const neighbours = useLoaded<{ readonly data: Neighbours }>(
    `${address}/neighbours`,
    searchOf({ ...filterIn(search), locale }, { sort }),
  );
  if (loaded.status !== 'loaded') return <Unanswered answer={loaded} />;
  const { data: document } = loaded.body;
  const reload = neighbours.status === 'loaded' ? neighbours.reload : undefined;
  return (
    <div aria-busy={loaded.isRenewed}>
      <DocumentEditor
        key={`${document.documentId}/${document.locale}`}
        loaded={document}
        neighbours={neighbours.status === 'loaded' ? neighbours.body.data : undefined}
        onSaved={() => reload?.()}
      />
    </div>
  );
}
