import { type DocumentNode, parse } from 'graphql';
import { contentOf } from './field-selection.js';
import { hasWords, type OwnType } from './own-types.js';
import { requiredTextsOf } from './required-texts.js';
import { titled } from './type-names.js';

/** The operations of a content type that the SDK does not know: a list, one document, and how many there are. */
export function ownOperations(own: OwnType, relations: readonly string[]): DocumentNode {
  const { type, query, key, name } = own;
  const fields = type.getFields();
  const content = contentOf(type);
  const by = 'slug' in fields ? 'slug' : 'documentId';
  const card = [
    '__typename',
    'documentId',
    ...wordsOf(own),
    ...content.filter((one) => one.place === 'card').map(textOf),
  ];
  const whole = [`...${name}Card`, ...content.filter((one) => one.place === 'whole').map(textOf), ...relations];
  if (isLocalised(own)) {
    const words = [...new Set([...(hasWords(own) ? ['language'] : []), ...requiredTextsOf(type)])];
    whole.push(`localizations(pagination: { limit: 100 }) { locale ${words.join(' ')} }`);
  }
  const lists = variablesOf(own, ['locale', 'status', 'filters', 'search', 'sort', 'pagination']);
  const counts = variablesOf(own, ['locale', 'status', 'filters', 'search']);
  const gets = variablesOf(own, ['locale', 'status']);
  const keyed = by === 'slug' ? 'String' : 'ID';
  return parse(
    `
      fragment ${name}Card on ${type.name} { ${card.join(' ')} }
      query ${titled(key)}${lists.declared()} { items: ${query.name}${lists.passed()} { ...${name}Card } }
      query ${name}${gets.declared(`$key: ${keyed}!`)} {
        items: ${query.name}${gets.passed(`filters: { ${by}: { eq: $key } } pagination: { limit: 1 }`)} { ${whole.join(' ')} }
      }
      query ${titled(key)}Count${counts.declared()} { count: ${query.name}_connection${counts.passed()} { pageInfo { total } } }
    `,
    { noLocation: true },
  );
}

const textOf = ({ text }: { readonly text: string }): string => text;

/** What tells whose words a document shows. */
function wordsOf(own: OwnType): string[] {
  if (hasWords(own)) return ['locale', 'language', 'fallbackFields { ...Fallback }'];
  return isLocalised(own) ? ['locale'] : [];
}

const isLocalised = ({ type }: OwnType): boolean => 'localizations' in type.getFields();

const TYPES: Readonly<Record<string, string>> = {
  locale: 'I18NLocaleCode!',
  status: 'PublicationStatus',
  search: 'String',
  sort: '[String!]',
  pagination: 'PaginationArg',
};

/** Variables for those of the arguments that the query has: what is the same in every language has no locale. */
function variablesOf({ query }: OwnType, names: readonly string[]) {
  const args = names.flatMap((name) => query.args.filter((argument) => argument.name === name));
  const inBrackets = (all: readonly string[]) => (all.length === 0 ? '' : `(${all.join(' ')})`);
  return {
    declared: (more = '') =>
      inBrackets([...args.map(({ name, type }) => `$${name}: ${TYPES[name] ?? type}`), more].filter(Boolean)),
    passed: (more = '') => inBrackets([...args.map(({ name }) => `${name}: $${name}`), more].filter(Boolean)),
  };
}
