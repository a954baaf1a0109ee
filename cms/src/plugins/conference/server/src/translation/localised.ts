/** Whether Strapi's `pluginOptions`, of a type or of a field, say that it is one for each language. */
export function isLocalised(pluginOptions: unknown): boolean {
  if (typeof pluginOptions !== 'object' || pluginOptions === null || !('i18n' in pluginOptions)) return false;
  const { i18n } = pluginOptions;
  return typeof i18n === 'object' && i18n !== null && 'localized' in i18n && i18n.localized === true;
}
