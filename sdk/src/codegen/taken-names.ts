import type { OperationFile } from './package-files.js';

/** Names that the generated module has or imports, beside those of operations and documents. */
const MODULE = ['Collection', 'Conference', 'Content', 'Fallback', 'Found', 'Json', 'Locale', 'PlainCollection'];

/** Names that a conference has beside its collections. */
const MEMBERS = ['in', 'locale', 'mediaUrl', 'preview', 'programme', 'request', 'search'];

/** Names that a project's own types cannot have. */
export function takenNames(files: readonly OperationFile[]): ReadonlySet<string> {
  const definitions = files.flatMap(({ document }) => document.definitions);
  const names = definitions.flatMap((one) => ('name' in one && one.name ? [one.name.value] : []));
  const members = names.map((name) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
  return new Set([...names, ...members, ...MODULE, ...MEMBERS]);
}
