/** What generated code may need of the kit, in the order that formatters give imports. */
const KIT = [
  'type Collection',
  'type ConferenceOptions',
  'type CountDocument',
  'collectionOf',
  'countOperation',
  'daysOf',
  'type Found',
  'type GetOptions',
  'type ItemDocument',
  'type ListDocument',
  'listOperation',
  'type OpenConference',
  'openConference',
  'operation',
  'type PageDocument',
  'type PlainCollection',
  'type PlainCountDocument',
  'type PlainListDocument',
  'plainCollectionOf',
  'programmeOf',
  'type SearchOptions',
  'type SearchVariables',
  'searchOf',
  'type TypedDocument',
];

const SCALARS = ['Blocks', 'IsoDate', 'IsoDateTime', 'Json'];

/** The imports of generated code: those that its text uses. */
export function importsFor(code: string, transport: 'graphql-request' | 'fetch'): string {
  const uses = (name: string) => new RegExp(`\\b${name}\\b(?!')`).test(code);
  const scalars = SCALARS.filter(uses);
  const kit = KIT.filter((name) => uses(name.replace('type ', '')));
  return [
    ...(scalars.length > 0 ? [`import type { ${scalars.join(', ')} } from '@kurultai/sdk';`] : []),
    `import { createClient } from '@kurultai/sdk${transport === 'fetch' ? '/fetch' : ''}';`,
    `import {\n${kit.map((name) => `  ${name},\n`).join('')}} from '@kurultai/sdk/kit';`,
  ].join('\n');
}
