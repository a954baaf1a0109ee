import type { StrapiApp } from '@strapi/strapi/admin';
import { addFieldNotes } from './content-manager/field-notes';
import { addStatesColumn } from './content-manager/states-column';
import { addTranslationsPanel } from './content-manager/translations-panel';
import { explainFields } from './editor/field-hints';
import { keepTyping } from './editor/keep-typing';
import { translateFilters, translateValues } from './editor/list-texts';
import { sendLoadedTime } from './editor/send-loaded-time';
import { PLUGIN_ID } from './pluginId';
import { loadTexts } from './texts/load-texts';
import { translationsLink } from './translations/menu-link';

const plugin: StrapiApp['appPlugins'][string] = {
  register(app) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMiddlewares([keepTyping, sendLoadedTime]);
    app.addMenuLink(translationsLink);
  },

  bootstrap(app) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', explainFields);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addFieldNotes);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', translateFilters);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', translateValues);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addStatesColumn);
    addTranslationsPanel(app.getPlugin('content-manager'));
  },

  registerTrads({ locales }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await loadTexts(locale) })));
  },
};

export default plugin;
