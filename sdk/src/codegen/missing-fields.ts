import { type GraphQLSchema, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { CodegenError } from './codegen-error.js';
import type { OperationFile } from './package-files.js';

/** Without these, nothing of the SDK works. */
const NEEDED = new Set([
  'documentId',
  'locale',
  'language',
  'fallbackFields',
  'slug',
  'days',
  'panels',
  'startsAt',
  'room',
  'position',
]);

export interface Possible {
  readonly files: OperationFile[];
  /** Fields that the SDK asks for and the project's CMS lacks, such as `ConferencePanel.streamUrl`. */
  readonly missing: readonly string[];
}

/**
 * The SDK's operations as far as a CMS can answer them: without the fields that it lacks.
 * @throws CodegenError where it lacks what the SDK cannot do without.
 */
export function withoutMissingFields(
  files: readonly OperationFile[],
  project: GraphQLSchema,
  kurultai: GraphQLSchema,
): Possible {
  if (!project.getQueryType()?.getFields().conferenceBySlug) {
    throw new CodegenError(
      'The schema is not that of a Kurultai CMS: it has no conferenceBySlug. Is it another server’s? Otherwise install or update ' +
        '@kurultai/strapi-plugin-conference there, and see that config/plugins leaves it enabled.',
    );
  }
  const missing = new Set<string>();
  const info = new TypeInfo(kurultai);
  const lacks = (place: string) => {
    const outdated = `The CMS is older than this SDK: it lacks ${place}. `;
    return new CodegenError(
      `${outdated}Update @kurultai/strapi-plugin-conference, or use the version of @kurultai/sdk that belongs to it.`,
    );
  };
  const visitor = visitWithTypeInfo(info, {
    VariableDefinition({ type }) {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      if (named.kind === Kind.NAMED_TYPE && !project.getType(named.name.value)) throw lacks(named.name.value);
    },
    FragmentDefinition({ typeCondition: { name } }) {
      if (!project.getType(name.value)) throw lacks(name.value);
    },
    Field(node) {
      const parent = info.getParentType();
      const type = project.getType(parent?.name ?? '');
      const { value } = node.name;
      if (!parent || !isObjectType(type) || value === '__typename') return undefined;
      const field = type.getFields()[value];
      const place = `${parent.name}.${value}`;
      if (field) {
        const argument = node.arguments?.find(({ name }) => !field.args.some((one) => one.name === name.value));
        if (argument) throw lacks(`${place}(${argument.name.value})`);
        return undefined;
      }
      if (parent.name === 'Query' || NEEDED.has(value)) throw lacks(place);
      missing.add(place);
      return null;
    },
  });
  const possible = files.map(({ location, document }) => ({ location, document: visit(document, visitor) }));
  return { files: possible, missing: [...missing].sort() };
}
