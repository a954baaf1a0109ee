interface UserConfig {
  readonly plugins?: readonly unknown[];
}

export default function extendAdminBuild<Config extends UserConfig>(config: Config) {
  return { ...config, plugins: [...(config.plugins ?? []), offerKazakh()] };
}

/** What Strapi's list of languages looks like: as a module in a build, inside a larger file during development. */
const LANGUAGE_LIST = /\b(?:const|var) languageNativeNames = \{/;

/**
 * Strapi offers an editor only the languages of a list of its own, and Kazakh is not on it. This adds it. A build in
 * which the list was not found fails, so that a new version of Strapi cannot take Kazakh away unnoticed.
 */
function offerKazakh() {
  let found = false;
  return {
    name: 'kurultai:offer-kazakh',
    enforce: 'pre',
    transform(code: string) {
      if (!LANGUAGE_LIST.test(code)) return null;
      found = true;
      return { code: code.replace(LANGUAGE_LIST, "$& kk: 'Қазақша',"), map: null };
    },
    generateBundle() {
      if (!found)
        throw new Error('Strapi’s list of languages has changed: teach src/admin/vite.config.ts where to add Kazakh.');
    },
  } as const;
}
