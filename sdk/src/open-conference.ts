import type { Ask } from './asking.js';
import type { FallbackOption } from './collection.js';
import type { RequiredTexts } from './fallbacks.js';
import type { Locale } from './locale.js';
import type { Client } from './transport/client.js';
import type { ClientOptions } from './transport/options.js';

/** How to reach the CMS, and which words to ask it for. */
export type ConferenceOptions<Language extends string = Locale> = ClientOptions &
  FallbackOption & {
    /** The language to answer in. */
    readonly locale: Language;
    /** Where browsers reach the CMS, when `endpoint` is an address that only servers know. Default: the host of `endpoint`. */
    readonly publicUrl?: string | undefined;
  };

/** What a conference has whatever its schema, in one language. Every call may throw a `ConferenceError`. */
export interface OpenConference<Self, Language extends string = Locale> extends Client {
  readonly locale: Language;
  /** Whether calls show words of another language where nobody has written any in this one, unless they say otherwise. */
  readonly fallback: boolean;
  /** Whether it shows what is published, or drafts. */
  readonly status: 'published' | 'draft';
  /** The same conference in another language. */
  in(locale: Language, options?: FallbackOption): Self;
  /**
   * The same conference as it will be once all drafts are published, for an editor who wants to see them. The token is an API token
   * of the CMS (Settings → API Tokens): keep it on a server. It is sent in a header alone, by POST, and no cache keeps the
   * answers. One that the CMS does not know is an `HttpError` with status 401.
   */
  preview(token: string): Self;
  /** The whole address of a picture or file, which the CMS gives without its host. */
  mediaUrl(url: string): string;
}

/** A conference with what its schema brings. */
export type Opened<Content, Language extends string = Locale> = Content &
  OpenConference<Opened<Content, Language>, Language>;

/** What a schema brings. */
export interface ConferenceSchema<Content, Language extends string = Locale> {
  /** Texts that a document is never without, by the names of the types: they stay when words of other languages are left out. */
  readonly requiredTexts: RequiredTexts;
  /** The calls for its content, in one language. */
  content(ask: Ask<Language>): Content;
}

/**
 * Opens a conference of any schema, over either transport: `createClient` is that of `@kurultai/sdk` or of `@kurultai/sdk/fetch`.
 * @param schema What its schema brings.
 */
export function openConference<Content extends object, Language extends string>(
  createClient: (options: ClientOptions) => Client,
  options: ConferenceOptions<Language>,
  { requiredTexts, content }: ConferenceSchema<Content, Language>,
): Opened<Content, Language> {
  const { endpoint, publicUrl = endpoint, locale, fallback = true } = options;
  const open = (ask: Ask<Language>): Opened<Content, Language> => ({
    ...content(ask),
    locale: ask.shared.locale,
    fallback: ask.fallback,
    status: ask.shared.status ? 'draft' : 'published',
    in: (other, { fallback: shown = ask.fallback } = {}) =>
      open({ ...ask, fallback: shown, shared: { ...ask.shared, locale: other } }),
    preview: (token) =>
      open({ ...ask, client: createClient(forPreview(options, token)), shared: { ...ask.shared, status: 'DRAFT' } }),
    request: ask.client.request,
    mediaUrl: (url) => new URL(url, publicUrl).href,
  });
  return open({ client: createClient(options), fallback, shared: { locale }, requiredTexts });
}

/** Drafts are for one reader: nothing that a CDN or a framework would keep. The token comes before any other. */
function forPreview({ headers, ...options }: ClientOptions, token: string): ClientOptions {
  return {
    ...options,
    token,
    ...{ cache: 'no-store', next: undefined, cf: undefined, persistedQueries: undefined },
    headers: async () => {
      const all = new Headers(typeof headers === 'function' ? await headers() : headers);
      all.delete('authorization');
      return Object.fromEntries(all);
    },
  };
}
