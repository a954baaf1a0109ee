import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

export interface Option {
  /** Undefined for what an address leaves out. */
  readonly value: string | undefined;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

/** One of some options; the first where what is chosen is none of them. */
export function Choice({ label, options, chosen, onChoose }: Props) {
  const [first] = options;
  const current = options.find(({ value }) => value === chosen) ?? first;
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size="S"
        value={keyOf(current?.value)}
        onChange={(key) => onChoose(options.find(({ value }) => keyOf(value) === key)?.value)}
      >
        {options.map(({ value, text }) => (
          <SingleSelectOption key={keyOf(value)} value={keyOf(value)}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** Strapi's select takes no empty value for an option. */
const keyOf = (value: string | undefined) => (value === undefined ? 'any' : `=${value}`);
