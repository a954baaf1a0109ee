import type { Query } from './filter';
import type { RequestState } from './person';

/** As much of a request as is looked at, and where its answer goes. */
export interface DeskRequest {
  readonly query: Query;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: { readonly body?: unknown };
  readonly state: RequestState;
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}
