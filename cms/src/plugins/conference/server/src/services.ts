import { factories } from '@strapi/strapi';
import type { Core } from '@strapi/types';
import { revisionsOf } from './delivery/revisions/revisions-of';
import { translationsService } from './translation/service';
import { uids } from './uids';

export const services = {
  event: factories.createCoreService(uids.event),
  day: factories.createCoreService(uids.day),
  room: factories.createCoreService(uids.room),
  topic: factories.createCoreService(uids.topic),
  panel: factories.createCoreService(uids.panel),
  talk: factories.createCoreService(uids.talk),
  expert: factories.createCoreService(uids.expert),
  institution: factories.createCoreService(uids.institution),
  article: factories.createCoreService(uids.article),
  award: factories.createCoreService(uids.award),
  testimonial: factories.createCoreService(uids.testimonial),
  translations: translationsService,
  /** `strapi.plugin('conference').service('revisions')`, for code of a project that keeps what it has read. */
  revisions: ({ strapi }: { strapi: Core.Strapi }) => revisionsOf(strapi),
};
