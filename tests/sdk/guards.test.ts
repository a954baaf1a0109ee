import { runInNewContext } from 'node:vm';
import { isConferenceError, isHttpError, isNetworkError } from '@kurultai/sdk';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { projectDir } from '../helpers/cms';

test('guards know errors of another bundle in another realm, where instanceof does not', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { NetworkError } from '@kurultai/sdk/fetch';
        export const error = new NetworkError('Events', 'http://cms/graphql', 'жоқ');`,
      resolveDir: projectDir,
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'bundle', logLevel: 'silent' },
  });
  const foreign: unknown = runInNewContext(`${outputFiles[0]?.text}; bundle.error`);
  expect(foreign).not.toBeInstanceOf(Error);
  expect([isConferenceError(foreign), isNetworkError(foreign), isHttpError(foreign)]).toEqual([true, true, false]);
});

test.each([undefined, null, 'network', new Error('network'), { code: 'network' }])(
  '%s is no error of the SDK',
  (value) => {
    expect([isConferenceError(value), isNetworkError(value)]).toEqual([false, false]);
  },
);
