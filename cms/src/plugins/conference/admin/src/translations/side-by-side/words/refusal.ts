import type { Conflict } from '../../../../../server/src/translation/desk/contract';
import { property } from '../../../property';
import { isObject } from '../blocks/inlines';

/** Why the server did not do as it was asked, by what the person can do about it. */
export type Refusal =
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** What is wrong, said of each field. */
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>>; readonly message: string }
  /** To publish would publish fields, too, that the person may not write. */
  | { readonly kind: 'structure-waits'; readonly fields: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'offline' | 'session' | 'forbidden' | 'gone' | 'server' };

/** Reads what Strapi's fetch client throws: `{ status, response: { data: { error } } }`, or an error without an answer. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Error && thrown.name === 'TokenRefreshError') return { kind: 'session' };
  const error = property(property(property(thrown, 'response'), 'data'), 'error');
  const status = property(error, 'status') ?? property(thrown, 'status');
  if (typeof status !== 'number') return { kind: 'offline' };
  if (status === 401) return { kind: 'session' };
  const details = property(error, 'details');
  const fields = property(details, 'fields');
  if (status === 403 && Array.isArray(fields)) return { kind: 'structure-waits', fields: fields.map(String) };
  if (status === 403) return { kind: 'forbidden' };
  if (status === 404) return { kind: 'gone' };
  if (status >= 500) return { kind: 'server' };
  const message = String(property(error, 'message') ?? '');
  const conflicts = property(details, 'conflicts');
  if (status === 409 && Array.isArray(conflicts)) return { kind: 'conflict', conflicts: conflicts.filter(isConflict) };
  const faults = faultsIn(property(details, 'errors'));
  return Object.keys(faults).length > 0 ? { kind: 'faults', faults, message } : { kind: 'refused', message };
}

function faultsIn(errors: unknown): Record<string, string> {
  const told = (Array.isArray(errors) ? errors : []).flatMap((error: unknown) => {
    const path = property(error, 'path');
    const field: unknown = Array.isArray(path) ? path[0] : path;
    return typeof field === 'string' && field !== '' ? [[field, String(property(error, 'message'))] as const] : [];
  });
  return Object.fromEntries(told);
}

const isConflict = (value: unknown): value is Conflict =>
  isObject(value) && typeof value.field === 'string' && typeof value.version === 'string' && isObject(value.touched);
