import type { ExchangeMessages } from './index';

export const kk: ExchangeMessages = {
  atLine: ({ line, sentence }) => `${line}-жол: ${sentence}`,

  bodyMissing: () => 'Аударма файлын сұраудың денесінде жіберіңіз.',
  bodyForm: () =>
    'Файл пішін өрістері түрінде келді. Оны сол күйінде, Content-Type: application/octet-stream белгісімен немесе құрама пішінде «file» атауымен жіберіңіз.',
  tooLarge: ({ megabytes }) => `Файл ${megabytes} МБ-тан үлкен. Бір жолғыда азырақ құжат шығарыңыз.`,
  notText: ({ encoding }) =>
    `Осы жерден бастап файл ${encoding} мәтіні емес. Оны UTF-8 түрінде, Excel-де «CSV UTF-8» түрінде сақтаңыз.`,
  encodingUnknown: ({ encoding }) => `Файлда ${encoding} кодталуы көрсетілген. Оны UTF-8 түрінде сақтаңыз.`,
  xmlBroken: ({ reason }) => `XML осы жерде бұзылған: ${reason}.`,
  xmlDoctype: () =>
    'Файлда құжат түрі (<!DOCTYPE …>) бар: XLIFF үшін ол керек емес, біз оны оқымаймыз. Оны алып тастаңыз.',
  xmlDeep: ({ most }) => `Мұнда бірінің ішінде бірі ${most} элементтен көп. Біздің XLIFF-те мұндай болмайды.`,
  xliffUnknown: ({ found }) => `Бұл — «${found}». XLIFF 1.2, XLIFF 2.0 немесе 2.1, не CSV беріңіз.`,
  languagesMixed: ({ one, other }) =>
    `Файл «${one}» тілінде, ал осы жерден бастап «${other}» тілінде. Бір-бір тілден жүктеңіз.`,
  languageMissing: () => 'Файлда қай тілдерде екені көрсетілмеген. Оны қайта шығарыңыз.',
  targetWrong: ({ found, wanted }) => `Бұл — «${wanted}» емес, «${found}» тіліне аударма.`,
  sourceWrong: ({ found, known }) =>
    `Файл «${found}» тілінен аударылған, мұнда ол тілден аударылмайды. Мыналар жарайды: ${known}.`,
  csvHeader: ({ missing }) =>
    `Бірінші жолда бағандардың аттары тұруы керек; «${missing}» жоқ. Шығарылған файлдың бас жолын сақтаңыз.`,
  csvBroken: ({ reason }) => `Кесте осы жерде бұзылған: ${reason}.`,
  noUnits: () => 'Файлда бірде-бір аударма жоқ.',

  same: () => 'Сөздер сол күйінде.',
  empty: () => 'Аударма берілмеген; бары қалады.',
  written: () => 'Жаңа сөздер.',
  confirmed: () => 'Түпнұсқаның сөздері бұл тілде де дұрыс.',
  stillRight: () => 'Сөздер қалады, тексерілген болып саналады.',
  outdatedAtOnce: () => 'Шығарылғаннан бері түпнұсқа өзгерген: аударма бірден ескірген болады.',
  changedSince: () => 'Шығарылғаннан бері бұл сөздерді біреу өзгерткен.',
  unmarked: () => 'Сөздер бұрыннан бар, ал файлда қайсысынан жасалғаны көрсетілмеген.',
  restructured: () => 'Шығарылғаннан бері түпнұсқаның абзацтары басқа болған. Бұл құжатты қайта шығарыңыз.',
  idForm: ({ id }) => `«${id}» — біздің идентификатор емес: type/documentId/field.`,
  typeUnknown: ({ type }) => `Аударылатын «${type}» түрі жоқ.`,
  documentUnknown: ({ type, documentId }) => `«${documentId}» құжаты (${type}) енді жоқ.`,
  fieldUnknown: ({ type, field }) => `«${field}» — ${type} түрінің файлда аударылатын өрісі емес.`,
  notAllowed: () => 'Бұл өріске бұл тілде жазуға құқығыңыз жоқ.',
  twice: ({ line }) => `Дәл осы үзінді ${line}-жолда болған.`,
  tooLong: ({ length, most }) => `Тым ұзын: ${length} таңба, ал ең көбі ${most}.`,
  codeMissing: ({ name }) => `Түпнұсқадағы ${name} коды жоғалған.`,
  codeUnknown: ({ name }) => `Түпнұсқада ${name} коды жоқ.`,
  codeTwice: ({ name }) => `${name} коды екі рет тұр.`,
  codeMoved: ({ name }) => `${name} коды орнынан ауысқан: абзацтар өз ретімен тұрады, абзац ішіндегісі сонда қалады.`,
  codeFilled: ({ name }) => `${name} кодының ішіне ештеңе жазуға болмайды.`,
  wordsOutside: ({ name }) => `${name} кодының жанында абзацтан тыс сөздер бар.`,
  codeStrange: ({ name }) => `Шығарылған файлда <${name}> коды болмаған.`,
  codeCrossed: ({ name }) => `${name} коды басқасының ішінде жабылған.`,
  codeUnclosed: ({ name }) => `${name} коды жабылмаған.`,
  invalid: ({ reason }) => reason,

  document: ({ title }) => `Құжат: ${title}`,
  on: ({ date, clock }) => `Қашан: ${clock ? `${date}, ${clock}` : date}`,
  event: ({ title }) => `Іс-шара: ${title}`,
  panel: ({ title }) => `Сессия: ${title}`,
  speakers: ({ names }) => `Баяндамашылар: ${names}`,
  position: ({ text }) => `Лауазымы: ${text}`,
  maxLength: ({ most }) => `Ең көбі ${most} таңба.`,
  wasMadeFrom: ({ text }) => `Түпнұсқа өзгерген. Аударма мына сөздерден жасалған: ${text}`,
  byMachine: () => 'Машина аударған, әлі ешкім тексермеген.',
  builtOtherwise: ({ text }) =>
    `Аударма бұрыннан бар, бірақ абзацтары не пішімі түпнұсқадан бөлек. Бос қалдырсаңыз, ол өзгермейді: ${text}`,

  codes: {
    paragraph: 'абзац',
    heading: 'тақырып',
    list: 'тізім',
    'list-item': 'тізім тармағы',
    quote: 'дәйексөз',
    code: 'код',
    image: 'сурет',
    link: 'сілтеме',
    bold: 'жартылай қалың',
    italic: 'көлбеу',
    underline: 'асты сызылған',
    strikethrough: 'үсті сызылған',
    break: 'жол ауыстыру',
  },
};
