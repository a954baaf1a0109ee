import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildClientSchema, buildSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { CodegenError } from './codegen-error.js';
import { introspect } from './introspect.js';

/** @throws CodegenError that says what is wrong with the address or the file, and what to do. */
export async function loadSchema(
  schema: string,
  headers: Readonly<Record<string, string>> | undefined,
): Promise<GraphQLSchema> {
  if (/^https?:\/\//.test(schema)) return built(schema, () => introspect(schema, headers));
  const file = path.resolve(schema);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CodegenError(
      `The schema ${file} cannot be read. Name a file that is there, or the GraphQL address of the running CMS, such as http://localhost:1337/graphql.`,
      { cause },
    );
  });
  return built(schema, async () => (file.endsWith('.json') ? introspectionIn(text) : text));
}

async function built(from: string, read: () => Promise<IntrospectionQuery | string>): Promise<GraphQLSchema> {
  const schema = await read();
  try {
    return typeof schema === 'string' ? buildSchema(schema) : buildClientSchema(schema);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodegenError(`What ${from} holds is not a GraphQL schema: ${reason}`, { cause });
  }
}

/** An introspection as tools write it, with or without `data` around it. What it lacks, `buildClientSchema` says. */
function introspectionIn(text: string): IntrospectionQuery {
  const read: { data?: IntrospectionQuery } & IntrospectionQuery = JSON.parse(text);
  return read.data ?? read;
}
