import type { Requirement } from './requirement';
import { table } from './table';

export const requirementsTable = (requirements: readonly Requirement[]): string =>
  table(
    ['must reach', 'goal', 'measured', ''],
    requirements.map(({ what, goal, measured, isReached }) => [
      what,
      goal,
      measured,
      isReached ? 'reached' : 'NOT REACHED',
    ]),
  );
