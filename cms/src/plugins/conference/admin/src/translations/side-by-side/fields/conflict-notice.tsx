import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Conflict, SideBySideField } from '../../../../../server/src/translation/desk/contract';
import { useSay } from '../../words/use-say';
import { whenText } from '../../words/when-text';
import { readSegments, textOfSegment } from '../blocks/segments';
import { Difference } from './difference';
import { asText } from './field-view';
import { Notice } from './notice';

interface Props {
  readonly field: SideBySideField;
  readonly conflict: Conflict;
  /** What the person has typed. */
  readonly mine: unknown;
  readonly lang: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onEdit: () => void;
}

/** Somebody else has saved the same field: what they wrote, beside what was typed here. Neither is lost until one is chosen. */
export function ConflictNotice({ field, conflict, mine, lang, onMine, onTheirs, onEdit }: Props) {
  const { locale } = useIntl();
  const say = useSay('side-by-side.conflict');
  const { by, at } = conflict.touched;
  const when = whenText(at, locale);
  const theirs = readable(field, conflict.value);
  return (
    <Notice tone="danger" isUrgent>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {by === null ? say('by-program', { when }) : say('by', { by, when })}
        </Typography>
        <div>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {say('what')}
          </Typography>
          <Typography tag="div" variant="omega" lang={lang}>
            {theirs === '' ? (
              <em>{say('emptied')}</em>
            ) : (
              <Difference before={readable(field, mine)} after={theirs} lang={lang} />
            )}
          </Typography>
        </div>
        <Flex gap={2} wrap="wrap">
          <Button size="S" variant="tertiary" onClick={onMine}>
            {say('mine')}
          </Button>
          <Button size="S" variant="tertiary" onClick={onTheirs}>
            {say('theirs')}
          </Button>
          <Button size="S" variant="tertiary" onClick={onEdit}>
            {say('edit')}
          </Button>
        </Flex>
      </Flex>
    </Notice>
  );
}

/** What a person reads of a field's value, a line for each piece. */
const readable = ({ kind }: SideBySideField, value: unknown): string =>
  kind === 'blocks' ? readSegments(value, 't').map(textOfSegment).join('\n') : asText(value);
