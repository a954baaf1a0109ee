import { createBrowserRouter, redirect } from 'react-router-dom';
import { preferredLocale } from './i18n/locales';
import { PanelPage } from './panel/panel-page';
import { Layout } from './parts/layout';
import { NotFound } from './parts/not-found';
import { ProgrammePage } from './programme/programme-page';

export const router = createBrowserRouter([
  { path: '/', loader: () => redirect(`/${preferredLocale(navigator.languages)}`) },
  {
    path: '/:locale',
    element: <Layout />,
    children: [
      { index: true, element: <ProgrammePage /> },
      { path: 'panels/:slug', element: <PanelPage /> },
      { path: '*', element: <NotFound /> },
    ],
  },
  { path: '*', element: <Layout /> },
]);
