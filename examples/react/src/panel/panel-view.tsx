import type { Panel } from '@kurultai/sdk/fetch';
import { Link, useLocation } from 'react-router-dom';
import { useLanguage } from '../i18n/language';
import { Photo } from '../parts/photo';
import { RichText } from '../parts/rich-text';
import { TranslationNote } from '../parts/translation-note';
import { Words } from '../parts/words';
import { PanelMarks } from '../programme/panel-marks';
import { PanelFacts } from './panel-facts';
import { People } from './people';
import { Talks } from './talks';

export function PanelView({ panel }: { readonly panel: Panel }) {
  const { locale, texts } = useLanguage();
  const { search } = useLocation();
  return (
    <article className="page panel">
      <Link className="back" to={`/${locale}${search}`}>
        {texts.backToProgramme}
      </Link>
      <header className="panel-header">
        <PanelMarks panel={panel} />
        <h1>
          <Words of={panel} field="title" />
        </h1>
        {panel.subtitle && (
          <p className="lead">
            <Words of={panel} field="subtitle" />
          </p>
        )}
        <TranslationNote of={panel} />
      </header>
      <PanelFacts panel={panel} />
      <div className="panel-body">
        {panel.abstract && <RichText of={panel} field="abstract" />}
        <People title={texts.panel.moderators} people={panel.moderators} />
        <People title={texts.panel.speakers} people={panel.speakers} />
        <Talks talks={panel.talks} />
        {panel.conclusions && (
          <section>
            <h2>{texts.panel.conclusions}</h2>
            <RichText of={panel} field="conclusions" />
          </section>
        )}
        {panel.gallery.length > 0 && (
          <section>
            <h2>{texts.panel.gallery}</h2>
            <div className="gallery">
              {panel.gallery.map((picture) => (
                <Photo key={picture.url} of={picture} sizes={{ 0: '100vw', 640: '20rem' }} />
              ))}
            </div>
          </section>
        )}
      </div>
    </article>
  );
}
