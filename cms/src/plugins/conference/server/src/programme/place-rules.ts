import { readClock, writeClock } from './clock';
import { type Fault, fault } from './fault';

type Maybe<T> = T | null | undefined;

export interface EventDates {
  readonly startsOn?: Maybe<string>;
  readonly endsOn?: Maybe<string>;
}

export interface DayPlace {
  readonly date?: Maybe<string>;
  readonly event?: Maybe<EventDates>;
}

export interface PanelPlace {
  readonly startsAt?: Maybe<string>;
  readonly endsAt?: Maybe<string>;
  readonly day?: Maybe<{
    readonly date?: Maybe<string>;
    readonly event?: Maybe<{ readonly timeZone?: Maybe<string> }>;
  }>;
}

export interface TalkPlace {
  readonly startsAt?: Maybe<string>;
  readonly durationMinutes?: Maybe<number>;
  readonly panel?: Maybe<PanelPlace>;
}

export interface Coordinates {
  readonly latitude?: Maybe<number>;
  readonly longitude?: Maybe<number>;
}

export function checkEvent({ startsOn: first, endsOn: last }: EventDates): Fault[] {
  if (!first || !last || first <= last) return [];
  return [fault('endsOn', 'datesReversed', { startsOn: first, endsOn: last })];
}

/** A day lies inside its event. The event's own dates are never refused for a day's sake: shift an event from the top down. */
export function checkDay({ date, event }: DayPlace): Fault[] {
  if (!date || !event?.startsOn || !event.endsOn) return [];
  if (event.startsOn <= date && date <= event.endsOn) return [];
  return [fault('date', 'dayOutsideEvent', { date, startsOn: event.startsOn, endsOn: event.endsOn })];
}

/** A panel ends after it starts, and both lie inside its day, 00:00 to 24:00 on the event's clock. */
export function checkPanel({ startsAt, endsAt, day }: PanelPlace): Fault[] {
  const timeZone = day?.event?.timeZone;
  const read = (instant: string) => readClock(instant, timeZone ?? 'UTC');
  const faults: Fault[] = [];
  if (startsAt && endsAt && Date.parse(endsAt) <= Date.parse(startsAt)) {
    faults.push(
      fault('endsAt', 'endsBeforeStart', { startsAt: writeClock(read(startsAt)), endsAt: writeClock(read(endsAt)) }),
    );
  }
  if (!day?.date || !timeZone) return faults;
  const { date } = day;
  const outside = (field: string, instant: string) =>
    fault(field, 'outsideDay', { clock: writeClock(read(instant)), timeZone, date });
  if (startsAt && read(startsAt).date !== date) faults.push(outside('startsAt', startsAt));
  if (endsAt && read(momentBefore(endsAt)).date !== date) faults.push(outside('endsAt', endsAt));
  return faults;
}

/** What ends at 24:00, the next midnight, was still going on before: its last moment tells on which day it ends. */
function momentBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}

/** A talk lies inside its panel. */
export function checkTalk({ startsAt, durationMinutes, panel }: TalkPlace): Fault[] {
  if (!startsAt || !panel?.startsAt || !panel.endsAt) return [];
  const from = Date.parse(panel.startsAt);
  const to = Date.parse(panel.endsAt);
  const start = Date.parse(startsAt);
  const end = start + (durationMinutes ?? 0) * 60_000;
  const field = start < from || start >= to ? 'startsAt' : end > to ? 'durationMinutes' : undefined;
  if (field === undefined) return [];
  const timeZone = panel.day?.event?.timeZone ?? 'UTC';
  const clock = (instant: number) => writeClock(readClock(new Date(instant).toISOString(), timeZone));
  return [
    fault(field, 'outsidePanel', {
      clock: clock(field === 'startsAt' ? start : end),
      timeZone,
      from: clock(from),
      to: clock(to),
    }),
  ];
}

/** Half a coordinate is a place on no map. */
export function checkCoordinates({ latitude, longitude }: Coordinates): Fault[] {
  const isSet = (value: Maybe<number>) => typeof value === 'number';
  if (isSet(latitude) === isSet(longitude)) return [];
  const missing = isSet(latitude) ? 'longitude' : 'latitude';
  return [fault(missing, 'coordinatesIncomplete', { missing })];
}
