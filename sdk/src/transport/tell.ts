/** Tells a hook. What it throws is its own failure, not the call's: the platform reports it as it does other uncaught errors. */
export function tell<Trace>(hook: ((trace: Trace) => void) | undefined, trace: Trace): void {
  try {
    hook?.(trace);
  } catch (error) {
    // Node.js has no `reportError`; an error thrown to nobody would end its process.
    (globalThis.reportError ?? console.error)(error);
  }
}
