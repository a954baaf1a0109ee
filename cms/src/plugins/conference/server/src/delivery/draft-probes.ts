/** A part of a query whose answer depends on drafts, and what to ask instead. */
interface DraftProbe {
  readonly parameter: string;
  readonly instead: string;
}

/** Strapi's relation from a row to all other rows of its document, drafts among them, whichever status is asked for. */
const LOCALIZATIONS = 'localizations';

/** Finds what, in REST parameters or GraphQL arguments, would show drafts or let somebody guess what they say. */
export function findDraftProbe(asked: object): DraftProbe | undefined {
  const { status, publicationFilter, hasPublishedVersion }: Record<string, unknown> = { ...asked };
  if (isGiven(status) && status !== 'published') return { parameter: 'status', instead: 'ask for published content' };
  if (isGiven(publicationFilter)) return { parameter: 'publicationFilter', instead: 'leave it out' };
  if (isGiven(hasPublishedVersion)) return { parameter: 'hasPublishedVersion', instead: 'leave it out' };
  if (searchesLocalizations(asked)) {
    return { parameter: LOCALIZATIONS, instead: 'search and sort within one language, with "locale"' };
  }
  return undefined;
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

function searchesLocalizations(asked: object): boolean {
  const { filters, sort, populate }: Record<string, unknown> = { ...asked };
  return (
    hasKey(filters, LOCALIZATIONS) || JSON.stringify(sort ?? '').includes(LOCALIZATIONS) || searchesWithin(populate)
  );
}

/** Each populated relation has filters, an order and relations of its own; polymorphic ones have them once a type. */
function searchesWithin(populate: unknown): boolean {
  return childrenOf(populate).some(
    (child) => isObject(child) && (searchesLocalizations(child) || ('on' in child && searchesWithin(child.on))),
  );
}

function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && (key in value || childrenOf(value).some((child) => hasKey(child, key)));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const childrenOf = (value: unknown): unknown[] => (isObject(value) ? Object.values(value) : []);
