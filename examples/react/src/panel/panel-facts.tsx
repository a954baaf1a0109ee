import type { Panel } from '@kurultai/sdk/fetch';
import { dateRange, timeRange } from '@kurultai/sdk/time';
import { duration, minutesBetween, zoneLabel } from '@kurultai/sdk/timing';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import { isLocale } from '../i18n/locales';
import { Words } from '../parts/words';

/** When and where, on the clock of the event. */
export function PanelFacts({ panel }: { readonly panel: Panel }) {
  const { locale, texts } = useLanguage();
  const { room, topics, day, spokenLanguages, streamUrl, recordingUrl } = panel;
  return (
    <dl className="facts">
      {day && (
        <Fact name={texts.panel.date}>
          <time dateTime={day.date}>{dateRange(day.date, null, locale, { weekday: 'long' })}</time>
        </Fact>
      )}
      <Fact name={texts.panel.time}>
        <PanelTime panel={panel} />
      </Fact>
      {room && (
        <Fact name={texts.panel.room}>
          <Words of={room} field="name" />
        </Fact>
      )}
      {topics.length > 0 && (
        <Fact name={texts.panel.topics}>
          <ul className="topics">
            {topics.map((topic) => (
              <li key={topic.documentId}>
                <i style={{ background: topic.color ?? 'currentColor' }} />
                <Words of={topic} field="title" />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {spokenLanguages.length > 0 && (
        <Fact name={texts.panel.spokenLanguages}>
          {spokenLanguages.map((code) => (isLocale(code) ? texts.inLanguage[code] : code)).join(', ')}
        </Fact>
      )}
      {(streamUrl || recordingUrl) && (
        <div className="facts-links">
          {streamUrl && <a href={streamUrl}>{texts.panel.stream}</a>}
          {recordingUrl && <a href={recordingUrl}>{texts.panel.recording}</a>}
        </div>
      )}
    </dl>
  );
}

function PanelTime({ panel: { startsAt, endsAt, day } }: { readonly panel: Panel }) {
  const { locale, texts } = useLanguage();
  const timeZone = day?.event?.timeZone;
  if (!startsAt || !timeZone) return <>{texts.panel.timeUnknown}</>;
  const { name, offset } = zoneLabel({ timeZone, locale }, startsAt);
  return (
    <>
      <time dateTime={startsAt}>{timeRange(startsAt, endsAt, { timeZone, locale })}</time>
      <span className="muted">
        {endsAt && `${duration(minutesBetween(startsAt, endsAt), locale)} · `}
        {name} ({offset})
      </span>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
