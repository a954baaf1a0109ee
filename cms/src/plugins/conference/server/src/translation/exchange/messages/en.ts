import type { ExchangeMessages } from './index';

export const en: ExchangeMessages = {
  atLine: ({ line, sentence }) => `Line ${line}: ${sentence}`,

  bodyMissing: () => 'Send the file of translations as the body of the request.',
  bodyForm: () =>
    'The file came as the fields of a form. Send it as it is, with Content-Type: application/octet-stream, or in a multipart form as "file".',
  tooLarge: ({ megabytes }) => `The file has more than ${megabytes} MB. Export fewer documents at a time.`,
  notText: ({ encoding }) =>
    `The file is not ${encoding} text from here on. Save it as UTF-8, in Excel as “CSV UTF-8”.`,
  encodingUnknown: ({ encoding }) => `The file says that it is in ${encoding}. Save it as UTF-8.`,
  xmlBroken: ({ reason }) =>
    `The XML is broken here: ${reason}. Open the file in the tool that saved it, and save it again.`,
  xmlDoctype: () =>
    'The file has a document type (<!DOCTYPE …>), which XLIFF does not need and we do not read. Remove it.',
  xmlDeep: ({ most }) => `More than ${most} elements are inside each other here. No XLIFF of ours has that.`,
  xliffUnknown: ({ found }) => `This is “${found}”. Give XLIFF 1.2, XLIFF 2.0 or 2.1, or CSV.`,
  languagesMixed: ({ one, other }) =>
    `The file is in “${one}” and from here on in “${other}”. Import one language at a time.`,
  languageMissing: () => 'The file does not say which languages it is in. Export it anew.',
  targetWrong: ({ found, wanted }) => `The file is a translation into “${found}”, not into “${wanted}”.`,
  sourceWrong: ({ found, known }) =>
    `The file was translated from “${found}”, which is not a language it could be made from. Those are: ${known}.`,
  csvHeader: ({ missing }) =>
    `The first line must name the columns; there is no “${missing}”. Keep the header of the export.`,
  csvBroken: () => 'The table is broken here: the quotes in a cell are not paired. Save it from a spreadsheet again.',
  nothingSaved: ({ count }) =>
    `Nothing was saved: units that cannot be: ${count}. Mend them in the file, or import it with skip=true to leave them out.`,
  noUnits: () => 'There is no translation in the file.',

  same: () => 'The words are the same.',
  empty: () => 'No translation is given; what is there stays.',
  written: () => 'New words.',
  confirmed: () => 'The words of the source are right in this language too.',
  stillRight: () => 'The words stay, and count as seen.',
  outdatedAtOnce: () => 'The source has changed since the export: the translation is outdated at once.',
  changedSince: () => 'Somebody has changed these words since the export.',
  unmarked: () => 'Words are there already, and the file does not say which ones it was made from.',
  restructured: () => 'The paragraphs of the source are others since the export. Export this document again.',
  idForm: ({ id }) => `“${id}” is not an id of ours: type/documentId/field.`,
  typeUnknown: ({ type }) => `There is no type “${type}” that is translated.`,
  documentUnknown: ({ type, documentId }) => `There is no ${type} “${documentId}” any more.`,
  fieldUnknown: ({ type, field }) => `“${field}” is not a field of ${type} that is translated in files.`,
  notAllowed: () => 'You may not write this field in this language.',
  twice: ({ line }) => `The same unit was on line ${line} already.`,
  tooLong: ({ length, most }) => `${length} characters are too many: ${most} at most.`,
  codeMissing: ({ name }) => `The code ${name} of the source is missing.`,
  codeUnknown: ({ name }) => `The source has no code ${name}.`,
  codeTwice: ({ name }) => `The code ${name} is there twice.`,
  codeMoved: ({ name }) =>
    `The code ${name} has left its place: paragraphs keep their order, and what is in one stays in it.`,
  codeFilled: ({ name }) => `Nothing can be written inside the code ${name}.`,
  wordsOutside: ({ name }) => `There are words outside of the code ${name}, in no paragraph.`,
  codeStrange: ({ name }) => `<${name}> is none of the codes that the export has written.`,
  codeCrossed: ({ name }) => `The code ${name} ends inside of another one.`,
  codeUnclosed: ({ name }) => `The code ${name} does not end.`,
  invalid: ({ reason }) => reason,

  document: ({ title }) => `Of: ${title}`,
  on: ({ date, clock }) => `When: ${clock ? `${date}, ${clock}` : date}`,
  event: ({ title }) => `Event: ${title}`,
  panel: ({ title }) => `Panel: ${title}`,
  speakers: ({ names }) => `Speakers: ${names}`,
  position: ({ text }) => `Position: ${text}`,
  maxLength: ({ most }) => `${most} characters at most.`,
  wasMadeFrom: ({ text }) => `The source has changed. The translation was made from: ${text}`,
  byMachine: () => 'Translated by a machine; nobody has checked it yet.',
  builtOtherwise: ({ text }) =>
    `There is a translation already, with other paragraphs or formatting than the source. Left empty, it stays as it is: ${text}`,

  codes: {
    paragraph: 'paragraph',
    heading: 'heading',
    list: 'list',
    'list-item': 'list item',
    quote: 'quote',
    code: 'code',
    image: 'picture',
    link: 'link',
    bold: 'bold',
    italic: 'italic',
    underline: 'underlined',
    strikethrough: 'struck through',
    break: 'line break',
  },
};
