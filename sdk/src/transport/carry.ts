import type { Asked } from './asked.js';

/** A GraphQL response (GraphQL specification, §7.1), where it is one. */
export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?:
    | readonly {
        readonly message: string;
        readonly path?: readonly (string | number)[] | undefined;
        readonly extensions?: { readonly code?: string } | undefined;
      }[]
    | undefined;
}

/** Sends a body to the CMS by HTTP and gives the text of the answer, or an error of the SDK. */
type Send = (init: RequestInit) => Promise<string>;

/** The seam between the two transports: how an operation becomes an HTTP request, and its answer a GraphQL response. */
export type Carry = (asked: Asked, endpoint: string, headers: Headers, send: Send) => Promise<GraphqlAnswer>;
