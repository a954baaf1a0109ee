/** What one GraphQL question may ask; a project sets them under `conference.config.delivery.limits`. */
export interface Limits {
  /** Tokens of the question's text: names, braces, values. It is read no further. */
  readonly tokens: number;
  /** Levels of objects in the answer, the first not counted, as Strapi's `depthLimit` counts them. */
  readonly depth: number;
  /** Fields and fragments, those of a fragment as often as it is spread. */
  readonly selections: number;
  /** Fields under another name, those of a fragment as often as it is spread. */
  readonly aliases: number;
  /** `@include`, `@skip` and others, those of a fragment as often as it is spread. */
  readonly directives: number;
  /** What the answer may hold, by estimate; `cost.ts` tells how. */
  readonly cost: number;
  /** Values in the arguments and variables of a query, each list and object one, and what is in it. */
  readonly values: number;
  /** Levels of lists and objects in arguments and variables. */
  readonly nesting: number;
  /** Characters of one text in the arguments and variables of a query. */
  readonly characters: number;
  /** Rows of one list. A longer page is cut to it, as by Strapi's `maxLimit`. */
  readonly pageSize: number;
  /** Operations of one HTTP request, in a project that lets Apollo take several (`allowBatchedHttpRequests`). */
  readonly batch: number;
}

/** Twice what the SDK asks at most, or more. */
const defaults: Limits = {
  tokens: 2_000,
  depth: 14,
  selections: 2_000,
  aliases: 50,
  directives: 50,
  cost: 1_500_000,
  values: 1_000,
  nesting: 32,
  characters: 1_000,
  pageSize: 500,
  batch: 10,
};

/** What the project set, and the defaults for the rest. */
export const limitsOf = (given: Partial<Limits> | undefined): Limits => ({ ...defaults, ...given });

/** What is wrong with them, and what would be right: the rest of a sentence that begins with their name. */
export function faultOfLimits(given: unknown): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return ' must be an object, such as { depth: 20 }.';
  }
  for (const [name, value] of Object.entries(given)) {
    if (!isLimit(name)) return ` has no "${name}"; there are ${Object.keys(defaults).join(', ')}.`;
    if (!Number.isSafeInteger(value) || value < 1) {
      return `.${name} must be a whole number from 1 up, such as ${defaults[name]}.`;
    }
  }
  return undefined;
}

const isLimit = (name: string): name is keyof Limits => Object.hasOwn(defaults, name);
