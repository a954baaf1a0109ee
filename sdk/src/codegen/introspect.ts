import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { CodegenError } from './codegen-error.js';

interface Answer {
  readonly data?: IntrospectionQuery | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks a CMS for its schema. @throws CodegenError */
export async function introspect(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<IntrospectionQuery> {
  const query = JSON.stringify({ query: getIntrospectionQuery() });
  const { status, text } = await post(address, query, headers).catch((cause: unknown) => {
    throw new CodegenError(
      `Nobody answers at ${address}. Start the CMS in development and run this again, or give \`schema\` a file.`,
      { cause },
    );
  });
  const answer = answerIn(text);
  if (answer?.data) return answer.data;
  throw new CodegenError(`${address} ${reasonOf(status, answer)}`);
}

async function post(address: string, body: string, more: Readonly<Record<string, string>>) {
  const headers = { accept: 'application/json', 'content-type': 'application/json', ...more };
  const response = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
  return { status: response.status, text: await response.text() };
}

function reasonOf(status: number, answer: Answer | undefined): string {
  const said = answer?.errors?.map(({ message }) => message).join(' ') ?? '';
  if (/introspection/i.test(said)) {
    return 'keeps its schema to itself, as a CMS in production does. Ask one in development, or give `schema` a file.';
  }
  if (status === 401 || status === 403) {
    return `refuses to tell its schema (HTTP ${status}). Give \`headers\` a token: { authorization: \`Bearer \${process.env.CMS_TOKEN}\` }.`;
  }
  if (said) return `does not tell its schema: ${said}`;
  return `is no GraphQL address (HTTP ${status}). That of a CMS ends in /graphql, and needs Strapi’s GraphQL plugin.`;
}

function answerIn(text: string): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return isAnswer(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** A GraphQL server answers an introspection in its shape; `buildClientSchema` looks closer. */
const isAnswer = (value: unknown): value is Answer => value instanceof Object && ('data' in value || 'errors' in value);
