import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';
import type { LocaleCode } from '../chains';

/** As permissions look at a row. */
export type PermittedRow = { readonly locale: LocaleCode } & Readonly<Record<string, unknown>>;

/** What whoever asks may do with words. */
export interface Rights {
  readonly userId: number | null;
  mayRead(uid: Uid, row: PermittedRow, field?: string): boolean;
  mayUpdate(uid: Uid, row: PermittedRow, field?: string): boolean;
}

interface PermissionChecker {
  readonly can: Readonly<Record<'read' | 'update', (entity?: unknown, field?: string) => boolean>>;
}

/** A token has passed the route's own check; an administrator may do what the Content Manager lets them do. */
export function rightsOf(
  strapi: Core.Strapi,
  { userAbility, user }: { readonly userAbility?: unknown; readonly user?: unknown },
): Rights {
  if (!userAbility) return { userId: null, mayRead: () => true, mayUpdate: () => true };
  const checkers = new Map<Uid, PermissionChecker>();
  const checker = (model: Uid): PermissionChecker => {
    const known = checkers.get(model);
    if (known) return known;
    const made = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });
    checkers.set(model, made);
    return made;
  };
  const id = typeof user === 'object' && user !== null && 'id' in user ? user.id : null;
  return {
    userId: typeof id === 'number' ? id : null,
    mayRead: (uid, row, field) => checker(uid).can.read(row, field),
    mayUpdate: (uid, row, field) => checker(uid).can.update(row, field),
  };
}
