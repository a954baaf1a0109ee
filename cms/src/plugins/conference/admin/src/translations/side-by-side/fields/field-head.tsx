import { Badge, Flex, Typography } from '@strapi/design-system';
import { useSay } from '../../words/use-say';
import type { FieldView } from './field-view';

interface Props {
  readonly view: FieldView;
  readonly label: string;
  readonly labelId: string;
}

/** What the field is called, how it is, and how much room is left in it. */
export function FieldHead({ view, label, labelId }: Props) {
  const say = useSay('side-by-side.field');
  const { field, draft, follows, length } = view;
  const { source, target, canWrite } = field;
  return (
    <div className="head">
      <Flex gap={2} wrap="wrap">
        <Typography tag="h2" id={labelId} variant="delta">
          {label}
        </Typography>
        {draft !== undefined && <Badge variant="primary">{say('unsaved')}</Badge>}
        {follows !== null && source && <Badge variant="secondary">{say('follows')}</Badge>}
        {target.madeFrom && (
          <Badge backgroundColor="warning200" textColor="neutral800">
            {say('outdated')}
          </Badge>
        )}
        {target.isMachine && draft === undefined && <Badge variant="alternative">{say('machine')}</Badge>}
      </Flex>
      {length && canWrite && (
        <span className="length" data-state={length.state}>
          {say('length', { count: length.count, most: length.most, over: length.count - length.most })}
        </span>
      )}
    </div>
  );
}
