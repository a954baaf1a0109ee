/** What the CMS answers over HTTP, JSON read, headers kept. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

interface Body {
  readonly data?: unknown;
  readonly meta?: unknown;
  readonly error?: Fault | null;
  readonly errors?: readonly GraphQLFault[];
}

interface Fault {
  readonly status: number;
  readonly name: string;
  readonly message: string;
  readonly details?: { readonly errors?: readonly FieldFault[] };
}

interface GraphQLFault {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly error?: Omit<Fault, 'status'> };
}

interface FieldFault {
  readonly path: readonly string[];
  readonly message: string;
  readonly name: string;
}

/** Somebody outside who asks the CMS over HTTP: anonymous, or with a token. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly token?: string,
  ) {}

  get(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer> {
    return this.ask(method, path, body === undefined ? undefined : JSON.stringify(body));
  }

  graphql(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    return this.send('POST', '/graphql', { query, variables });
  }

  async ask(
    method: string,
    path: string,
    body?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(this.token !== undefined && { Authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: read(text) };
  }
}

function read(text: string): Body {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
