import type { Core } from '@strapi/types';
import { traverseEntity } from '@strapi/utils';
import { untoldAttributes } from '../attributes';
import { engineOf } from '../engine';
import { modelOf } from './model-of';
import { searchWithout } from './search-without';
import { type Ability, WithheldFields } from './withheld-fields';
import { QueryWithholder } from './withhold-from-query';

const PERMISSION = 'admin::permission';

type Query = Readonly<Record<string, unknown>>;

/** A document, with those that are populated in it. */
interface Entity {
  [field: string]: string | number | boolean | null | undefined | Date | Entity | Entity[];
}

/** As much as is changed of what Strapi makes for each question of its admin. */
interface Manager {
  sanitizeQuery(query: Query, options?: object): Promise<Query>;
  sanitizeOutput(data: unknown, options?: object): Promise<unknown>;
}

interface Permissions {
  createPermissionsManager(about: { readonly ability: unknown; readonly model: string }): Manager;
}

/**
 * Strapi looks only at the fields of the type that is asked: who may read who speaks at a panel is given the speakers with all
 * their fields, and may filter and sort by these. The private ones of translated types are kept from who may not read them, in
 * the one place where the Content Manager, the media library and all others of Strapi's admin have their questions and answers checked.
 */
export function guardPrivateFields(strapi: Core.Strapi): void {
  strapi.get('services').extend(PERMISSION, (permissions: Permissions) => ({
    ...permissions,
    createPermissionsManager(about: Parameters<Permissions['createPermissionsManager']>[0]): Manager {
      const manager = permissions.createPermissionsManager(about);
      return isAbility(about.ability) ? guarded(strapi, manager, about.model, about.ability) : manager;
    },
  }));
}

function guarded(strapi: Core.Strapi, manager: Manager, model: string, ability: Ability): Manager {
  const withheld = withheldFrom(strapi, ability);
  const { sanitizeQuery, sanitizeOutput } = manager;
  const own = engineOf(strapi).participants.uids.find((uid) => uid === model);
  return Object.assign(manager, {
    async sanitizeQuery(query: Query, options?: object): Promise<Query> {
      if (withheld.areNone) return sanitizeQuery(query, options);
      const cleaned = await new QueryWithholder(strapi, withheld).clean(model, await sanitizeQuery(query, options));
      return own === undefined ? cleaned : searchWithout(strapi, own, cleaned, withheld);
    },
    async sanitizeOutput(data: unknown, options?: object): Promise<unknown> {
      return withoutFields(strapi, model, await sanitizeOutput(data, options), withheld);
    },
  });
}

/**
 * Of the type that is asked Strapi has taken them out itself, by what rights with conditions say of each document. What the plugin
 * keeps of a row is taken out for everybody.
 */
async function withoutFields(
  strapi: Core.Strapi,
  model: string,
  data: unknown,
  withheld: WithheldFields,
): Promise<unknown> {
  if (Array.isArray(data)) return Promise.all(data.map((one) => withoutFields(strapi, model, one, withheld)));
  if (!isEntity(data)) return data;
  const types = new Set<string>(engineOf(strapi).participants.uids);
  return traverseEntity(
    ({ key, schema, attribute, path }, { remove }) => {
      if (!attribute) return;
      const isUntold = untoldAttributes.has(key) && types.has(schema.uid);
      if (isUntold || (path.attribute !== key && withheld.related(schema.uid).has(key))) remove(key);
    },
    { schema: modelOf(strapi, model), getModel: (uid) => modelOf(strapi, uid) },
    data,
  );
}

const known = new WeakMap<object, WithheldFields>();

/** Strapi asks many times in one request, with the same rights. */
function withheldFrom(strapi: Core.Strapi, ability: Ability): WithheldFields {
  const found = known.get(ability) ?? new WithheldFields(strapi, ability);
  known.set(ability, found);
  return found;
}

const isAbility = (value: unknown): value is Ability =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'rulesFor') === 'function';

const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null;
