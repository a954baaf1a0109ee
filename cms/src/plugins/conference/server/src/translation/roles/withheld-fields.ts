import type { Core } from '@strapi/types';
import { contentTypes } from '@strapi/utils';
import type { Uid } from '../../uids';
import { untoldAttributes } from '../attributes';
import { engineOf } from '../engine';
import { isOfLocale } from './of-locale';

const READ = 'plugin::content-manager.explorer.read';

interface Rule {
  readonly fields?: readonly string[] | undefined;
  readonly conditions?: unknown;
}

/** As much of a person's rights as is asked. */
export interface Ability {
  rulesFor(action: string, subject: string): readonly Rule[];
}

/**
 * The private fields of translated types that somebody may not read. What the plugin keeps of a row is withheld from those who may
 * not read all its words: they could guess at the others by it.
 */
export class WithheldFields {
  private readonly known = new Map<string, Withheld>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly ability: Ability,
  ) {}

  /** Whether there are none at all. */
  get areNone(): boolean {
    return engineOf(this.strapi).participants.uids.every((uid) => this.of(uid).related.size === 0);
  }

  /** Those of a type that is asked itself: Strapi gives only the rows to which a right with conditions is. */
  asked(uid: string): ReadonlySet<string> {
    return this.of(uid).asked;
  }

  /** Those of a type to which a relation leads: nobody asks there whether conditions are met. */
  related(uid: string): ReadonlySet<string> {
    return this.of(uid).related;
  }

  private of(uid: string): Withheld {
    const known = this.known.get(uid);
    if (known) return known;
    const found = this.find(uid);
    this.known.set(uid, found);
    return found;
  }

  private find(uid: string): Withheld {
    const own = engineOf(this.strapi).participants.uids.find((one) => one === uid);
    if (own === undefined) return NOTHING;
    const rules = this.ability.rulesFor(READ, uid);
    const unbound = rules.filter(({ conditions }) => isOfLocale(conditions));
    const fields = privateFields(this.strapi, own);
    const words = engineOf(this.strapi).participants.get(own)?.words ?? [];
    const isRelated = (field: string) => unbound.some((rule) => grants(rule, field));
    const isAsked = (field: string) =>
      isRelated(field) || (rules.length > 0 && rules.every((rule) => grants(rule, field)));
    const withheld = (isReadable: (field: string) => boolean) =>
      new Set([...fields.filter((field) => !isReadable(field)), ...(words.every(isReadable) ? [] : untoldAttributes)]);
    return { related: withheld(isRelated), asked: withheld(isAsked) };
  }
}

interface Withheld {
  readonly asked: ReadonlySet<string>;
  readonly related: ReadonlySet<string>;
}

const NOTHING: Withheld = { asked: new Set(), related: new Set() };

/** Those that a right can name: not what the plugin keeps of a row, nor who wrote it. */
function privateFields(strapi: Core.Strapi, uid: Uid): readonly string[] {
  const model = strapi.contentType(uid);
  return contentTypes
    .getVisibleAttributes(model)
    .filter((name) => contentTypes.isPrivateAttribute(model, name) || model.attributes[name]?.type === 'password');
}

/** A right that names no fields is to all of them. */
const grants = ({ fields }: Rule, field: string): boolean => fields === undefined || fields.includes(field);
