/** The other end of `Remote`: offers functions to the process that started this one, and stops with it. */
export function serve(api: object, stop?: () => Promise<void>): void {
  process.on('message', async (message) => {
    if (typeof message !== 'object' || message === null || !('id' in message)) return;
    const { id } = message;
    try {
      const work: unknown = Reflect.get(api, String(Reflect.get(message, 'name')));
      if (typeof work !== 'function') throw new Error('There is no such function.');
      process.send?.({ id, value: await Reflect.apply(work, api, Reflect.get(message, 'args')) });
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? error.stack : String(error) });
    }
  });
  process.once('disconnect', async () => {
    await stop?.();
    process.exit(0);
  });
  process.send?.({ id: 0 });
}
