import type { Core } from '@strapi/types';
import { messagesIn } from '../../programme/messages';
import { readerLanguage } from '../../reader-language';
import type { Conflict } from './contract';

/** What a refusal of Strapi looks like; it has no error of its own for 409. */
export interface Refusal {
  readonly data: null;
  readonly error: {
    readonly status: 409;
    readonly name: 'ConflictError';
    readonly message: string;
    readonly details: { readonly conflicts: readonly Conflict[] };
  };
}

export function refusalOf(strapi: Core.Strapi, conflicts: readonly Conflict[]): Refusal {
  const fields = conflicts.map(({ field }) => field).join(', ');
  const message = messagesIn(readerLanguage(strapi)).wordsOvertaken({ fields });
  return { data: null, error: { status: 409, name: 'ConflictError', message, details: { conflicts } } };
}
