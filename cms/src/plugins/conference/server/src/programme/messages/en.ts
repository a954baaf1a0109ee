import type { Messages } from './index';

const perhaps = (suggestion: string | undefined) => (suggestion ? ` Did you mean «${suggestion}»?` : '');

export const en: Messages = {
  required: () => 'This field must be filled in.',
  dateForm: ({ value }) => `«${value}» is not a date. Write the year, month and day: 2024-04-10.`,
  dateTimeForm: ({ value }) =>
    `«${value}» is not a point in time. Write date, time and offset (RFC 3339): 2024-04-10T09:00:00+05:00.`,
  timeZoneUnknown: ({ value, suggestion }) =>
    `«${value}» is not an IANA time zone. Use a name such as Asia/Almaty.${perhaps(suggestion)}`,
  countryUnknown: ({ value, suggestion }) =>
    `«${value}» is not an ISO 3166-1 country code. Use two capital letters, such as KZ.${perhaps(suggestion)}`,
  languageUnknown: ({ value, suggestion }) =>
    `«${value}» is not a language code (BCP 47). Use codes such as kk, ru or en.${perhaps(suggestion)}`,
  languageList: () => 'This must be a list of language codes, such as ["kk", "ru"].',
  linkList: () => 'This must be a list of links, such as [{"label": "ORCID", "url": "https://orcid.org/…"}].',
  richTextForm: () =>
    'This must be rich text, a list of blocks such as [{"type": "paragraph", "children": [{"type": "text", "text": "…"}]}].',
  urlForm: ({ value }) => `«${value}» is not a web address. Write it whole, beginning with https://.`,
  colorForm: ({ value }) => `«${value}» is not a colour. Use # and six hexadecimal digits, such as #0057b7.`,
  slugForm: ({ value, suggestion }) =>
    `«${value}» cannot stand in an address. Use a–z, 0–9 and single hyphens: «${suggestion}».`,
  slugTaken: ({ value, locale, suggestion }) =>
    `«${value}» is already the slug of another document in «${locale}». «${suggestion}» is free.`,
  latitudeRange: ({ value }) => `${value} is not a latitude. Use degrees from -90 to 90, such as 46.8481.`,
  longitudeRange: ({ value }) => `${value} is not a longitude. Use degrees from -180 to 180, such as 74.995.`,
  coordinatesIncomplete: ({ missing }) => `Coordinates come in pairs: fill in the ${missing} too, or clear both.`,
  endsBeforeStart: ({ startsAt, endsAt }) => `The end, ${endsAt}, must be later than the start, ${startsAt}.`,
  datesReversed: ({ startsOn, endsOn }) =>
    `The last day, ${endsOn}, is before the first, ${startsOn}. Choose ${startsOn} or later.`,
  dayOutsideEvent: ({ date, startsOn, endsOn }) =>
    `${date} is outside the event. Choose a date from ${startsOn} to ${endsOn}, or change the event's dates first.`,
  outsideDay: ({ clock, timeZone, date }) =>
    `On the event's clock (${timeZone}) this is ${clock}, outside its day. Choose a time from ${date} 00:00 to 24:00, or another day.`,
  outsidePanel: ({ clock, timeZone, from, to }) =>
    `On the event's clock (${timeZone}) this is ${clock}, outside its panel. Choose a time from ${from} to ${to}.`,
  localeUnknown: ({ value, locales }) =>
    `«${value}» is not a language of this project. Use one of: ${locales}.${value.toLowerCase() === 'kz' ? ' Kazakh is kk (kz is the country).' : ''}`,
  wordsNotPublished: ({ language }) =>
    `Nothing is written here in this language: the words shown are in «${language}», which is not published. Publish «${language}» first, or write them in this language.`,
  nothingWritten: ({ language }) =>
    `Nothing is written here in this language, so there is nothing to take away: the words shown are in «${language}». Do it in «${language}», or with the whole document.`,
  termPair: ({ locale, locales }) =>
    `The term is in «${locale}» already. Choose another language for its translation: ${locales}.`,
  termWords: ({ value }) =>
    `«${value}» has neither letters nor digits, so it is found in no text. Write a word or several.`,
  termTaken: ({ term, translation }) =>
    `The glossary has «${term}» → «${translation}» for these languages already. Change that one, or give another translation.`,
  termForbidden: ({ value }) =>
    `«${value}» cannot be the translation and forbidden at once. Take it out of one of the two.`,
  machineOff: () =>
    'This project has no service for machine translation. Its administrator can set one up (machineTranslation).',
  machineLanguage: ({ from, into }) =>
    `The service does not translate from «${from}» into «${into}». Choose another source, or translate by hand.`,
  machineRefused: () =>
    'The service for machine translation refused the request. Ask the administrator to check its key.',
  machineBusy: () =>
    'The service for machine translation has too much to do. Try again in a minute. Nothing was saved.',
  machineSlow: () =>
    'The service for machine translation took too long. Try again, or fewer fields at once. Nothing was saved.',
  machineFailed: () => 'The service for machine translation gave no usable answer. Try again later. Nothing was saved.',
  textForm: () => 'This must be text.',
  tooLong: ({ length, most }) => `The text has ${length} characters. Shorten it to ${most} at most.`,
  wordsOvertaken: ({ fields }) =>
    `Somebody else has saved these words meanwhile (${fields}). Nothing of yours was saved: compare both, and save again.`,
  languageNotYours: ({ language }) => `You have no right to do this in «${language}».`,
  touchesLanguage: ({ language }) =>
    `This would also change what is written in «${language}», which you have no right to do. Ask somebody who may.`,
  structureWaits: ({ fields }) =>
    `Publishing this language would also publish what waits in fields that you may not write: ${fields}. Ask an editor to publish them first.`,
  structureWouldGo: ({ fields }) =>
    `Discarding this draft would also throw away what waits in fields that you may not write: ${fields}. Ask an editor to publish or discard them.`,
};
