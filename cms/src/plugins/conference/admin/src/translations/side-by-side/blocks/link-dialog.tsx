import { Button, Field, Flex, Modal, TextButton, TextInput } from '@strapi/design-system';
import { type FormEvent, useRef, useState } from 'react';
import { Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { useSay } from '../../words/use-say';
import { addressOf, linkAt, removeLink, setLink, type TextEditor } from './slate-inlines';

interface Props {
  readonly editor: TextEditor;
  /** The addresses that the source links to. */
  readonly known: readonly string[];
  readonly onClose: () => void;
}

/** Asks where a link leads; the source's own links are at hand. */
export function LinkDialog({ editor, known, onClose }: Props) {
  const say = useSay('side-by-side.link');
  const form = useRef<HTMLFormElement>(null);
  const [selection] = useState(() => editor.selection);
  const [present] = useState(() => linkAt(editor));
  const [address, setAddress] = useState(present ? addressOf(present[0]) : (known[0] ?? ''));
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const needsText = !present && !(selection && Range.isExpanded(selection));

  const finish = (change?: () => void) => {
    onClose();
    // The dialog gives the focus back when it has gone; the caret returns after it.
    requestAnimationFrame(() => {
      ReactEditor.focus(editor);
      if (selection) Transforms.select(editor, selection);
      change?.();
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isAddress(address)) finish(() => setLink(editor, address, text || address));
    else setWrong(true);
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && finish()}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          form.current?.querySelector('input')?.focus();
        }}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <form ref={form} onSubmit={submit}>
          <Modal.Header closeLabel={say('close')}>
            <Modal.Title>{say('title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {needsText && (
                <Field.Root>
                  <Field.Label>{say('text')}</Field.Label>
                  <TextInput value={text} onChange={({ target }) => setText(target.value)} />
                </Field.Root>
              )}
              <Field.Root error={isWrong && say('wrong')}>
                <Field.Label>{say('address')}</Field.Label>
                <TextInput
                  value={address}
                  onChange={({ target }) => {
                    setAddress(target.value);
                    setWrong(false);
                  }}
                />
                <Field.Error />
              </Field.Root>
              {[...new Set(known)].map((one) => (
                <TextButton key={one} onClick={() => setAddress(one)}>
                  {one}
                </TextButton>
              ))}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            {present ? (
              <Button variant="danger-light" onClick={() => finish(() => removeLink(editor))}>
                {say('remove')}
              </Button>
            ) : (
              <Button variant="tertiary" onClick={() => finish()}>
                {say('cancel')}
              </Button>
            )}
            <Button type="submit">{say('set')}</Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

/** As Strapi accepts it: an address of the web or of mail, or a path on this site. */
function isAddress(text: string): boolean {
  const url = text.startsWith('/') ? `https://example.org${text}` : text;
  return URL.canParse(url) && /^(https?|ftp|mailto|tel):/.test(url);
}
