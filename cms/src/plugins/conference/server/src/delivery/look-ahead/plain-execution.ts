import type { Core } from '@strapi/types';
import {
  astFromValue,
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { LookAhead, Operation, Prepared } from './look-ahead';

/** Answers with Strapi's own resolvers, and says that every table was read. */
export function plainExecution(strapi: Core.Strapi): LookAhead {
  return {
    async prepare(asked: Operation): Promise<Prepared | undefined> {
      const operation = getOperationAST(asked.document, asked.operationName);
      const root = asked.schema.getQueryType();
      if (operation?.operation !== 'query' || !root) return undefined;
      const fields = operation.selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD);
      if (fields.length < operation.selectionSet.selections.length) return undefined;
      if (fields.some(({ name }) => !name.value.startsWith('conference'))) return undefined;
      return { tables: tablesOf(strapi), run: () => run(strapi, asked, operation, root, fields) };
    },
  };
}

function tablesOf(strapi: Core.Strapi): string[] {
  return Object.values(strapi.contentTypes).flatMap(({ collectionName, uid }) =>
    collectionName && !uid.startsWith('admin::') ? [collectionName] : [],
  );
}

async function run(
  strapi: Core.Strapi,
  asked: Operation,
  operation: OperationDefinitionNode,
  root: GraphQLObjectType,
  fields: readonly FieldNode[],
) {
  const rootQueryArgsByPath = new Map<string, object>();
  for (const node of fields) {
    const field = root.getFields()[node.name.value];
    if (!field) return undefined;
    const args = getArgumentValues(field, node, { ...asked.variables });
    rootQueryArgsByPath.set(node.alias?.value ?? node.name.value, { ...args, _originField: node.name.value });
  }
  const { data, errors } = await execute({
    schema: asked.schema,
    document: withLiterals(asked, operation),
    operationName: asked.operationName,
    contextValue: { state: { auth: asked.auth, route: { info: { type: 'content-api' } } }, rootQueryArgsByPath },
  });
  if (errors || !data) return undefined;
  const documents = new Set<string>();
  for (const node of fields) {
    const type = getNamedType(root.getFields()[node.name.value]?.type);
    if (type) collect(strapi, data[node.alias?.value ?? node.name.value], type.name, documents);
  }
  return { data, documents: [...documents] };
}

/** Variables are coerced already, and to execute an operation coerces them: they become what the text says. */
function withLiterals({ document, schema, variables }: Operation, operation: OperationDefinitionNode): DocumentNode {
  const literals = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => {
      const inputType = typeFromAST(schema, type);
      const value = variables[variable.name.value];
      return [
        variable.name.value,
        value !== undefined && isInputType(inputType) ? astFromValue(value, inputType) : undefined,
      ] as const;
    }),
  );
  const isAbsent = (node: { readonly value: { readonly kind: Kind; readonly name?: { readonly value: string } } }) =>
    node.value.kind === Kind.VARIABLE && !literals.get(node.value.name?.value ?? '');
  return visit(document, {
    enter(node) {
      if (node.kind === Kind.VARIABLE_DEFINITION) return null;
      if ((node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) && isAbsent(node)) return null;
      return node.kind === Kind.VARIABLE ? literals.get(node.name.value) : undefined;
    },
  });
}

/** Those whose `documentId` was asked for, in fields named as in the schema. */
function collect(strapi: Core.Strapi, value: unknown, typeName: string, documents: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(strapi, one, typeName, documents);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { naming } = strapi.plugin('graphql').service('utils');
  const model = Object.values(strapi.contentTypes).find((one) => naming.getTypeName(one) === typeName);
  if (model && 'documentId' in value) documents.add(`${model.info.singularName}/${String(value.documentId)}`);
  for (const [field, child] of Object.entries(value)) {
    const attribute = model?.attributes[field];
    const target = attribute && 'target' in attribute ? String(attribute.target) : undefined;
    const targetModel = Object.values(strapi.contentTypes).find(({ uid }) => uid === target);
    if (targetModel) collect(strapi, child, naming.getTypeName(targetModel), documents);
  }
}
