import { Button } from '@strapi/design-system';
import { useSay } from '../../words/use-say';
import { Notice } from '../fields/notice';
import { isRefusal } from './told';
import type { EditingDesk } from './use-editing';
import { useToldText } from './use-told-text';

/** What is to be known above the fields: why something was not done, and that words of an earlier visit are among them. */
export function DocumentNotices({ desk }: { readonly desk: EditingDesk }) {
  const { document, told, isRestored, unsaved } = desk;
  const toldText = useToldText(told, document.type);
  const say = useSay('side-by-side.restored');
  return (
    <>
      {isRefusal(told) && (
        <Notice tone="danger" isUrgent>
          {toldText}
        </Notice>
      )}
      {isRestored && unsaved > 0 && (
        <Notice
          tone="primary"
          isUrgent
          actions={
            <>
              <Button size="S" variant="tertiary" onClick={desk.discard}>
                {say('discard')}
              </Button>
              <Button size="S" variant="secondary" onClick={desk.acknowledge}>
                {say('keep')}
              </Button>
            </>
          }
        >
          {say('what', { count: unsaved })}
        </Notice>
      )}
    </>
  );
}
