import { factories } from '@strapi/strapi';
import { pageRoutes } from './delivery/page-routes';
import { adminTranslations, apiTranslations } from './translation/routes';
import { uids } from './uids';

/** REST at `/api/conference/…`. Without these routes Strapi lets no role read the types over GraphQL either. */
export const routes = {
  event: factories.createCoreRouter(uids.event),
  day: factories.createCoreRouter(uids.day),
  room: factories.createCoreRouter(uids.room),
  topic: factories.createCoreRouter(uids.topic),
  panel: factories.createCoreRouter(uids.panel),
  talk: factories.createCoreRouter(uids.talk),
  expert: factories.createCoreRouter(uids.expert),
  institution: factories.createCoreRouter(uids.institution),
  article: factories.createCoreRouter(uids.article),
  award: factories.createCoreRouter(uids.award),
  testimonial: factories.createCoreRouter(uids.testimonial),
  bySlug: pageRoutes,
  adminTranslations,
  apiTranslations,
};
