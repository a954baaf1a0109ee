import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSay } from '../../words/use-say';
import { whenText } from '../../words/when-text';
import { isRefusal } from './told';
import type { EditingDesk } from './use-editing';
import { useToldText } from './use-told-text';

interface Props {
  readonly desk: EditingDesk;
  readonly hint: string | undefined;
}

/** What has come of what was done last; until then, who saved the document last. Refusals are told above the fields. */
export function LastTold({ desk: { document, told }, hint }: Props) {
  const { locale } = useIntl();
  const say = useSay('side-by-side');
  const toldText = useToldText(told, document.type);
  const { by, at } = document.touched;
  const when = whenText(at, locale);
  const touched = by === null ? say('touched-by-program', { when }) : say('touched', { by, when });
  return (
    <Typography role="status" variant="pi" textColor="neutral600" data-told>
      {hint ?? (isRefusal(told) || toldText === '' ? touched : toldText)}
    </Typography>
  );
}
