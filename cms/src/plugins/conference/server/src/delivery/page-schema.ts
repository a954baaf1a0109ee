import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Status } from '../translation/status';
import { findPage } from './pages';
import { type TypeWithSlug, typesWithSlug } from './types-with-slug';

export const PAGE_QUERY = 'conferenceBySlug';

/** What Strapi keeps of who asks. */
type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

interface Arguments {
  readonly type: string;
  readonly slug: string;
  readonly locale?: string | null;
  readonly status?: Status | null;
}

/** Adds `conferenceBySlug` to GraphQL: a document by any slug that it has or had, in any language. */
export function describePages(strapi: Core.Strapi): void {
  const { naming } = strapi.plugin('graphql').service('utils');
  const graphqlName = ({ uid }: TypeWithSlug): string => naming.getTypeName(strapi.contentType(uid));

  const resolve = async (_: unknown, asked: Arguments, { state }: { state: { auth: Auth } }) => {
    const { type: name, slug, locale, status } = asked;
    const type = typesWithSlug.find((one) => one.name === name);
    if (!type) return null;
    await requireRight(strapi, state.auth, type);
    const page = await findPage(strapi, type, slug, locale ?? undefined, status ?? 'published');
    return page && { ...page, __typename: graphqlName(type) };
  };

  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: typeof import('nexus') }) => ({
      types: [
        nexus.enumType({
          name: 'ConferencePageType',
          description: 'The types whose documents have an address of their own.',
          members: typesWithSlug.map(({ name }) => name),
        }),
        nexus.unionType({
          name: 'ConferencePage',
          description: 'A document with an address of its own.',
          definition: (t) => t.members(...typesWithSlug.map(graphqlName)),
          resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
        }),
        nexus.extendType({
          type: 'Query',
          definition: (t) =>
            t.field(PAGE_QUERY, {
              type: 'ConferencePage',
              description:
                'The document that has this slug or was once published under it, in whatever language. Redirect where its `slug` is another.',
              args: {
                type: nexus.nonNull('ConferencePageType'),
                slug: nexus.nonNull('String'),
                locale: nexus.arg({
                  type: 'I18NLocaleCode',
                  description: 'The language to answer in; without it, the project’s default.',
                }),
                status: nexus.arg({
                  type: 'PublicationStatus',
                  default: 'published',
                  description: 'Drafts are shown only to API tokens.',
                }),
              },
              resolve,
            }),
        }),
      ],
      // Which right is needed depends on the type asked for: `requireRight` looks.
      resolversConfig: { [`Query.${PAGE_QUERY}`]: { auth: false } },
    }));
}

async function requireRight(strapi: Core.Strapi, auth: Auth, { uid }: TypeWithSlug): Promise<void> {
  try {
    await strapi.auth.verify(auth, { scope: [`${uid}.findOne`] });
  } catch {
    throw new errors.ForbiddenError();
  }
}
