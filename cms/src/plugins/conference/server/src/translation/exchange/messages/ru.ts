import type { ExchangeMessages } from './index';

export const ru: ExchangeMessages = {
  atLine: ({ line, sentence }) => `Строка ${line}: ${sentence}`,

  bodyMissing: () => 'Передайте файл перевода в теле запроса.',
  bodyForm: () =>
    'Файл пришёл как поля формы. Передайте его как есть, с Content-Type: application/octet-stream, или в составной форме под именем «file».',
  tooLarge: ({ megabytes }) => `Файл больше ${megabytes} МБ. Выгружайте меньше документов за раз.`,
  notText: ({ encoding }) =>
    `С этого места файл — не текст в кодировке ${encoding}. Сохраните его в UTF-8, в Excel — «CSV UTF-8».`,
  encodingUnknown: ({ encoding }) => `В файле указана кодировка ${encoding}. Сохраните его в UTF-8.`,
  xmlBroken: () => 'XML здесь нарушен. Откройте файл в программе, которая его сохранила, и сохраните ещё раз.',
  xmlDoctype: () => 'В файле есть тип документа (<!DOCTYPE …>): XLIFF он не нужен, и мы его не читаем. Уберите его.',
  xmlDeep: ({ most }) => `Здесь вложено больше ${most} элементов друг в друга. В нашем XLIFF такого не бывает.`,
  xliffUnknown: ({ found }) => `Это «${found}». Подойдут XLIFF 1.2, XLIFF 2.0 или 2.1 и CSV.`,
  languagesMixed: ({ one, other }) =>
    `Файл на языке «${one}», а с этого места — «${other}». Загружайте по одному языку.`,
  languageMissing: () => 'В файле не указано, на каких он языках. Выгрузите его заново.',
  targetWrong: ({ found, wanted }) => `Это перевод на язык «${found}», а не на «${wanted}».`,
  sourceWrong: ({ found, known }) =>
    `Файл переведён с языка «${found}», с которого здесь не переводят. Подойдут: ${known}.`,
  csvHeader: ({ missing }) =>
    `В первой строке должны быть названия столбцов; нет «${missing}». Сохраните заголовок выгрузки.`,
  csvBroken: () => 'Таблица здесь нарушена: кавычки в ячейке не парные. Сохраните её из табличного редактора ещё раз.',
  nothingSaved: ({ count }) =>
    `Ничего не сохранено, отрывков с ошибками: ${count}. Исправьте их в файле или загрузите его без них, со skip=true.`,
  noUnits: () => 'В файле нет ни одного перевода.',

  same: () => 'Слова те же.',
  empty: () => 'Перевода нет; остаётся то, что есть.',
  written: () => 'Новые слова.',
  confirmed: () => 'Слова оригинала верны и на этом языке.',
  stillRight: () => 'Слова остаются и считаются проверенными.',
  outdatedAtOnce: () => 'Оригинал изменился после выгрузки: перевод сразу будет устаревшим.',
  changedSince: () => 'После выгрузки эти слова кто-то изменил.',
  unmarked: () => 'Слова уже есть, а в файле не указано, от каких он отталкивался.',
  restructured: () => 'После выгрузки у оригинала стали другие абзацы. Выгрузите этот документ заново.',
  idForm: ({ id }) => `«${id}» — не наш идентификатор: type/documentId/field.`,
  typeUnknown: ({ type }) => `Нет переводимого типа «${type}».`,
  documentUnknown: ({ type, documentId }) => `Документа «${documentId}» (${type}) больше нет.`,
  fieldUnknown: ({ type, field }) => `«${field}» — не поле типа ${type}, которое переводят в файлах.`,
  notAllowed: () => 'Вам нельзя писать в этом поле на этом языке.',
  twice: ({ line }) => `Этот же отрывок уже был в строке ${line}.`,
  tooLong: ({ length, most }) => `Слишком длинно, знаков: ${length}, а можно не больше ${most}.`,
  codeMissing: ({ name }) => `Пропал код ${name}, который есть в оригинале.`,
  codeUnknown: ({ name }) => `Кода ${name} в оригинале нет.`,
  codeTwice: ({ name }) => `Код ${name} стоит дважды.`,
  codeMoved: ({ name }) =>
    `Код ${name} сошёл с места: абзацы идут в своём порядке, а то, что в абзаце, остаётся в нём.`,
  codeFilled: ({ name }) => `Внутри кода ${name} ничего не может быть написано.`,
  wordsOutside: ({ name }) => `Рядом с кодом ${name} есть слова вне абзацев.`,
  codeStrange: ({ name }) => `Кода <${name}> в выгрузке не было.`,
  codeCrossed: ({ name }) => `Код ${name} закрыт внутри другого.`,
  codeUnclosed: ({ name }) => `Код ${name} не закрыт.`,
  invalid: ({ reason }) => reason,

  document: ({ title }) => `Документ: ${title}`,
  on: ({ date, clock }) => `Когда: ${clock ? `${date}, ${clock}` : date}`,
  event: ({ title }) => `Мероприятие: ${title}`,
  panel: ({ title }) => `Сессия: ${title}`,
  speakers: ({ names }) => `Докладчики: ${names}`,
  position: ({ text }) => `Должность: ${text}`,
  maxLength: ({ most }) => `Не больше ${most} знаков.`,
  wasMadeFrom: ({ text }) => `Оригинал изменился. Перевод сделан с этих слов: ${text}`,
  byMachine: () => 'Переведено машиной, никто ещё не проверил.',
  builtOtherwise: ({ text }) =>
    `Перевод уже есть, но абзацы или оформление в нём не те, что в оригинале. Если оставить пустым, он не изменится: ${text}`,

  codes: {
    paragraph: 'абзац',
    heading: 'заголовок',
    list: 'список',
    'list-item': 'пункт списка',
    quote: 'цитата',
    code: 'код',
    image: 'изображение',
    link: 'ссылка',
    bold: 'полужирный',
    italic: 'курсив',
    underline: 'подчёркнутый',
    strikethrough: 'зачёркнутый',
    break: 'перенос строки',
  },
};
