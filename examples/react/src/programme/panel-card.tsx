import { timeRange } from '@kurultai/sdk/time';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router-dom';
import { useLanguage } from '../i18n/language';
import { Photo } from '../parts/photo';
import { Words } from '../parts/words';
import type { ProgrammePanel } from './filters';
import { PanelMarks } from './panel-marks';

interface PanelCardProps {
  readonly panel: ProgrammePanel;
  readonly timeZone: string;
  /** Whether nothing else begins at its time. */
  readonly isAlone: boolean;
}

export function PanelCard({ panel, timeZone, isAlone }: PanelCardProps) {
  const { locale, queries } = useLanguage();
  const { search } = useLocation();
  const client = useQueryClient();
  // Whoever points at a panel is likely to open it.
  const prefetch = () => void client.prefetchQuery(queries.panels.get(panel.slug));
  const people = [...panel.moderators, ...panel.speakers];
  return (
    <article className={panel.state === 'cancelled' ? 'card card-cancelled' : 'card'}>
      <PanelMarks panel={panel} />
      <h3>
        <Link to={`/${locale}/panels/${panel.slug}${search}`} onPointerEnter={prefetch} onFocus={prefetch}>
          <Words of={panel} field="title" />
        </Link>
      </h3>
      {panel.subtitle && (
        <p className="card-subtitle">
          <Words of={panel} field="subtitle" />
        </p>
      )}
      {(panel.room || !isAlone) && (
        <p className="card-place">
          {panel.room && <Words of={panel.room} field="name" />}
          {!isAlone && panel.startsAt && (
            <time dateTime={panel.startsAt}>{timeRange(panel.startsAt, panel.endsAt, { timeZone, locale })}</time>
          )}
        </p>
      )}
      {panel.topics.length > 0 && (
        <ul className="topics">
          {panel.topics.map((topic) => (
            <li key={topic.documentId}>
              <i style={{ background: topic.color ?? 'currentColor' }} />
              <Words of={topic} field="title" />
            </li>
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <ul className="people-line">
          {people.map((person) => (
            <li key={person.documentId}>
              {person.photo && <Photo of={person.photo} sizes="2rem" decorative />}
              <Words of={person} field="name" />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
