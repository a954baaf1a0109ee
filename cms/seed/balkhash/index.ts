import type { SeedDocument, TypeName } from '../document';
import { articles } from './articles';
import { awards } from './awards';
import { days } from './days';
import { event } from './event';
import { experts } from './experts';
import { institutions } from './institutions';
import { panels } from './panels';
import { rooms } from './rooms';
import { talks } from './talks';
import { testimonials } from './testimonials';
import { topics } from './topics';

/** The whole demo conference. */
export const balkhash: Readonly<Record<TypeName, readonly SeedDocument[]>> = {
  institution: institutions,
  expert: experts,
  event: [event],
  day: days,
  room: rooms,
  topic: topics,
  panel: panels,
  talk: talks,
  article: articles,
  award: awards,
  testimonial: testimonials,
};
