/** Says what was given, and what to give. */
export function refuse(given: unknown, advice: string, cause?: unknown): never {
  throw new RangeError(`“${given}”: give ${advice}.`, { cause });
}
