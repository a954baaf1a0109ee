import { factories } from '@strapi/strapi';
import { aidsController } from './translation/aids/controller';
import { translationController } from './translation/controller';
import { exchangeController } from './translation/exchange/controller';
import { uids } from './uids';

export const controllers = {
  event: factories.createCoreController(uids.event),
  day: factories.createCoreController(uids.day),
  room: factories.createCoreController(uids.room),
  topic: factories.createCoreController(uids.topic),
  panel: factories.createCoreController(uids.panel),
  talk: factories.createCoreController(uids.talk),
  expert: factories.createCoreController(uids.expert),
  institution: factories.createCoreController(uids.institution),
  article: factories.createCoreController(uids.article),
  award: factories.createCoreController(uids.award),
  testimonial: factories.createCoreController(uids.testimonial),
  translation: translationController,
  exchange: exchangeController,
  aids: aidsController,
};
