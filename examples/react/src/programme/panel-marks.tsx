import type { PanelCard } from '@kurultai/sdk/fetch';
import { useLanguage } from '../i18n/language';

/** What kind of session it is, and what is to be known of it at once. */
export function PanelMarks({ panel: { format, state, highlighted } }: { readonly panel: PanelCard }) {
  const { texts } = useLanguage();
  return (
    <p className="marks">
      <span className="mark-format">{texts.formats[format]}</span>
      {highlighted && <span className="mark-highlight">{texts.panel.highlighted}</span>}
      {texts.states[state] && <span className={`mark-state mark-${state}`}>{texts.states[state]}</span>}
    </p>
  );
}
