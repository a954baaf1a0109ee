/** An address as messages may show it: without a user, a password or a query, where people put tokens. */
export function placeOf(endpoint: string): string {
  return endpoint.replace(/(?<=\/\/)[^/]*@|[?#].*/g, '');
}
