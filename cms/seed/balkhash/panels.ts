import { firstDay } from './panels/first-day';
import type { Panel } from './panels/panel';
import { secondDay } from './panels/second-day';
import { thirdDay } from './panels/third-day';

export const panels: readonly Panel[] = [...firstDay, ...secondDay, ...thirdDay];
