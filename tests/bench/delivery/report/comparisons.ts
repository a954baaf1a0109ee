import type { Result } from '../answers/result';

/** Two servers that are asked the same, and how far the one must be before the other or may be behind it. */
export interface Comparison extends Pick<Result, 'question' | 'way'> {
  readonly one: string;
  readonly other: string;
  readonly figure: 'requestsPerSecond' | 'cpu';
  readonly goal: { readonly atLeast: number } | { readonly atMost: number };
}

/** The ratios that delivery must reach, each at 300 panels. */
export const comparisons: readonly Comparison[] = [
  uncached('programme', 'uncached', 'stock', { atLeast: 100 }),
  uncached('programme', 'hand-written', 'uncached', { atMost: 2 }),
  uncached('panels', 'hand-written', 'uncached', { atMost: 4 }),
  uncached('event', 'uncached', 'stock', { atLeast: 5 }),
  ...cached('programme', 'POST', { cpu: 1.5, requestsPerSecond: 0.7 }),
  ...cached('programme', 'GET', { cpu: 1.5, requestsPerSecond: 0.7 }),
  ...cached('programme', '304', { cpu: 2, requestsPerSecond: 0.5 }),
  ...cached('event', 'POST', { cpu: 2, requestsPerSecond: 0.5 }),
  ...cached('event', 'GET', { cpu: 2, requestsPerSecond: 0.5 }),
  ...cached('event', '304', { cpu: 2, requestsPerSecond: 0.5 }),
];

function uncached(question: string, one: string, other: string, goal: Comparison['goal']): Comparison {
  return { question, way: 'POST', one, other, figure: 'requestsPerSecond', goal };
}

/** Where the load client is what limits both, only processor time tells them apart. */
function cached(
  question: string,
  way: Result['way'],
  { cpu, requestsPerSecond }: Readonly<Record<Comparison['figure'], number>>,
): Comparison[] {
  const servers = { question, way, one: 'cached', other: 'bare' };
  return [
    { ...servers, figure: 'cpu', goal: { atMost: cpu } },
    { ...servers, figure: 'requestsPerSecond', goal: { atLeast: requestsPerSecond } },
  ];
}
