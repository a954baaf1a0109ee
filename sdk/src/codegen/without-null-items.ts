import {
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * Makes lists of documents and components hold no nulls, in place. Rows come from a join, so there is no such thing as a missing
 * one among them; the plugin's schema says so, Strapi's own does not.
 */
export function withoutNullItems(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const list = getNullableType(field.type);
      if (!isListType(list)) continue;
      const items = getNullableType(list.ofType);
      if (!isObjectType(items)) continue;
      const whole = new GraphQLList(new GraphQLNonNull(items));
      field.type = isNonNullType(field.type) ? new GraphQLNonNull(whole) : whole;
    }
  }
  return schema;
}
