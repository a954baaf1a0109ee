import { layouts, toConfiguration } from '../editing/layouts';
import article from './article/schema.json';
import award from './award/schema.json';
import day from './day/schema.json';
import event from './event/schema.json';
import expert from './expert/schema.json';
import institution from './institution/schema.json';
import panel from './panel/schema.json';
import room from './room/schema.json';
import talk from './talk/schema.json';
import term from './term/schema.json';
import testimonial from './testimonial/schema.json';
import topic from './topic/schema.json';

export const contentTypes = {
  event: { schema: { ...event, config: toConfiguration(layouts.event) } },
  day: { schema: { ...day, config: toConfiguration(layouts.day) } },
  room: { schema: { ...room, config: toConfiguration(layouts.room) } },
  topic: { schema: { ...topic, config: toConfiguration(layouts.topic) } },
  panel: { schema: { ...panel, config: toConfiguration(layouts.panel) } },
  talk: { schema: { ...talk, config: toConfiguration(layouts.talk) } },
  expert: { schema: { ...expert, config: toConfiguration(layouts.expert) } },
  institution: { schema: { ...institution, config: toConfiguration(layouts.institution) } },
  article: { schema: { ...article, config: toConfiguration(layouts.article) } },
  award: { schema: { ...award, config: toConfiguration(layouts.award) } },
  testimonial: { schema: { ...testimonial, config: toConfiguration(layouts.testimonial) } },
  term: { schema: { ...term, config: toConfiguration(layouts.term) } },
};
