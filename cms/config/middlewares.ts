import { readSettings } from '../launch/settings';

export default () => [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  {
    // Content is public and tokens travel in a header, so no origin is ever trusted with cookies.
    name: 'strapi::cors',
    config: { origin: [...readSettings(process.env).corsOrigins], credentials: false },
  },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Kurultai' } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '2mb', formLimit: '2mb', textLimit: '2mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
