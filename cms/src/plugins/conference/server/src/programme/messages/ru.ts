import type { Messages } from './index';

const perhaps = (suggestion: string | undefined) => (suggestion ? ` Может быть, «${suggestion}»?` : '');

export const ru: Messages = {
  required: () => 'Это поле нужно заполнить.',
  dateForm: ({ value }) => `«${value}» — не дата. Укажите год, месяц и день: 2024-04-10.`,
  dateTimeForm: ({ value }) =>
    `«${value}» — не момент времени. Укажите дату, время и смещение (RFC 3339): 2024-04-10T09:00:00+05:00.`,
  timeZoneUnknown: ({ value, suggestion }) =>
    `«${value}» — не часовой пояс IANA. Укажите название, например Asia/Almaty.${perhaps(suggestion)}`,
  countryUnknown: ({ value, suggestion }) =>
    `«${value}» — не код страны по ISO 3166-1. Укажите две заглавные буквы, например KZ.${perhaps(suggestion)}`,
  languageUnknown: ({ value, suggestion }) =>
    `«${value}» — не код языка (BCP 47). Укажите, например, kk, ru или en.${perhaps(suggestion)}`,
  languageList: () => 'Здесь нужен список кодов языков, например ["kk", "ru"].',
  linkList: () => 'Здесь нужен список ссылок, например [{"label": "ORCID", "url": "https://orcid.org/…"}].',
  richTextForm: () =>
    'Здесь нужен форматированный текст, то есть список блоков, например [{"type": "paragraph", "children": [{"type": "text", "text": "…"}]}].',
  urlForm: ({ value }) => `«${value}» — не веб-адрес. Укажите его целиком, начиная с https://.`,
  colorForm: ({ value }) => `«${value}» — не цвет. Укажите # и шесть шестнадцатеричных цифр, например #0057b7.`,
  slugForm: ({ value, suggestion }) =>
    `«${value}» не может стоять в адресе страницы. Используйте a–z, 0–9 и одиночные дефисы: «${suggestion}».`,
  slugTaken: ({ value, locale, suggestion }) =>
    `Адрес «${value}» на языке «${locale}» уже занят другим документом. Свободен «${suggestion}».`,
  latitudeRange: ({ value }) => `${value} — не широта. Укажите градусы от -90 до 90, например 46.8481.`,
  longitudeRange: ({ value }) => `${value} — не долгота. Укажите градусы от -180 до 180, например 74.995.`,
  coordinatesIncomplete: ({ missing }) =>
    `Координаты указывают парой: добавьте ${missing === 'latitude' ? 'широту' : 'долготу'} или очистите оба поля.`,
  endsBeforeStart: ({ startsAt, endsAt }) => `Конец (${endsAt}) должен быть позже начала (${startsAt}).`,
  datesReversed: ({ startsOn, endsOn }) =>
    `Последний день, ${endsOn}, раньше первого, ${startsOn}. Выберите ${startsOn} или позже.`,
  dayOutsideEvent: ({ date, startsOn, endsOn }) =>
    `${date} не входит в мероприятие. Выберите дату от ${startsOn} до ${endsOn} или сначала измените даты мероприятия.`,
  outsideDay: ({ clock, timeZone, date }) =>
    `По часам мероприятия (${timeZone}) это ${clock}, вне своего дня. Выберите время от ${date} 00:00 до 24:00 или другой день.`,
  outsidePanel: ({ clock, timeZone, from, to }) =>
    `По часам мероприятия (${timeZone}) это ${clock}, вне своей сессии. Выберите время от ${from} до ${to}.`,
  localeUnknown: ({ value, locales }) =>
    `«${value}» — не язык этого проекта. Укажите один из: ${locales}.${value.toLowerCase() === 'kz' ? ' Казахский язык — kk (kz — это страна).' : ''}`,
  wordsNotPublished: ({ language }) =>
    `На этом языке здесь ничего не написано: показаны слова на языке «${language}», который не опубликован. Сначала опубликуйте «${language}» или напишите их на этом языке.`,
  nothingWritten: ({ language }) =>
    `На этом языке здесь ничего не написано, убирать нечего: показаны слова на языке «${language}». Сделайте это на языке «${language}» или со всем документом.`,
  termPair: ({ locale, locales }) => `Сам термин уже на языке «${locale}». Выберите другой язык перевода: ${locales}.`,
  termWords: ({ value }) =>
    `В «${value}» нет ни букв, ни цифр, в текстах это не найти. Напишите слово или несколько слов.`,
  termTaken: ({ term, translation }) =>
    `В глоссарии для этих языков уже есть «${term}» → «${translation}». Измените ту запись или дайте другой перевод.`,
  termForbidden: ({ value }) => `«${value}» — и перевод, и запрещённый вариант. Уберите это из одного из двух полей.`,
  machineOff: () => 'Сервис машинного перевода не подключён. Его может подключить администратор (machineTranslation).',
  machineLanguage: ({ from, into }) =>
    `Сервис не переводит с «${from}» на «${into}». Выберите другой оригинал или переведите сами.`,
  machineRefused: () => 'Сервис машинного перевода отклонил запрос. Попросите администратора проверить ключ.',
  machineBusy: () => 'Сервис машинного перевода перегружен. Повторите через минуту. Ничего не сохранено.',
  machineSlow: () =>
    'Сервис машинного перевода не ответил вовремя. Повторите или возьмите меньше полей. Ничего не сохранено.',
  machineFailed: () => 'Сервис машинного перевода не дал пригодного ответа. Повторите позже. Ничего не сохранено.',
  textForm: () => 'Здесь должен быть текст.',
  tooLong: ({ length, most }) => `Знаков в тексте: ${length}. Сократите его: помещается не больше ${most}.`,
  wordsOvertaken: ({ fields }) =>
    `Тем временем эти слова сохранил кто-то другой (${fields}). Ваши слова не сохранены: сравните оба варианта и сохраните снова.`,
  languageNotYours: ({ language }) => `У вас нет права делать это на языке «${language}».`,
  touchesLanguage: ({ language }) =>
    `Это изменит и написанное на языке «${language}», а такого права у вас нет. Обратитесь к тому, у кого оно есть.`,
  structureWaits: ({ fields }) =>
    `С этим языком опубликуются и поля, которые вы не можете менять: ${fields}. Попросите редактора сначала опубликовать их.`,
  structureWouldGo: ({ fields }) =>
    `С этим черновиком пропадут и изменения в полях, которые вы не можете менять: ${fields}. Попросите редактора опубликовать или отменить их.`,
};
