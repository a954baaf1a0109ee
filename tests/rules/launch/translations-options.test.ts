import { expect, test } from 'vitest';
import { readOptions } from '../../../scripts/translations/options';

const env = { CONFERENCE_TOKEN: 'token' };

test('reads what is typed', () => {
  expect(
    readOptions(['export', '--target', 'kk', '--type', 'panel', '--url', 'https://cms.example.org/'], env),
  ).toEqual({
    ...{ command: 'export', target: 'kk', json: false, url: 'https://cms.example.org', token: 'token' },
    ...{ choice: { type: 'panel' }, out: undefined },
  });
  expect(readOptions(['--', 'import', 'kk.xlf', '--target', 'kk', '--dry'], env)).toEqual({
    ...{ command: 'import', target: 'kk', json: false, url: 'http://localhost:1337', token: 'token' },
    ...{ file: 'kk.xlf', dry: true, overwrite: false, skip: false },
  });
  expect(readOptions([], {})).toEqual({ command: 'help' });
});

test.each([
  [['translate', '--target', 'kk'], env, '"translate" means nothing here'],
  [['export'], env, '--target kk'],
  [['export', '--target', 'kk'], {}, 'CONFERENCE_TOKEN'],
  [['export', 'kk.xlf', '--target', 'kk'], env, '--out'],
  [['export', '--target', 'kk', '--url', 'localhost'], env, '--url is "localhost"'],
  [['import', '--target', 'kk'], env, 'Name one file'],
  [['import', 'a.xlf', '--target', 'kk', '--force'], env, "Unknown option '--force'"],
])('says what is wrong with %j', (args, environment, sentence) => {
  expect(() => readOptions(args, environment)).toThrow(sentence);
});
