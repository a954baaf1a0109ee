import type { Core } from '@strapi/types';
import { translationActions, type Uid } from '../../uids';
import type { LocaleCode } from '../chains';
import { isOfLocale } from '../roles/of-locale';
import { listOf, type SqlText, type SqlValue, sql } from './sql-text';

/** A row as permissions look at it: its language, and who made it where that counts. */
export type PermittedRow = { readonly locale: LocaleCode } & Readonly<Record<string, unknown>>;

/** Which rows of a type somebody may read. */
export type Readable =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'locales'; readonly locales: readonly LocaleCode[] }
  /** Those whose ids a statement finds: a role has conditions of its own, such as "is the creator". */
  | { readonly kind: 'rows'; readonly ids: SqlText };

/** Who asks: an administrator, who may do here what the Content Manager lets them do, or a program with its token. */
export interface Person {
  /** Of the administrator; null for a program. */
  readonly userId: number | null;
  readable(uid: Uid, locales: readonly LocaleCode[]): Promise<Readable>;
  mayRead(uid: Uid, row: PermittedRow, field?: string): boolean;
  mayUpdate(uid: Uid, row: PermittedRow, field?: string): boolean;
  mayPublish(uid: Uid, row: PermittedRow): boolean;
}

/** As much of a request's state as tells who asks. */
export interface RequestState {
  readonly userAbility?: unknown;
  readonly user?: unknown;
  readonly auth?: unknown;
}

export function personOf(strapi: Core.Strapi, { userAbility, user, auth }: RequestState): Person {
  return isAbility(userAbility) ? new Administrator(strapi, userAbility, idOf(user)) : programOf(auth);
}

/** For the project's own code, which may do all. */
export const anyone: Person = program(() => true);

/** A token has passed the route's own check; of other routes it answers for itself. */
function programOf(auth: unknown): Person {
  const credentials = isObject(auth) && isObject(auth.credentials) ? auth.credentials : {};
  const ability = isObject(auth) ? auth.ability : undefined;
  const may = (action: string) =>
    credentials.type === 'full-access' || (isAbility(ability) && ability.can(action) === true);
  return program(may);
}

function program(may: (action: string) => boolean): Person {
  return {
    userId: null,
    readable: async () => ({ kind: 'all' }),
    mayRead: () => true,
    mayUpdate: () => may(translationActions.save),
    mayPublish: () => may(translationActions.publish),
  };
}

interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
  rulesFor?(action: string, subject: string): readonly { readonly conditions?: unknown }[];
}

/** Strapi's own answers for one type: see `services/permission-checker` of its Content Manager. */
interface PermissionChecker {
  readonly can: Readonly<Record<'read' | 'update' | 'publish', (entity?: unknown, field?: string) => boolean>>;
  readonly sanitizedQuery: { read(query: object): Promise<object> };
}

const READ = 'plugin::content-manager.explorer.read';

class Administrator implements Person {
  private readonly checkers = new Map<Uid, PermissionChecker>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly ability: Ability,
    readonly userId: number | null,
  ) {}

  async readable(uid: Uid, locales: readonly LocaleCode[]): Promise<Readable> {
    const checker = this.checker(uid);
    if (!checker.can.read()) return { kind: 'none' };
    const rules = this.ability.rulesFor?.(READ, uid) ?? [];
    if (rules.some(({ conditions }) => !isOfLocale(conditions))) return { kind: 'rows', ids: await this.rowsOf(uid) };
    const allowed = locales.filter((locale) => checker.can.read({ locale }));
    return allowed.length === locales.length ? { kind: 'all' } : { kind: 'locales', locales: allowed };
  }

  mayRead(uid: Uid, row: PermittedRow, field?: string): boolean {
    return this.checker(uid).can.read(row, field);
  }

  mayUpdate(uid: Uid, row: PermittedRow, field?: string): boolean {
    return this.checker(uid).can.update(row, field);
  }

  mayPublish(uid: Uid, row: PermittedRow): boolean {
    return this.checker(uid).can.publish(row);
  }

  /** The rows that Strapi's own filter of permissions lets through. */
  private async rowsOf(uid: Uid): Promise<SqlText> {
    const permitted = await this.checker(uid).sanitizedQuery.read({});
    const { where } = this.strapi.get('query-params').transform(uid, permitted);
    const query = this.strapi.db.queryBuilder(uid).select(['id']).where(where).getKnexQuery();
    const { sql: text, bindings } = query.toSQL();
    return { text, values: bindings.filter(isBound) };
  }

  private checker(uid: Uid): PermissionChecker {
    const known = this.checkers.get(uid);
    if (known) return known;
    const made: PermissionChecker = this.strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: this.ability, model: uid });
    this.checkers.set(uid, made);
    return made;
  }
}

/** What it comes to as conditions on a row and its language. */
export function permitting(readable: Readable, locale: SqlText, id: SqlText): readonly SqlText[] {
  if (readable.kind === 'none') return [sql`1 = 0`];
  if (readable.kind === 'locales') return [sql`${locale} in ${listOf(readable.locales)}`];
  return readable.kind === 'rows' ? [sql`${id} in (${readable.ids})`] : [];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isBound = (value: unknown): value is SqlValue => typeof value === 'string' || typeof value === 'number';

const isAbility = (value: unknown): value is Ability => isObject(value) && typeof value.can === 'function';

const idOf = (user: unknown): number | null => (isObject(user) && typeof user.id === 'number' ? user.id : null);
