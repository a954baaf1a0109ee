/** Below `/translations`, before the routes that name a type and a document. */
export const exchangePaths = [
  { method: 'GET', path: '/translations/export', handler: 'exchange.export' },
  { method: 'GET', path: '/translations/export/summary', handler: 'exchange.summary' },
  { method: 'POST', path: '/translations/import', handler: 'exchange.import' },
] as const;
