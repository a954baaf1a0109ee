import { exchangePaths } from './exchange/routes';

const document = '/translations/:type/:documentId';
const language = `${document}/:locale`;

const paths = [
  ...exchangePaths,
  { method: 'GET', path: '/translations', handler: 'translation.find' },
  { method: 'GET', path: '/translations/project', handler: 'translation.project' },
  { method: 'GET', path: '/translations/totals', handler: 'translation.totals' },
  { method: 'GET', path: '/translations/terms', handler: 'aids.terms' },
  { method: 'GET', path: '/translations/memory.tmx', handler: 'aids.memory' },
  { method: 'GET', path: document, handler: 'translation.findOne' },
  { method: 'GET', path: language, handler: 'translation.sideBySide' },
  { method: 'PUT', path: language, handler: 'translation.save' },
  { method: 'GET', path: `${language}/neighbours`, handler: 'translation.neighbours' },
  { method: 'GET', path: `${language}/aids`, handler: 'aids.find' },
  { method: 'POST', path: `${language}/machine`, handler: 'aids.machine' },
  { method: 'POST', path: `${language}/confirm`, handler: 'translation.confirm' },
  { method: 'POST', path: `${language}/dismiss`, handler: 'translation.dismiss' },
  { method: 'POST', path: `${language}/publish`, handler: 'translation.publish' },
] as const;

/** At `/conference/translations…` for administrators, who may do there what they may do in the Content Manager. */
export const adminTranslations = {
  type: 'admin',
  routes: paths.map((route) => ({ ...route, config: { policies: ['admin::isAuthenticatedAdmin'] } })),
};

/** At `/api/conference/translations…` for API tokens: no role of visitors is granted any of it. */
export const apiTranslations = { type: 'content-api', routes: paths.map((route) => ({ ...route, config: {} })) };
