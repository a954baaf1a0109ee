import type { LocaleCode } from '../chains';

/** Whoever translates by machine: the one seam between this plugin and a service. */
export interface MachineTranslator {
  /**
   * @param fragments HTML of one paragraph each: text, `<br>`, and elements known by their ids, which come back.
   * @returns as many, in the same order.
   * @throws MachineFailure where not all of them could be translated.
   */
  translate(fragments: readonly string[], from: LocaleCode, into: LocaleCode): Promise<readonly string[]>;
}

/** By what can be done about it: see the sentences in `programme/messages`. */
export type MachineFault = 'machineLanguage' | 'machineRefused' | 'machineBusy' | 'machineSlow' | 'machineFailed';

export class MachineFailure extends Error {
  override readonly name = 'MachineFailure';

  constructor(
    readonly code: MachineFault,
    /** For the log: it holds neither texts nor keys. */
    message: string,
  ) {
    super(message);
  }
}
