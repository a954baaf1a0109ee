import type { TypedDocument } from './typed-document.js';

// What the generator writes operations with: calls, since bundlers drop those that are marked pure and no other joined text.

/** The text of an operation with its fragments. */
export const operation = <Result, Variables>(...parts: readonly string[]): TypedDocument<Result, Variables> =>
  parts.join('');

/** The list of a type, `Panel`, with what it shows of each document. All lists ask alike; so their text is here once. */
export const listOperation = <Result, Variables>(
  type: string,
  selection: string,
  ...fragments: readonly string[]
): TypedDocument<Result, Variables> =>
  operation(
    `query ${type}s($locale:I18NLocaleCode!$filters:Conference${type}FiltersInput$search:String$sort:[String!]$pagination:PaginationArg$status:PublicationStatus){items:conference${type}s(locale:$locale filters:$filters search:$search sort:$sort pagination:$pagination status:$status)`,
    selection,
    '}',
    ...fragments,
  );

/** How many documents of a type, `Panel`, there are. */
export const countOperation = <Result, Variables>(type: string): TypedDocument<Result, Variables> =>
  `query ${type}sCount($locale:I18NLocaleCode!$filters:Conference${type}FiltersInput$search:String$status:PublicationStatus){count:conference${type}s_connection(locale:$locale filters:$filters search:$search status:$status){pageInfo{total}}}`;
