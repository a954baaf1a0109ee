export type { Locale } from './generated/documents.js';
