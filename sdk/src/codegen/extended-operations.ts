import { type GraphQLSchema, Kind, type SelectionSetNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { FieldSelection, Place } from './field-selection.js';
import { hasWords, type OwnType } from './own-types.js';
import type { OperationFile } from './package-files.js';
import type { Relations } from './relations.js';
import { withMore } from './selections.js';

/** What a project has beyond Kurultai. */
export interface Beyond {
  readonly fields: ReadonlyMap<string, readonly FieldSelection[]>;
  readonly types: readonly OwnType[];
  readonly relations: Relations;
}

/** `ConferencePanel` → `Panel`: so the operation for a whole document is called, and `PanelCard` what lists show of it. */
export const shortName = (type: string): string => type.replace(/^Conference/, '');

/**
 * The SDK's operations with what a project has beyond: cards show what is light, whole documents everything, and a search also
 * finds documents of the project's own types.
 */
export function extendedOperations(
  files: readonly OperationFile[],
  kurultai: GraphQLSchema,
  { fields, types, relations }: Beyond,
): OperationFile[] {
  const cards = new Set(files.flatMap(({ document }) => document.definitions).map(nameOf));
  const info = new TypeInfo(kurultai);
  let inside = '';

  const moreIn = (set: SelectionSetNode, type: string): string[] => {
    const own = (...places: readonly Place[]) =>
      (fields.get(type) ?? []).flatMap(({ place, text }) => (places.includes(place) ? text : []));
    const card = `${shortName(type)}Card`;
    if (inside === card) return own('card');
    // The one place where the SDK shows a type that has no card.
    if (!cards.has(card) && asksFor(set, 'fallbackFields')) return own('card', 'whole');
    const isWhole =
      inside === shortName(type) &&
      set.selections.some((one) => one.kind === Kind.FRAGMENT_SPREAD && one.name.value === card);
    return isWhole ? [...own('whole'), ...(relations.get(type) ?? [])] : [];
  };
  const visitor = visitWithTypeInfo(info, {
    FragmentDefinition({ name }) {
      inside = name.value;
    },
    OperationDefinition({ name }) {
      inside = name?.value ?? '';
    },
    SelectionSet(set) {
      const type = info.getParentType()?.name ?? '';
      const more = inside === 'Search' && type === 'Query' ? types.flatMap(searched) : moreIn(set, type);
      return more.length > 0 ? withMore(set, more) : undefined;
    },
  });
  return files.map(({ location, document }) => ({ location, document: visit(document, visitor) }));
}

function searched(own: OwnType): string[] {
  if (!hasWords(own)) return [];
  const args = 'locale: $locale search: $search filters: { language: { eq: $language } } pagination: { limit: $limit }';
  return [`${own.key}: ${own.query.name}(${args}) { ...${own.name}Card }`];
}

const asksFor = (set: SelectionSetNode, name: string): boolean =>
  set.selections.some((one) => one.kind === Kind.FIELD && one.name.value === name);

const nameOf = (definition: OperationFile['document']['definitions'][number]): string =>
  'name' in definition ? (definition.name?.value ?? '') : '';
