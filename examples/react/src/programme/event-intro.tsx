import type { EventSummary } from '@kurultai/sdk/fetch';
import { dateRange } from '@kurultai/sdk/time';
import { useLanguage } from '../i18n/language';
import { Photo } from '../parts/photo';
import { TranslationNote } from '../parts/translation-note';
import { Words } from '../parts/words';

export function EventIntro({ event }: { readonly event: EventSummary }) {
  const { locale } = useLanguage();
  return (
    <section className="intro">
      <div className="page intro-row">
        <div className="intro-words">
          {event.subtitle && (
            <p className="eyebrow">
              <Words of={event} field="subtitle" />
            </p>
          )}
          <h1>
            <Words of={event} field="title" />
          </h1>
          <p className="intro-facts">
            <time dateTime={event.startsOn}>{dateRange(event.startsOn, event.endsOn, locale)}</time>
            {event.city && (
              <>
                {' · '}
                <Words of={event} field="city" />
              </>
            )}
          </p>
          <TranslationNote of={event} />
        </div>
        {event.cover && (
          <div className="intro-picture">
            <Photo of={event.cover} sizes={{ 0: '100vw', 900: '34rem' }} priority decorative />
          </div>
        )}
      </div>
    </section>
  );
}
