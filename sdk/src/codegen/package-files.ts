import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';

/** The folder of the package, seen from here whether this runs as source or compiled. */
const packageDir = fileURLToPath(new URL('../../', import.meta.url));

/** The schema that this SDK was made for. */
export function kurultaiSchema(): GraphQLSchema {
  return buildSchema(readFileSync(`${packageDir}schema.graphql`, 'utf8'));
}

/** Operations with the file that they are from. */
export interface OperationFile {
  readonly location: string;
  readonly document: DocumentNode;
}

/** The operations that this SDK asks with. */
export function kurultaiOperations(): OperationFile[] {
  return readdirSync(`${packageDir}operations`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const location = `${packageDir}operations/${file}`;
      return { location, document: parse(readFileSync(location, 'utf8'), { noLocation: true }) };
    });
}
