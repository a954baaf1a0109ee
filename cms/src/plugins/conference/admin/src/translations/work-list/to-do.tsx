import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { WorkItem } from '../../../../server/src/translation/desk/contract';
import { StateName } from '../states/state-name';
import { useTypeNames } from '../words/use-type-names';

/** How far a document is, and which of its fields still need somebody. */
export function ToDo({ item }: { readonly item: WorkItem }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StateName of={item.state} />
      {(['missing', 'outdated', 'machine'] as const).map((what) => (
        <Fields key={what} of={item} what={what} />
      ))}
    </Flex>
  );
}

function Fields({ of: item, what }: { readonly of: WorkItem; readonly what: 'missing' | 'outdated' | 'machine' }) {
  const { formatMessage } = useIntl();
  const { fieldName } = useTypeNames();
  const fields = item[what].map((field) => fieldName(item.type, field));
  if (fields.length === 0) return null;
  return (
    <Typography tag="div" variant="pi" textColor="neutral600">
      {formatMessage({ id: `conference.desk.to-do.${what}` }, { fields: fields.join(', ') })}
    </Typography>
  );
}
