/** Where words of a field are written, whichever way: in which language, what it is called, and how it is. */
export interface FieldInput {
  readonly lang: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isUnfinished: boolean;
}

/** The same, and what is told of each change. */
export interface ChangingInput<Value = unknown> extends FieldInput {
  readonly onChange: (value: Value) => void;
}
