import type { ReadableStream } from 'node:stream/web';

interface Server {
  readonly url: string;
  readonly token: string;
}

export interface Question {
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/**
 * Asks the CMS about files of translations.
 * @throws Error in one line, where it does not answer, or refuses; 422 is an answer with a report.
 */
export async function ask(server: Server, path: string, query: object, question: Question = {}): Promise<Response> {
  const address = `${server.url}/api/conference/translations${path}?${new URLSearchParams({ ...query })}`;
  const { headers, ...rest } = question;
  const asked = { ...rest, headers: { Authorization: `Bearer ${server.token}`, ...headers } };
  const response = await fetch(address, asked).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    throw new Error(`${server.url} does not answer${cause}. Is the CMS running there?`);
  });
  if (response.ok || response.status === 422) return response;
  throw new Error(await reasonOf(response));
}

async function reasonOf(response: Response): Promise<string> {
  if (response.status === 401) return 'CONFERENCE_TOKEN is not a token of this CMS, or has expired.';
  if (response.status === 403) return 'The token may not do this. Give it the plugin’s “exchange” permissions.';
  const body: unknown = await response.json().catch(() => undefined);
  return messageIn(body) ?? `The CMS answered with ${response.status}.`;
}

/** Of `{ error: { message } }`, as Strapi refuses. */
function messageIn(body: unknown): string | undefined {
  if (!isObject(body) || !isObject(body.error)) return undefined;
  return typeof body.error.message === 'string' ? body.error.message : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The lines of an answer, each as it comes. */
export async function* linesOf(response: Response): AsyncGenerator<string> {
  const body: ReadableStream<Uint8Array> | null = response.body;
  if (!body) return;
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
