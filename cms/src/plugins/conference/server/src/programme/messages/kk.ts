import type { Messages } from './index';

const perhaps = (suggestion: string | undefined) => (suggestion ? ` Мүмкін, «${suggestion}» шығар?` : '');

export const kk: Messages = {
  required: () => 'Бұл өрісті толтыру қажет.',
  dateForm: ({ value }) => `«${value}» — күн емес. Жылын, айын және күнін жазыңыз: 2024-04-10.`,
  dateTimeForm: ({ value }) =>
    `«${value}» — уақыт емес. Күнін, сағатын және ығысуын жазыңыз (RFC 3339): 2024-04-10T09:00:00+05:00.`,
  timeZoneUnknown: ({ value, suggestion }) =>
    `«${value}» — IANA уақыт белдеуі емес. Мысалы, Asia/Almaty деп жазыңыз.${perhaps(suggestion)}`,
  countryUnknown: ({ value, suggestion }) =>
    `«${value}» — ISO 3166-1 ел коды емес. Екі бас әріп жазыңыз, мысалы KZ.${perhaps(suggestion)}`,
  languageUnknown: ({ value, suggestion }) =>
    `«${value}» — тіл коды емес (BCP 47). Мысалы, kk, ru немесе en деп жазыңыз.${perhaps(suggestion)}`,
  languageList: () => 'Мұнда тіл кодтарының тізімі керек, мысалы ["kk", "ru"].',
  linkList: () => 'Мұнда сілтемелер тізімі керек, мысалы [{"label": "ORCID", "url": "https://orcid.org/…"}].',
  richTextForm: () =>
    'Мұнда пішімделген мәтін, яғни блоктар тізімі керек, мысалы [{"type": "paragraph", "children": [{"type": "text", "text": "…"}]}].',
  urlForm: ({ value }) => `«${value}» — веб-мекенжай емес. Оны https:// деп бастап, толық жазыңыз.`,
  colorForm: ({ value }) => `«${value}» — түс емес. # белгісін және алты он алтылық цифрды жазыңыз, мысалы #0057b7.`,
  slugForm: ({ value, suggestion }) =>
    `«${value}» бет мекенжайына жарамайды. a–z, 0–9 және жалғыз сызықшаларды қолданыңыз: «${suggestion}».`,
  slugTaken: ({ value, locale, suggestion }) =>
    `«${value}» мекенжайы «${locale}» тілінде басқа құжатқа берілген. «${suggestion}» бос.`,
  latitudeRange: ({ value }) => `${value} — ендік емес. -90 бен 90 арасындағы градусты жазыңыз, мысалы 46.8481.`,
  longitudeRange: ({ value }) => `${value} — бойлық емес. -180 бен 180 арасындағы градусты жазыңыз, мысалы 74.995.`,
  coordinatesIncomplete: ({ missing }) =>
    `Координаталар жұп болады: ${missing === 'latitude' ? 'ендікті' : 'бойлықты'} де толтырыңыз немесе екеуін де тазалаңыз.`,
  endsBeforeStart: ({ startsAt, endsAt }) =>
    `Аяқталу уақыты (${endsAt}) басталу уақытынан (${startsAt}) кейін болуы керек.`,
  datesReversed: ({ startsOn, endsOn }) =>
    `Соңғы күн ${endsOn} бірінші күннен, ${startsOn}, бұрын тұр. ${startsOn} немесе одан кейінгі күнді таңдаңыз.`,
  dayOutsideEvent: ({ date, startsOn, endsOn }) =>
    `${date} іс-шара күндеріне кірмейді. ${startsOn} мен ${endsOn} арасындағы күнді таңдаңыз немесе алдымен іс-шара күндерін өзгертіңіз.`,
  outsideDay: ({ clock, timeZone, date }) =>
    `Іс-шара сағатымен (${timeZone}) бұл ${clock}, яғни өз күнінен тыс. ${date} 00:00 мен 24:00 арасындағы уақытты немесе басқа күнді таңдаңыз.`,
  outsidePanel: ({ clock, timeZone, from, to }) =>
    `Іс-шара сағатымен (${timeZone}) бұл ${clock}, яғни өз сессиясынан тыс. ${from} мен ${to} арасындағы уақытты таңдаңыз.`,
  localeUnknown: ({ value, locales }) =>
    `«${value}» — бұл жобаның тілі емес. Мыналардың бірін қолданыңыз: ${locales}.${value.toLowerCase() === 'kz' ? ' Қазақ тілі — kk (kz — ел коды).' : ''}`,
  wordsNotPublished: ({ language }) =>
    `Бұл тілде мұнда ештеңе жазылмаған: «${language}» тіліндегі сөздер көрсетілген, ал ол жарияланбаған. Алдымен «${language}» тілін жариялаңыз немесе осы тілде жазыңыз.`,
  nothingWritten: ({ language }) =>
    `Бұл тілде мұнда ештеңе жазылмаған, алып тастайтын ештеңе жоқ: «${language}» тіліндегі сөздер көрсетілген. Мұны «${language}» тілінде немесе бүкіл құжатпен жасаңыз.`,
  textForm: () => 'Мұнда мәтін болуы керек.',
  tooLong: ({ length, most }) => `Мәтінде ${length} таңба бар. Оны ${most} таңбаға дейін қысқартыңыз.`,
  wordsOvertaken: ({ fields }) =>
    `Осы сөздерді бұл арада басқа біреу сақтап қойды (${fields}). Сіздің сөздеріңіз сақталмады: екеуін салыстырып, қайта сақтаңыз.`,
  languageNotYours: ({ language }) => `Мұны «${language}» тілінде істеуге құқығыңыз жоқ.`,
  touchesLanguage: ({ language }) =>
    `Бұл «${language}» тілінде жазылғанды да өзгертеді, ал оған құқығыңыз жоқ. Құқығы бар адамға айтыңыз.`,
  structureWaits: ({ fields }) =>
    `Осы тілмен бірге сіз өзгерте алмайтын өрістер де жарияланады: ${fields}. Алдымен оларды жариялауды редактордан сұраңыз.`,
  structureWouldGo: ({ fields }) =>
    `Осы қараламамен бірге сіз өзгерте алмайтын өрістердегі өзгерістер де жоғалады: ${fields}. Оларды жариялауды не қайтаруды редактордан сұраңыз.`,
};
