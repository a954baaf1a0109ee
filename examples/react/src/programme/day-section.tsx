import type { ProgrammeDay } from '@kurultai/sdk/fetch';
import { dateRange, timeRange } from '@kurultai/sdk/time';
import { duration, minutesBetween } from '@kurultai/sdk/timing';
import { useLanguage } from '../i18n/language';
import { Words } from '../parts/words';
import type { ProgrammePanel } from './filters';
import { PanelCard } from './panel-card';

interface DaySectionProps {
  readonly day: ProgrammeDay;
  readonly timeZone: string;
}

/** A day of the programme: its panels by the time they begin, parallel ones side by side. */
export function DaySection({ day, timeZone }: DaySectionProps) {
  const { locale } = useLanguage();
  return (
    <section className="day" aria-labelledby={`day-${day.date}`}>
      <header className="day-header">
        <h2 id={`day-${day.date}`}>
          <time dateTime={day.date}>{dateRange(day.date, null, locale, { year: false, weekday: 'long' })}</time>
        </h2>
        {day.title && (
          <p className="day-title">
            <Words of={day} field="title" />
          </p>
        )}
      </header>
      <ol className="slots">
        {slotsOf(day.panels).map((panels) => (
          <li className="slot" key={panels[0].documentId}>
            <SlotTime panels={panels} timeZone={timeZone} />
            <ul className="cards">
              {panels.map((panel) => (
                <li key={panel.documentId}>
                  <PanelCard panel={panel} timeZone={timeZone} isAlone={panels.length === 1} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Slot = readonly [ProgrammePanel, ...ProgrammePanel[]];

/** Panels that begin at the same time, in the order of the programme. */
function slotsOf(panels: readonly ProgrammePanel[]): readonly Slot[] {
  const slots: [ProgrammePanel, ...ProgrammePanel[]][] = [];
  for (const panel of panels) {
    const last = slots.at(-1);
    if (last && last[0].startsAt === panel.startsAt) last.push(panel);
    else slots.push([panel]);
  }
  return slots;
}

function SlotTime({ panels: [{ startsAt, endsAt }, ...others], timeZone }: { panels: Slot; timeZone: string }) {
  const { locale, texts } = useLanguage();
  if (!startsAt) return <p className="slot-time muted">{texts.panel.timeUnknown}</p>;
  const endsTogether = others.every((other) => other.endsAt === endsAt);
  return (
    <p className="slot-time">
      <time dateTime={startsAt}>{timeRange(startsAt, endsTogether ? endsAt : null, { timeZone, locale })}</time>
      {endsTogether && endsAt && <span className="muted">{duration(minutesBetween(startsAt, endsAt), locale)}</span>}
    </p>
  );
}
