import type { Core } from '@strapi/types';
import { fieldsOfSortKey } from '../translation/derived-fields';
import type { Participants } from '../translation/participants';
import type { SortedTypes } from './alphabetical-order';

/** The project's types, those without words per language among them: a sort may go through these to one of ours. */
export function sortedTypes(strapi: Core.Strapi, participants: Participants): SortedTypes {
  const modelOf = (uid: string) => Object.values(strapi.contentTypes).find((model) => model.uid === uid);
  return {
    keyOf(uid, field) {
      const model = modelOf(uid);
      const type = model && participants.get(model.uid);
      return type && fieldsOfSortKey(type).includes(field) ? 'sortKey' : field;
    },
    targetOf(uid, field) {
      const attribute = modelOf(uid)?.attributes[field];
      return attribute && 'target' in attribute && typeof attribute.target === 'string' ? attribute.target : undefined;
    },
  };
}
