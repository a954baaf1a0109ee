import { median } from '../../statistics';
import type { Soaked } from '../soak/soak';
import type { Visited } from '../visits/visits';
import type { Writes } from '../writes/measure-writes';
import { atMost, none, type Requirement } from './requirement';

/** Two medians that are called the same may differ by as much. */
const SAME = 1.1;
/** Resident memory may drift by as much over the whole run and still be called flat: what a collection leaves varies. */
const FLAT = 0.05;

export function requirementsOfWrites(writes: readonly Writes[]): Requirement[] {
  const roundsOf = (name: string) => writes.find(({ server, isRead }) => isRead && server === name)?.rounds;
  const [cached, uncached] = [roundsOf('cached'), roundsOf('uncached')];
  if (!cached || !uncached) return [];
  const ratio = median(cached.map(({ p50 }, round) => p50 / (uncached[round]?.p50 ?? Number.NaN)));
  return [atMost('a write while everyone reads: cached ÷ uncached, time until acknowledged', ratio, SAME)];
}

export function requirementsOfNodes(visited: Visited): Requirement[] {
  return [
    atMost('two nodes: a change is seen on the other, p99', visited.spreading.p99, 100, ' ms'),
    none('two nodes: changes never seen on the other', visited.unseen),
    ...requirementsOfVisits('two nodes', visited),
  ];
}

export function requirementsOfSoak({ memory, ...visited }: Soaked): Requirement[] {
  const drift = (memory.perMinute * memory.minutes) / memory.mean;
  return [
    ...requirementsOfVisits('soak', visited),
    atMost(`soak: resident memory rises over ${memory.minutes.toFixed(1)} minutes`, drift * 100, FLAT * 100, ' %'),
  ];
}

function requirementsOfVisits(name: string, { errors, dropped, stale, leaks }: Omit<Soaked, 'memory'>): Requirement[] {
  return [
    none(`${name}: errors and dropped connections`, errors + dropped),
    none(`${name}: stale answers`, stale),
    none(`${name}: answers with unpublished words`, leaks),
  ];
}
