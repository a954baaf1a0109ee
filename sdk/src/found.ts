import type { Page } from './answers.js';
import type { Found } from './collection.js';

/** The document that a slug has led to. */
export function found<Full extends { readonly slug: string }>(page: Page<Full>, slug: string): Found<Full> | null {
  const document = documentOf(page);
  return document && { ...document, redirect: document.slug === slug ? null : document.slug };
}

function documentOf<Full extends object>(page: Page<Full>): Full | null {
  return page !== null && isDocument(page) ? page : null;
}

function isDocument<Full extends object>(page: Full | Record<PropertyKey, never>): page is Full {
  return 'slug' in page;
}
