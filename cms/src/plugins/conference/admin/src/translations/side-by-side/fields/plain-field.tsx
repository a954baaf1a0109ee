import { useId, useRef } from 'react';
import { HighlightedSource } from '../../aids/highlighted-source';
import { useAided } from '../pane/pane';
import { Difference } from './difference';
import type { ChangingInput } from './field-input';
import { asText, type FieldView } from './field-view';
import { NoSource } from './no-source';
import { ValueField } from './value-field';
import { insertAtCaret, WordsArea } from './words-area';

interface Props {
  readonly view: FieldView;
  readonly revision: number;
  readonly input: ChangingInput;
  /** Puts other words in the place of all that is there. */
  readonly onFill: (value: unknown) => void;
}

/** Anything but rich text, beside its source. */
export function PlainField({ view, revision, input, onFill }: Props) {
  const { field, text, value, follows } = view;
  const { name, kind, source, target, canWrite } = field;
  const sourceId = useId();
  const column = useRef<HTMLDivElement>(null);
  const area = () => column.current?.querySelector('textarea');
  const aided = useAided(
    name,
    source && canWrite && kind !== 'value'
      ? {
          field: name,
          sourceText: source.text,
          targetText: text,
          onUse(words) {
            onFill(words);
            area()?.focus();
          },
          onInsert(words) {
            const found = area();
            if (found) insertAtCaret(found, words, input.onChange);
          },
        }
      : undefined,
  );
  const described = { ...input, describedBy: `${sourceId} ${input.describedBy}` };
  return (
    <div className="pair">
      <div className="source" id={sourceId} lang={source?.locale}>
        <Source view={view} />
      </div>
      <div className="target" ref={column}>
        {!canWrite && (
          <div className="read" lang={target.follows ?? input.lang}>
            {asText(target.value)}
          </div>
        )}
        {canWrite && kind === 'value' && <ValueField key={revision} {...described} value={value} />}
        {canWrite && kind !== 'value' && (
          <WordsArea
            {...described}
            value={text}
            isLine={kind === 'line'}
            placeholder={follows === null ? '' : asText(target.value)}
            onFocus={aided.onFocus}
          />
        )}
      </div>
      {aided.aids}
    </div>
  );
}

/** As it is written, since `text` of a source is tidied for comparisons; or what has changed in it since it was translated. */
function Source({ view: { field, past } }: { readonly view: FieldView }) {
  const { source } = field;
  if (!source) return <NoSource />;
  if (past !== null) return <Difference before={past} after={source.text} lang={source.locale} />;
  return <HighlightedSource text={asText(source.value)} lang={source.locale} />;
}
