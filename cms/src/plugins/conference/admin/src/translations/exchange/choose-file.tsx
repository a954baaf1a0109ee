import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { type DragEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';

/** A file of one's own, by a button or dropped here. */
export function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onChoose(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Flex
      direction="column"
      gap={3}
      padding={8}
      hasRadius
      borderColor={isOver ? 'primary600' : 'neutral300'}
      borderStyle="dashed"
      background={isOver ? 'primary100' : 'neutral100'}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Typography>{formatMessage({ id: 'conference.exchange.drop' })}</Typography>
      <Button variant="secondary" startIcon={<Upload />} onClick={() => input.current?.click()}>
        {formatMessage({ id: 'conference.exchange.choose' })}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlf,.xliff,.csv"
        aria-label={formatMessage({ id: 'conference.exchange.choose' })}
        onChange={({ target }) => {
          take(target.files);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
    </Flex>
  );
}
