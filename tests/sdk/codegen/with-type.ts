/** Kurultai's schema with a type more, as Strapi writes one: without words of a language. */
export function withType(schema: string, name: string, plural: string, fields: string): string {
  const args =
    'filters: $FiltersInput, pagination: PaginationArg = {}, sort: [String] = [], status: PublicationStatus = PUBLISHED';
  const queries = `  ${plural}(${args}): [$]!\n  ${plural}_connection(${args}): $EntityResponseCollection\n`;
  const types = `
type $ {
  documentId: ID!
${fields}
}

type $EntityResponseCollection {
  nodes: [$!]!
  pageInfo: Pagination!
}

input $FiltersInput {
  documentId: IDFilterInput
}
`;
  return `${schema.replace('type Query {\n', `type Query {\n${queries.replaceAll('$', name)}`)}${types.replaceAll('$', name)}`;
}
