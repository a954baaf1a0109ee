/**
 * Something that look-ahead does not answer: a resolver of the project's own, or a question whose answer holds an error.
 * Strapi's resolvers answer it then, so nothing is lost but speed.
 */
export class BeyondLookAhead extends Error {
  override readonly name = 'BeyondLookAhead';
}

export function beyond(what: string): never {
  throw new BeyondLookAhead(what);
}
