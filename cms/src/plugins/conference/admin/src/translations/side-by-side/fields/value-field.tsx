import { useState } from 'react';
import type { ChangingInput } from './field-input';
import { WordsArea } from './words-area';

interface Props extends ChangingInput {
  readonly value: unknown;
}

/** A number, a date or a list that each language has of its own: written as JSON, as it is stored. */
export function ValueField({ value, onChange, ...input }: Props) {
  const [text, setText] = useState(() => asJson(value));
  const [isWrong, setWrong] = useState(false);
  return (
    <WordsArea
      {...input}
      value={text}
      placeholder=""
      isLine
      isInvalid={input.isInvalid || isWrong}
      onChange={(typed) => {
        setText(typed);
        const read = readJson(typed);
        setWrong(read === undefined);
        if (read !== undefined) onChange(read);
      }}
    />
  );
}

const asJson = (value: unknown): string => (value === null || value === undefined ? '' : JSON.stringify(value));

function readJson(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
