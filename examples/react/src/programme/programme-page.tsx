import { useQuery } from '@tanstack/react-query';
import { currentEvent } from '../current-event';
import { useLanguage } from '../i18n/language';
import { Answer } from '../parts/answer';
import { useTitle } from '../parts/use-title';
import { EventIntro } from './event-intro';
import { ProgrammeView } from './programme-view';

export function ProgrammePage() {
  const { texts, queries } = useLanguage();
  const events = useQuery(currentEvent(queries));
  const slug = events.data?.[0]?.slug;
  useTitle([texts.programme, events.data?.[0]?.title].filter(Boolean).join(' · '));
  const programme = useQuery({ ...queries.programme(slug ?? ''), enabled: slug !== undefined });
  return (
    <Answer of={events} isPage>
      {([event]) =>
        event ? (
          <>
            <EventIntro event={event} />
            <div className="page">
              <Answer of={programme}>
                {(found) =>
                  found ? <ProgrammeView programme={found} /> : <p className="notice">{texts.empty.programme}</p>
                }
              </Answer>
            </div>
          </>
        ) : (
          <h1 className="notice">{texts.empty.event}</h1>
        )
      }
    </Answer>
  );
}
