/** Something that clients ask over GraphQL. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the hand-written server answers the same; undefined where it does not. */
  readonly handWrittenPath?: string;
}
