import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Kind } from 'graphql';
import { collectionsIn } from './collections.js';
import { conferenceModule, importsOf, type ModuleParts } from './conference-module.js';
import { extendedOperations, shortName } from './extended-operations.js';
import { withoutMissingFields } from './missing-fields.js';
import { sentOperations } from './operation-text.js';
import type { ConferenceConfigOptions } from './options.js';
import { ownFields } from './own-fields.js';
import { ownOperations } from './own-operations.js';
import { type OwnType, ownTypes } from './own-types.js';
import { kurultaiOperations, kurultaiSchema, type OperationFile } from './package-files.js';
import { ownContent, relationsOf } from './relations.js';
import { requiredTexts } from './required-texts.js';
import { localeUnion } from './scalar-types.js';

/** What is generated for a project, all but the types of its operations. */
export interface Generated {
  /** The operations of the SDK, extended, and those for the project's own types. */
  readonly files: readonly OperationFile[];
  /** What to know of it, a line each. */
  readonly notes: readonly string[];
  readonly imports: string;
  readonly module: string;
}

/** @throws CodegenError */
export function generatedFor(
  project: GraphQLSchema,
  documents: readonly DocumentNode[],
  { transport, relations = {}, leaveOut = [] }: ConferenceConfigOptions,
): Generated {
  const kurultai = kurultaiSchema();
  const { files: known, missing } = withoutMissingFields(kurultaiOperations(), project, kurultai);
  const locales = localeUnion(project);
  const types = ownTypes(project, kurultai, leaveOut, takenBy(known));
  const fields = ownFields(project, kurultai);
  const content = ownContent(fields, types);
  const followed = relationsOf(relations, project, content, cardsOf(known, types));
  const files = [
    ...extendedOperations(known, kurultai, { fields, types, relations: followed }),
    ...types.map((own) => ({
      location: `${own.type.name} of the schema`,
      document: ownOperations(own, followed.get(own.type.name) ?? []),
    })),
  ];
  const operations = sentOperations([...files.map(({ document }) => document), ...documents]);
  const parts: ModuleParts = {
    operations,
    collections: collectionsIn(operations, project, types),
    cards: [...namesOf(files, Kind.FRAGMENT_DEFINITION)].filter((name) => /Card$|^Picture$/.test(name)),
    locales,
    requiredTexts: requiredTexts(project),
  };
  const left = [...content].flatMap(([type, all]) =>
    all.flatMap(({ name, place }) =>
      place === 'nowhere' || (place === 'relation' && !relations[type]?.includes(name)) ? `${type}.${name}` : [],
    ),
  );
  return {
    files,
    notes: [
      ...(left.length > 0 ? [`Not asked for, being relations or dynamic zones: ${left.join(', ')}.`] : []),
      ...(missing.length > 0
        ? [`The CMS is older than the SDK and lacks: ${missing.join(', ')}. Update it to have them.`]
        : []),
    ],
    imports: importsOf(parts, transport === 'fetch' ? '@kurultai/sdk/fetch' : '@kurultai/sdk'),
    module: conferenceModule(parts),
  };
}

/** Names that a project's own types cannot have. */
function takenBy(files: readonly OperationFile[]): ReadonlySet<string> {
  const operations = [...namesOf(files, Kind.OPERATION_DEFINITION)];
  const lower = operations.map((name) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
  return new Set([...operations, ...lower, ...namesOf(files, Kind.FRAGMENT_DEFINITION), ...MODULE, ...MEMBERS]);
}

/** Names that the module has or imports. */
const MODULE =
  'Client Collection Conference ConferenceOptions Content Exact Found GetOptions Incremental Item Locale OpenConference Page PlainCollection SearchOptions SearchResult TypedDocument'.split(
    ' ',
  );

/** Names that a conference has beside its collections. */
const MEMBERS = ['in', 'locale', 'mediaUrl', 'preview', 'programme', 'request', 'search'];

function namesOf(
  files: readonly OperationFile[],
  kind: Kind.FRAGMENT_DEFINITION | Kind.OPERATION_DEFINITION,
): Set<string> {
  const definitions = files.flatMap(({ document }) => document.definitions);
  return new Set(definitions.flatMap((one) => (one.kind === kind && 'name' in one && one.name ? one.name.value : [])));
}

/** The fragment that shows what lists show, by type. */
function cardsOf(files: readonly OperationFile[], types: readonly OwnType[]): ReadonlyMap<string, string> {
  const known = files
    .flatMap(({ document }) => document.definitions)
    .flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.typeCondition.name.value, one.name.value] as const] : [],
    )
    .filter(([type, fragment]) => fragment === `${shortName(type)}Card`);
  return new Map([...known, ...types.map(({ type, name }) => [type.name, `${name}Card`] as const)]);
}
