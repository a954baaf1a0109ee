import type { CodegenConfig } from '@graphql-codegen/cli';
import { type ConferenceConfig, conferenceConfig } from '@kurultai/sdk/codegen';
import { expectTypeOf, test } from 'vitest';

test('graphql-codegen takes what it makes', () => {
  expectTypeOf<ConferenceConfig>().toExtend<CodegenConfig>();
  const config: CodegenConfig = conferenceConfig({ schema: 'schema.graphql', output: 'src/conference.ts' });
  void config;
});

test('what cannot be does not compile', () => {
  // @ts-expect-error there are two
  conferenceConfig({ schema: 'schema.graphql', output: 'src/conference.ts', transport: 'axios' });
  // @ts-expect-error where would it go?
  conferenceConfig({ schema: 'schema.graphql' });
});
