import type { FileFaultCode, FileFaultValues } from './messages';

/** What makes a whole file of translations unreadable, or wrong here: nothing of it is looked at further. */
export class FileFault<Code extends FileFaultCode = FileFaultCode> extends Error {
  override readonly name = 'FileFault';

  constructor(
    readonly code: Code,
    readonly values: FileFaultValues[Code],
    /** The line of the file, where there is one. */
    readonly line?: number,
  ) {
    super(`${code}${line === undefined ? '' : ` on line ${line}`}`);
  }
}
