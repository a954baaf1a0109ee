import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What a page has of an answer. What was loaded before stays to be seen while the next is on its way. */
export type Loaded<Body> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly status: 'loaded'; readonly body: Body; readonly isRenewed: boolean; readonly reload: () => void };

interface Answer<Body> {
  readonly body?: Body;
  readonly error?: unknown;
  /** What it answers. */
  readonly asked: string;
}

/**
 * Asks the desk's server, again whenever the question changes; what was asked before is then let go.
 *
 * @param path below `/conference/translations`
 */
export function useLoaded<Body>(path: string, search: URLSearchParams): Loaded<Body> {
  const { get } = useFetchClient();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<Body>>();
  const address = `/conference/translations${path}?${search}`;
  const asked = `${attempt} ${address}`;
  const again = () => setAttempt((before) => before + 1);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    get<Body>(address, { signal }).then(
      ({ data }) => signal.aborted || setAnswer({ body: data, asked }),
      (error: unknown) => signal.aborted || setAnswer({ error, asked }),
    );
    return () => controller.abort();
  }, [get, address, asked]);

  if (answer?.body !== undefined) {
    return { status: 'loaded', body: answer.body, isRenewed: answer.asked !== asked, reload: again };
  }
  if (answer?.asked === asked) return { status: 'failed', error: answer.error, retry: again };
  return { status: 'loading' };
}
