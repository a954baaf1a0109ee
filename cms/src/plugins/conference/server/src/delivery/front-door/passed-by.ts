/** Middlewares that say the same of every answer, or whose work the front door does itself. */
const REPLACEABLE = new Set(
  ['logger', 'errors', 'security', 'cors', 'poweredBy', 'query', 'body', 'session', 'favicon', 'public']
    .concat('compression', 'responseTime')
    .map((name) => `strapi::${name}`),
);

/** As much of Apollo's options as is looked at. */
interface ApolloOptions {
  readonly plugins?: readonly unknown[];
  readonly stringifyResult?: unknown;
}

/**
 * What in a project would no longer see every request if the front door answered some: middlewares that count, refuse or
 * write down, plugins of Apollo, another writing of JSON.
 */
export function passedBy(middlewares: readonly unknown[], { plugins = [], stringifyResult }: ApolloOptions): string[] {
  return [
    ...middlewares.map(nameOf).filter((name) => !REPLACEABLE.has(name)),
    ...(plugins.length > 0 ? ['plugins of Apollo'] : []),
    ...(stringifyResult === undefined ? [] : ['stringifyResult']),
  ];
}

function nameOf(middleware: unknown): string {
  if (typeof middleware === 'string') return middleware;
  if (typeof middleware !== 'object' || middleware === null) return 'a function among the middlewares';
  const { name, resolve }: { readonly name?: unknown; readonly resolve?: unknown } = middleware;
  return String(name ?? resolve);
}
