import { Modal, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useSay } from '../../words/use-say';
import { keysOf, type Shortcut } from '../keyboard/shortcuts';

const shown: readonly Shortcut[] = [
  'next-field',
  'previous-field',
  'copy-source',
  'confirm',
  'dismiss',
  'save',
  'save-and-next',
  'next-document',
  'previous-document',
  'help',
];

/** Formatting, by the keys of Strapi's own editor; each with Ctrl. */
const formats = [
  ['bold', 'B'],
  ['italic', 'I'],
  ['underline', 'U'],
  ['strikethrough', 'Shift', 'S'],
  ['code', 'E'],
  ['link', 'K'],
] as const;

/** What can be done by keyboard. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay('side-by-side.help');
  const mark = useSay('side-by-side.piece.mark');
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Keys>
            {shown.map((shortcut) => (
              <Line key={shortcut} keys={keysOf(shortcut, isMac)} meaning={say(shortcut)} />
            ))}
            <Line keys={['Enter']} meaning={say('enter')} />
            <Line keys={[isMac ? '⇧' : 'Shift', 'Enter']} meaning={say('break')} />
            {formats.map(([format, ...keys]) => (
              <Line key={format} keys={[isMac ? '⌘' : 'Ctrl', ...keys]} meaning={mark(format)} />
            ))}
          </Keys>
          <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={4}>
            {say('layouts')}
          </Typography>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Line({ keys, meaning }: { readonly keys: readonly string[]; readonly meaning: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}

const Keys = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(34rem, 1fr));
  gap: 0.8rem 2.4rem;
  font-size: 1.4rem;

  > div {
    display: grid;
    grid-template-columns: 15rem 1fr;
    align-items: baseline;
  }

  kbd {
    display: inline-block;
    padding: 0.2rem 0.7rem;
    margin-right: 0.4rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-bottom-width: 2px;
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.2rem;
  }

  dd {
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;
