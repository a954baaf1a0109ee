import type { Core } from '@strapi/types';
import { optionsOf } from '../config';
import { type Uid, uids } from '../uids';
import { isLocalised } from './localised';
import { describeType, type TranslatedType } from './translated-type';

/** Kinds of fields that words per language cannot copy from one language to another. */
const UNSUPPORTED = new Set(['component', 'dynamiczone']);

/** The content types whose documents exist in every language: the plugin's own, and those that the project names. */
export class Participants {
  private readonly described = new Map<Uid, TranslatedType>();

  private constructor(
    private readonly strapi: Core.Strapi,
    readonly uids: readonly Uid[],
  ) {}

  /** @throws Error that names the option and the content type that cannot take part. Strapi then refuses to start. */
  static of(strapi: Core.Strapi): Participants {
    const { translate } = optionsOf(strapi);
    const added = translate.map((name) => {
      const model = Object.values(strapi.contentTypes).find(({ uid }) => uid === name);
      if (!model) throw new Error(`conference.config.translate: there is no content type "${name}".`);
      if (model.kind !== 'collectionType') {
        throw new Error(
          `conference.config.translate: "${name}" is a single type; only collection types can take part.`,
        );
      }
      if (!isLocalised(model.pluginOptions)) {
        throw new Error(`conference.config.translate: "${name}" has no languages. Switch on its internationalization.`);
      }
      const field = Object.keys(model.attributes).find((key) => UNSUPPORTED.has(model.attributes[key]?.type ?? ''));
      if (field)
        throw new Error(`conference.config.translate: "${name}" has components ("${field}"), which cannot take part.`);
      return model.uid;
    });
    return new Participants(strapi, [...new Set([...Object.values(uids), ...added])]);
  }

  /** What is known of a type that takes part; undefined for one that does not. */
  get(uid: Uid): TranslatedType | undefined {
    if (!this.uids.includes(uid)) return undefined;
    const known = this.described.get(uid);
    if (known) return known;
    const type = describeType(this.strapi, uid);
    this.described.set(uid, type);
    return type;
  }

  all(): TranslatedType[] {
    return this.uids.flatMap((uid) => this.get(uid) ?? []);
  }
}
