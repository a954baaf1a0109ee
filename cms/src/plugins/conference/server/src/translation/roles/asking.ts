import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';
import type { LocaleCode } from '../chains';
import { beyond, reachOf, type StoredRight } from './bounds';

const PERMISSION = 'admin::permission';
/** Who may unpublish is who may publish; who discards a draft updates it. */
const ACTIONS = {
  read: 'plugin::content-manager.explorer.read',
  create: 'plugin::content-manager.explorer.create',
  update: 'plugin::content-manager.explorer.update',
  delete: 'plugin::content-manager.explorer.delete',
  publish: 'plugin::content-manager.explorer.publish',
} as const;
export type Deed = keyof typeof ACTIONS;

/** The plugins whose doors are for rights to content. Other code of a project may do for somebody what they may not. */
const DOORS: readonly unknown[] = ['content-manager', 'conference'];

/** As much of Strapi's permission checker as is asked. */
interface Checker {
  readonly can: Readonly<Record<Deed, (entity?: unknown, field?: string) => boolean>>;
  readonly sanitizedQuery: Readonly<Record<Deed, (query: object) => Promise<object>>>;
}

type PopulateBuilder = (uid: Uid) => { populateFromQuery(query: object): { build(): Promise<unknown> } };

interface User {
  readonly id: number;
  readonly roles?: readonly { readonly code: string }[];
}

interface State {
  readonly user: User;
  readonly userAbility: object;
  /** The rights of the token that asks for the administrator; undefined when they ask themselves. */
  readonly tokenRights: readonly StoredRight[] | undefined;
}

/** What somebody behind a request may do with documents of a type. */
export interface Asking {
  /** Languages out of some in which they may not do something at all, whatever the document. */
  beyondReach(deed: Deed, locales: readonly LocaleCode[]): Promise<readonly LocaleCode[]>;
  /** Whether they may do something to a document in a language, as its draft is there; with `fields`, to each of these. */
  may(deed: Deed, documentId: string, locale: LocaleCode, fields?: readonly string[]): Promise<boolean>;
}

/** Undefined for the project's own code, which may do all. */
export function askingFor(strapi: Core.Strapi, uid: Uid): Asking | undefined {
  const state: unknown = strapi.requestContext.get()?.state;
  if (!DOORS.includes(property(property(property(state, 'route'), 'info'), 'pluginName'))) return undefined;
  const [user, userAbility] = [property(state, 'user'), property(state, 'userAbility')];
  if (isUser(user) && isObject(userAbility)) {
    return new Administrator(strapi, uid, { user, userAbility, tokenRights: tokenRightsOf(state) });
  }
  const auth = property(state, 'auth');
  return isObject(auth) ? new Program(uid, auth) : undefined;
}

/** The holder of an API token for REST and GraphQL, or a visitor with an account: for them a right is to all languages and fields. */
class Program implements Asking {
  constructor(
    private readonly uid: Uid,
    private readonly auth: object,
  ) {}

  async beyondReach(): Promise<readonly LocaleCode[]> {
    return [];
  }

  /** Who may publish words, by our own route, may not therefore write structure. */
  async may(deed: Deed): Promise<boolean> {
    if (deed !== 'update' || property(property(this.auth, 'credentials'), 'type') === 'full-access') return true;
    const ability = property(this.auth, 'ability');
    return isAbility(ability) && ability.can(`${this.uid}.update`);
  }
}

/** An administrator, or the token of one. */
class Administrator implements Asking {
  private readonly checker: Checker;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly uid: Uid,
    private readonly state: State,
  ) {
    this.checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: state.userAbility, model: uid });
  }

  /**
   * Strapi does not look at the language in which something is made, nor at all languages of a token: not at its own where a
   * super administrator owns it, and not at its owner's where another does.
   */
  async beyondReach(deed: Deed, locales: readonly LocaleCode[]): Promise<readonly LocaleCode[]> {
    const { user, tokenRights } = this.state;
    if (deed !== 'create' && !tokenRights) return [];
    const isSuper = user.roles?.some(({ code }) => code === 'strapi-super-admin') ?? false;
    const own: readonly StoredRight[] = isSuper ? [] : await this.strapi.service(PERMISSION).findUserPermissions(user);
    const ofUser = isSuper ? 'all' : reachOf(own, ACTIONS[deed], this.uid);
    const ofToken = tokenRights ? reachOf(tokenRights, ACTIONS[deed], this.uid, isSuper ? 'all' : []) : 'all';
    return locales.filter((locale) => beyond(ofUser, [locale]).length + beyond(ofToken, [locale]).length > 0);
  }

  async may(deed: Deed, documentId: string, locale: LocaleCode, fields: readonly string[] = []): Promise<boolean> {
    if ((await this.beyondReach(deed, [locale])).length > 0) return false;
    const row = await this.find(deed, documentId, locale);
    if (!row) return false;
    const check = this.checker.can[deed];
    return fields.length === 0 ? check(row) : fields.every((field) => check(row, field));
  }

  /** With all that the conditions of a right look at, as the Content Manager reads it before it asks. */
  private async find(deed: Deed, documentId: string, locale: LocaleCode): Promise<unknown> {
    const manager = this.strapi.plugin('content-manager');
    const query = await this.checker.sanitizedQuery[deed]({});
    const builder: PopulateBuilder = manager.service('populate-builder');
    const populate = await builder(this.uid).populateFromQuery(query).build();
    return manager.service('document-manager').findOne(documentId, this.uid, { populate, locale, status: 'draft' });
  }
}

function tokenRightsOf(state: unknown): readonly StoredRight[] | undefined {
  const auth = property(state, 'auth');
  if (property(property(auth, 'strategy'), 'name') !== 'admin-token') return undefined;
  const rights = property(property(auth, 'credentials'), 'adminPermissions');
  return Array.isArray(rights) ? rights : [];
}

interface Ability {
  can(action: string): boolean;
}

const isAbility = (value: unknown): value is Ability => typeof property(value, 'can') === 'function';
const isUser = (value: unknown): value is User => isObject(value) && 'id' in value;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const property = (value: unknown, name: string): unknown => (isObject(value) ? Reflect.get(value, name) : undefined);
