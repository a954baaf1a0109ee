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
  if (isAddress(schema)) {
    const introspection = await introspect(schema, headers);
    return built(schema, () => buildClientSchema(introspection));
  }
  const file = path.resolve(schema);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CodegenError(
      `The schema ${file} cannot be read. Name a file that is there, or the GraphQL address of the running CMS, such as http://localhost:1337/graphql.`,
      { cause },
    );
  });
  return built(file, () => (file.endsWith('.json') ? buildClientSchema(introspectionIn(text)) : buildSchema(text)));
}

export const isAddress = (schema: string): boolean => /^https?:\/\//.test(schema);

function built(from: string, build: () => GraphQLSchema): GraphQLSchema {
  try {
    return build();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodegenError(`${from} is no GraphQL schema: ${reason}`, { cause });
  }
}

/** An introspection as tools write it, with or without `data` around it. What it lacks, `buildClientSchema` says. */
function introspectionIn(text: string): IntrospectionQuery {
  const read: { readonly data?: IntrospectionQuery } & IntrospectionQuery = JSON.parse(text);
  return read.data ?? read;
}
