import type { Programme } from '@kurultai/sdk/fetch';
import { dateRange } from '@kurultai/sdk/time';
import { useId } from 'react';
import { useLanguage } from '../i18n/language';
import { languageOf } from '../parts/words';
import type { FilterName, Filters } from './filters';

interface FilterBarProps {
  readonly programme: Programme;
  readonly filters: Filters;
  readonly onChoose: (name: FilterName, value: string) => void;
}

/** Offers what the programme holds, and nothing that would find nothing. */
export function FilterBar({ programme, filters, onChoose }: FilterBarProps) {
  const { locale, texts } = useLanguage();
  const search = useId();
  const words = texts.filters;
  const panels = programme.days.flatMap((day) => day.panels);
  const held = new Set(panels.flatMap(({ room, topics }) => [room, ...topics]).map((one) => one?.documentId));
  const rooms = programme.rooms.filter(({ documentId }) => held.has(documentId));
  const topics = programme.topics.filter(({ documentId }) => held.has(documentId));
  const formats = [...new Set(panels.map(({ format }) => format))];

  return (
    <search className="filters" aria-label={words.title}>
      <fieldset className="days">
        <legend className="visually-hidden">{words.day}</legend>
        {['', ...programme.days.map(({ date }) => date)].map((date) => (
          <button key={date} type="button" aria-pressed={filters.day === date} onClick={() => onChoose('day', date)}>
            {date === '' ? words.allDays : dateRange(date, null, locale, { year: false })}
          </button>
        ))}
      </fieldset>
      <div className="choices">
        <p className="choice choice-wide">
          <label htmlFor={search}>{words.search}</label>
          <input
            id={search}
            type="search"
            value={filters.search}
            onChange={({ target }) => onChoose('search', target.value)}
          />
        </p>
        <Choice
          isWide
          label={words.topic}
          all={words.allTopics}
          value={filters.topic}
          options={topics.map((one) => ({ value: one.documentId, text: one.title, lang: languageOf(one, 'title') }))}
          onChoose={(value) => onChoose('topic', value)}
        />
        <Choice
          label={words.room}
          all={words.allRooms}
          value={filters.room}
          options={rooms.map((room) => ({ value: room.documentId, text: room.name, lang: languageOf(room, 'name') }))}
          onChoose={(value) => onChoose('room', value)}
        />
        <Choice
          label={words.format}
          all={words.allFormats}
          value={filters.format}
          options={formats.map((format) => ({ value: format, text: texts.formats[format], lang: locale }))}
          onChoose={(value) => onChoose('format', value)}
        />
      </div>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly lang: string }[];
  readonly onChoose: (value: string) => void;
  /** Whether its texts are long, and need a row of their own where there is little room. */
  readonly isWide?: boolean;
}

function Choice({ isWide = false, label, all, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  if (options.length === 0) return null;
  return (
    <p className={isWide ? 'choice choice-wide' : 'choice'}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </p>
  );
}
