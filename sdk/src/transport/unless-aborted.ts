/** What the promise gives, unless the signal aborts first: then its reason is thrown. For signals that live as long as a call. */
export function unlessAborted<Value>(signal: AbortSignal, promise: PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    promise.then(resolve, reject);
  });
}
