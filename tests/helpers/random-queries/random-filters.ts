import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import type { Choose } from './choose';

/** Texts, numbers and dates that the documents hold, so that filters find some of them. */
export type Samples = Readonly<Record<'text' | 'id' | 'instant' | 'date' | 'number', readonly (string | number)[]>>;

const OPERATORS = {
  text: ['eq', 'ne', 'contains', 'containsi', 'notContains', 'startsWith', 'endsWith', 'gt', 'lte', 'eqi'],
  id: ['eq', 'ne', 'gt', 'lte'],
  ordered: ['eq', 'ne', 'gt', 'gte', 'lt', 'lte'],
} as const;

type Filters = Readonly<Record<string, unknown>>;

/** A condition of a type's `…FiltersInput`: on its fields, on relations' fields, and combined. */
export function randomFilters(choose: Choose, type: GraphQLInputObjectType, samples: Samples, depth = 2): Filters {
  // Only who sees drafts may search other languages' rows.
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'localizations' || choose.rarely(10));
  const filters: Record<string, unknown> = {};
  // Within a relation Strapi takes one condition, or some combined.
  for (const { name } of choose.some(fields, depth === 2 ? 2 : 1)) {
    const inner = getNamedType(type.getFields()[name]?.type);
    if (!isInputObjectType(inner)) continue;
    if (name === 'and' || name === 'or') {
      if (depth > 0) filters[name] = [1, 2].map(() => randomFilters(choose, type, samples, depth - 1));
    } else if (inner.name.endsWith('FiltersInput')) {
      if (depth > 0) filters[name] = randomFilters(choose, inner, samples, depth - 1);
    } else {
      filters[name] = condition(choose, inner.name, samples);
    }
  }
  return filters;
}

function condition(choose: Choose, input: string, samples: Samples): Filters {
  if (choose.rarely(6)) return { [choose.one(['null', 'notNull'])]: choose.rarely(2) };
  if (input === 'BooleanFilterInput') return { eq: choose.rarely(2) };
  if (input === 'JSONFilterInput') return { notNull: true };
  const kind = kindOf(input);
  const operators = kind === 'text' ? OPERATORS.text : kind === 'id' ? OPERATORS.id : OPERATORS.ordered;
  const value = () => choose.one(samples[kind]);
  if (choose.rarely(5)) return { [choose.one(['in', 'notIn'])]: [value(), value()] };
  return { [choose.one(operators)]: value() };
}

function kindOf(input: string): keyof Samples {
  if (input.startsWith('ID')) return 'id';
  if (input.startsWith('DateTime')) return 'instant';
  if (input.startsWith('Date')) return 'date';
  return /^(Int|Float|Long)/.test(input) ? 'number' : 'text';
}
