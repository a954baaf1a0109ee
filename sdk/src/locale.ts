import type { ProgrammeQueryVariables } from './generated/graphql.js';

/** A language that the project publishes in, as the CMS lists them. `kk` is Kazakh; `kz` is a country. */
export type Locale = ProgrammeQueryVariables['locale'];
