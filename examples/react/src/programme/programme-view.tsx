import type { Programme } from '@kurultai/sdk/fetch';
import { zoneLabel } from '@kurultai/sdk/timing';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useLanguage } from '../i18n/language';
import { counted } from '../i18n/plural';
import { Failure } from '../parts/failure';
import { DaySection } from './day-section';
import { FilterBar } from './filter-bar';
import { type FilterName, filtered, filterNames, filtersOf, withFilter } from './filters';

/** The programme, and what its address leaves of it. */
export function ProgrammeView({ programme }: { readonly programme: Programme }) {
  const { locale, texts } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const filters = filtersOf(address);
  const search = useFound(filters.search);
  const days = filtered(programme.days, filters, search.found);
  const count = days.reduce((sum, { panels }) => sum + panels.length, 0);
  const isFiltered = filterNames.some((name) => filters[name] !== '');

  // Each choice is a step that the back button takes back; the letters of a search are one step.
  const choose = (name: FilterName, value: string) =>
    setAddress(withFilter(address, name, value), {
      replace: name === 'search' && filters.search !== '',
      preventScrollReset: true,
    });
  const zone = { timeZone: programme.timeZone, locale };
  const { name, offset } = zoneLabel(zone, `${programme.startsOn}T12:00:00Z`);

  return (
    <>
      <FilterBar programme={programme} filters={filters} onChoose={choose} />
      <div className="found">
        <p role="status">{counted(locale, count, texts.filters.found)}</p>
        {isFiltered && (
          <button type="button" className="quiet" onClick={() => setAddress({}, { preventScrollReset: true })}>
            {texts.filters.clear}
          </button>
        )}
        <p className="muted">{texts.clock.replace('{zone}', `${name} (${offset})`)}</p>
      </div>
      {search.error && <Failure error={search.error} onRetry={search.retry} />}
      {days.length === 0 && !search.error && (
        <p className="notice">{isFiltered ? texts.empty.found : texts.empty.programme}</p>
      )}
      {days.map((day) => (
        <DaySection key={day.documentId} day={day} timeZone={programme.timeZone} />
      ))}
    </>
  );
}

/** The panels that have these words: the CMS knows that «казакстан» is «Қазақстан». */
function useFound(words: string) {
  const { queries } = useLanguage();
  const query = useQuery({
    ...queries.panels.list({ search: words, pageSize: 500 }),
    enabled: words.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const found = useMemo(() => new Set(query.data?.map(({ documentId }) => documentId)), [query.data]);
  const isAsked = words.trim() !== '' && query.data !== undefined;
  return { found: isAsked ? found : undefined, error: query.error, retry: () => void query.refetch() };
}
