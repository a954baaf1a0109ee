import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/types';
import { tablesOfVisitors } from '../answers/tables-of-visitors';
import { isVisitor } from '../apollo/answering';
import type { Auth } from '../look-ahead/caller';
import type { Snapshot } from '../revisions/revisions';

type Context = ReturnType<Core.Strapi['server']['app']['createContext']>;

/** The route of whatever is asked in GraphQL, as Strapi has it. */
const CONTENT_API = { info: { type: 'content-api' } };

/**
 * Asks Strapi what somebody without a name may do, and remembers it as long as nobody changes it. The same object is
 * given as long as it is remembered.
 */
export class Visitors {
  /** The tables in which it is written. */
  readonly tables: readonly string[];
  private remembered: { readonly auth: Auth | undefined; readonly snapshot: Snapshot } | undefined;

  constructor(private readonly strapi: Core.Strapi) {
    this.tables = tablesOfVisitors(strapi);
  }

  /**
   * @param request a visitor's: without `Authorization` and cookies.
   * @returns undefined where visitors may read nothing, or where who they are may depend on something else in a request.
   */
  async authOf(
    request: IncomingMessage,
    response: ServerResponse,
    now: Snapshot | undefined,
  ): Promise<Auth | undefined> {
    if (now && this.remembered && this.areAsThen(this.remembered.snapshot, now)) return this.remembered.auth;
    const auth = await authenticate(this.strapi, request, response);
    if (now && this.tables.every((table) => now.has(table))) this.remembered = { auth, snapshot: now };
    return auth;
  }

  private areAsThen(then: Snapshot, now: Snapshot): boolean {
    return then === now || this.tables.every((table) => then.get(table) === now.get(table));
  }
}

/** A context of Koa's as the project's middlewares would hand it on, for what looks at the request behind an operation. */
export function visitorsContext(
  strapi: Core.Strapi,
  request: IncomingMessage,
  response: ServerResponse,
  auth?: Auth,
): Context {
  const context = strapi.server.app.createContext(request, response);
  context.state = { route: CONTENT_API, ...(auth && { isAuthenticated: true, auth }) };
  return context;
}

async function authenticate(
  strapi: Core.Strapi,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Auth | undefined> {
  const context = visitorsContext(strapi, request, response);
  const watched = watch(context);
  await strapi.auth.authenticate(watched.context, async () => undefined);
  const { auth }: { readonly auth?: Auth } = watched.state;
  return isVisitor(auth) && !watched.looksElsewhere() ? auth : undefined;
}

interface Watched {
  readonly context: Context;
  /** What the strategies have written. */
  readonly state: { readonly auth?: Auth };
  looksElsewhere(): boolean;
}

/**
 * Strapi's own strategies tell a caller by `Authorization` alone. One that looks at anything else may know a caller who is
 * nobody to us, so what they look at is watched.
 */
function watch(context: Context): Watched {
  let elsewhere = false;
  const only = <Part extends object>(part: Part, known: Readonly<Record<string, unknown>>): Part =>
    new Proxy(part, {
      get(target, name) {
        if (typeof name === 'string' && name in known) return known[name];
        elsewhere = true;
        return Reflect.get(target, name);
      },
      ownKeys(target) {
        elsewhere = true;
        return Reflect.ownKeys(target);
      },
    });
  const headers = only(context.headers, { authorization: undefined });
  const request = only(context.request, { header: headers, headers });
  const state: Watched['state'] & { readonly route: object } = { route: CONTENT_API };
  const refuse = () => undefined;
  return {
    state,
    context: only(context, { state, request, header: headers, headers, unauthorized: refuse }),
    looksElsewhere: () => elsewhere,
  };
}
