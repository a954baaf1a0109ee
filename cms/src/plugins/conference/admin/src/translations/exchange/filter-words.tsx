import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskFilter } from '../../../../server/src/translation/desk/contract';
import { useProject } from '../api/project-gate';
import { useTypeNames } from '../words/use-type-names';

/** Which documents a page shows, in words: the file has only those. */
export function FilterWords({ filter: { event, type, text } }: { readonly filter: DeskFilter }) {
  const { formatMessage, formatList } = useIntl();
  const { events } = useProject();
  const { typeName } = useTypeNames();
  const eventName = events.find(({ documentId }) => documentId === event)?.title;
  const noEvent = event === '' ? formatMessage({ id: 'conference.desk.filter.no-event' }) : undefined;
  const parts = [type && typeName(type), eventName ?? noEvent, text && `«${text}»`].filter(
    (part) => part !== undefined,
  );
  const which = parts.length > 0 ? formatList(parts, { type: 'unit' }) : undefined;
  return (
    <Typography textColor="neutral600">
      {which === undefined
        ? formatMessage({ id: 'conference.exchange.all-documents' })
        : formatMessage({ id: 'conference.exchange.only' }, { which })}
    </Typography>
  );
}
