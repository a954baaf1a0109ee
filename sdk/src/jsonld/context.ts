/** What makes an object's names those of schema.org. */
export const CONTEXT = { '@context': 'https://schema.org' } as const;
