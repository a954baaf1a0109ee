import { type GraphQLSchema, isObjectType } from 'graphql';
import { contentOf, type FieldSelection } from './field-selection.js';

/** What the documents of a project have beyond Kurultai's, by type. */
export function ownFields(project: GraphQLSchema, kurultai: GraphQLSchema): ReadonlyMap<string, FieldSelection[]> {
  const all = new Map<string, FieldSelection[]>();
  for (const type of Object.values(project.getTypeMap())) {
    const known = kurultai.getType(type.name);
    if (!isObjectType(type) || !isObjectType(known) || !('fallbackFields' in known.getFields())) continue;
    const own = contentOf(type).filter(({ name }) => !(name in known.getFields()));
    if (own.length > 0) all.set(type.name, own);
  }
  return all;
}
