import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';

/** A field of `Query` that Strapi makes for a content type. */
export interface RootName {
  readonly uid: Uid;
  readonly kind: 'list' | 'connection' | 'one';
}

type Naming = Record<
  'getFindQueryName' | 'getFindConnectionQueryName' | 'getFindOneQueryName',
  (model: object) => string
>;

/** The fields of `Query` by their names. */
export function rootNames(strapi: Core.Strapi): ReadonlyMap<string, RootName> {
  const { naming }: { naming: Naming } = strapi.plugin('graphql').service('utils');
  return new Map(
    Object.values(strapi.contentTypes)
      .filter(({ kind }) => kind === 'collectionType')
      .flatMap((model): (readonly [string, RootName])[] => [
        [naming.getFindQueryName(model), { uid: model.uid, kind: 'list' }],
        [naming.getFindConnectionQueryName(model), { uid: model.uid, kind: 'connection' }],
        [naming.getFindOneQueryName(model), { uid: model.uid, kind: 'one' }],
      ]),
  );
}
