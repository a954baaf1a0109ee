import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './failure';
import { Loading } from './loading';

interface AnswerProps<Data> {
  readonly of: UseQueryResult<Data>;
  /** Whether the page has nothing else to show, and so no heading but this. */
  readonly isPage?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** What a query answers; until then, that it is loading, or why there is nothing to show. */
export function Answer<Data>({ of, isPage = false, children }: AnswerProps<Data>) {
  if (of.isSuccess) return children(of.data);
  if (of.isError && !of.isFetching)
    return <Failure isPage={isPage} error={of.error} onRetry={() => void of.refetch()} />;
  return <Loading />;
}
