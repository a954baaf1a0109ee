import { useParams } from 'react-router-dom';
import { DeskPage } from '../desk-page';

/** One document in two languages, field by field. */
export function SideBySidePage() {
  const { documentId = '' } = useParams();
  return <DeskPage title={documentId}>{null}</DeskPage>;
}
