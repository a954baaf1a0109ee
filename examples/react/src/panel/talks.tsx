import type { Panel } from '@kurultai/sdk/fetch';
import { useLanguage } from '../i18n/language';
import { Words } from '../parts/words';

export function Talks({ talks }: { readonly talks: Panel['talks'] }) {
  const { texts } = useLanguage();
  if (talks.length === 0) return null;
  return (
    <section>
      <h2>{texts.panel.talks}</h2>
      <ol className="talks">
        {talks.map((talk) => (
          <li key={talk.documentId}>
            <h3>
              <Words of={talk} field="title" />
            </h3>
            {talk.speakers.map((speaker) => (
              <p className="muted" key={speaker.documentId}>
                <Words of={speaker} field="name" />
              </p>
            ))}
            {talk.abstract && (
              <p>
                <Words of={talk} field="abstract" />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
