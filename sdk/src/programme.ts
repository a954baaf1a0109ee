import type { ItemDocument, PageDocument } from './answers.js';
import { type Ask, answerTo } from './asking.js';
import type { Collection, Found, GetOptions } from './collection.js';
import { type CollectionDocuments, collectionOf } from './collection-of.js';
import { found } from './found.js';
import { inRunningOrder, type Placed } from './running-order.js';

interface WithPanels<Panel> {
  readonly panels: readonly Panel[];
}

interface WithDays<Day> {
  readonly slug: string;
  readonly days: readonly Day[];
}

/** A collection of days, each with its panels in running order. */
export function daysOf<Item, Day extends WithPanels<Placed>, Filters, Language extends string>(
  ask: Ask<Language>,
  documents: CollectionDocuments<Item, Filters, Language, ItemDocument<Day, Language>>,
): Collection<Item, Day, Filters> {
  const days = collectionOf(ask, documents);
  return {
    ...days,
    async get(date, options) {
      const day = await days.get(date, options);
      return day && ordered(day);
    },
  };
}

const ordered = <Day extends WithPanels<Placed>>(day: Day): Day => ({ ...day, panels: inRunningOrder(day.panels) });

/** A programme, its panels in running order. */
export function programmeOf<Programme extends WithDays<WithPanels<Placed>>, Language extends string>(
  ask: Ask<Language>,
  document: PageDocument<Programme, Language>,
): (eventSlug: string, options?: GetOptions) => Promise<Found<Programme> | null> {
  return async (key, options) => {
    const event = found((await answerTo(ask, document, { key }, options)).page, key);
    return event && { ...event, days: event.days.map(ordered) };
  };
}
