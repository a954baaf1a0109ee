import { exchangePaths } from './exchange/routes';

const paths = [
  ...exchangePaths,
  { method: 'GET', path: '/translations', handler: 'translation.find' },
  { method: 'GET', path: '/translations/totals', handler: 'translation.totals' },
  { method: 'GET', path: '/translations/:type/:documentId', handler: 'translation.findOne' },
  { method: 'POST', path: '/translations/:type/:documentId/:locale/confirm', handler: 'translation.confirm' },
  { method: 'POST', path: '/translations/:type/:documentId/:locale/dismiss', handler: 'translation.dismiss' },
] as const;

/** At `/conference/translations…` for administrators, who may do there what they may do in the Content Manager. */
export const adminTranslations = {
  type: 'admin',
  routes: paths.map((route) => ({ ...route, config: { policies: ['admin::isAuthenticatedAdmin'] } })),
};

/** At `/api/conference/translations…` for API tokens: no role of visitors is granted any of it. */
export const apiTranslations = { type: 'content-api', routes: paths.map((route) => ({ ...route, config: {} })) };
