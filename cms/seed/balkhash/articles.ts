import type { Article } from './articles/article';
import { firstDay } from './articles/first-day';
import { secondDay } from './articles/second-day';
import { thirdDay } from './articles/third-day';

export const articles: readonly Article[] = [firstDay, secondDay, thirdDay];
