import type { Written } from '../../conference/write';
import type { Question } from './question';

const locale = 'kk';

const PANEL = `fragment Panel on ConferencePanel {
  title slug startsAt endsAt format room { name } moderators { ...Person } speakers { ...Person }
}
fragment Person on ConferenceExpert { name slug position institution { name shortName } }`;

/** Every panel of every day with its people and their institutions. No day has as many as the limit. */
export const programme: Question = {
  name: 'programme',
  query: `query Programme($locale: I18NLocaleCode!) {
  conferenceDays(locale: $locale, sort: ["date:asc"], pagination: { limit: 100 }) {
    date title panels(sort: ["startsAt:asc"], pagination: { limit: 500 }) { ...Panel }
  }
}
${PANEL}`,
  variables: { locale },
  handWrittenPath: '/programme',
};

export const panels: Question = {
  name: 'panels',
  query: `query Panels($locale: I18NLocaleCode!) {
  conferencePanels(locale: $locale, sort: ["startsAt:asc"], pagination: { limit: 25 }) { ...Panel }
}
${PANEL}`,
  variables: { locale },
  handWrittenPath: '/panels',
};

export const article = ({ article: documentId }: Written): Question => ({
  name: 'article',
  query: `query Article($documentId: ID!, $locale: I18NLocaleCode!) {
  conferenceArticle(documentId: $documentId, locale: $locale) { title slug kind lead body publishedOn byline }
}`,
  variables: { documentId, locale },
  handWrittenPath: `/article/${documentId}`,
});

export const event = ({ event: documentId }: Written): Question => ({
  name: 'event',
  query: `query Event($documentId: ID!, $locale: I18NLocaleCode!) {
  conferenceEvent(documentId: $documentId, locale: $locale) { title slug startsOn endsOn timeZone }
}`,
  variables: { documentId, locale },
  handWrittenPath: `/event/${documentId}`,
});
