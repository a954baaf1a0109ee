import { type TypeName, uids } from '../../cms/src/plugins/conference/server/src/uids';

export type { TypeName };

export const typeNames = Object.keys(uids).filter((name): name is TypeName => name in uids);

/** `panel` → `/api/conference/panels`. */
export const restPath = (type: TypeName): string => `/api/conference/${type}s`;

/** `panel` → `ConferencePanel`. */
export const graphqlType = (type: TypeName): string => `Conference${type[0]?.toUpperCase()}${type.slice(1)}`;

/** `panel` → `conferencePanel`, the query for one; with an s the query for many. */
export const graphqlField = (type: TypeName): string => `c${graphqlType(type).slice(1)}`;
