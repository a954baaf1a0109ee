import { isCountryCode, suggestCountryCode } from './country';
import { type Fault, fault } from './fault';
import { isLanguageCode, suggestLanguageCode } from './language-code';
import { isTimeZone, suggestTimeZone } from './time-zone';

/** Looks at the one value of a field. `undefined` means that nothing is wrong with it. */
type FieldRule = (field: string, value: unknown) => Fault | undefined;

/** Shortens what is quoted back, so that a value of a megabyte does not come back as a message of a megabyte. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A calendar date that exists: 2024-02-30 does not (ISO 8601, RFC 3339 full-date). */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/** A point in time: RFC 3339 date-time with its offset, on a date that exists. */
function isDateTime(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (typeof value !== 'string') return false;
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(value);
  return match !== null && isDate(match[1]) && !Number.isNaN(new Date(value).getTime());
}

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  return ['http:', 'https:'].includes(new URL(value).protocol);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isBetween = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most;

const date: FieldRule = (field, value) =>
  isDate(value) ? undefined : fault(field, 'dateForm', { value: quote(value) });

const dateTime: FieldRule = (field, value) =>
  isDateTime(value) ? undefined : fault(field, 'dateTimeForm', { value: quote(value) });

const timeZone: FieldRule = (field, value) =>
  isText(value) && isTimeZone(value)
    ? undefined
    : fault(field, 'timeZoneUnknown', { value: quote(value), suggestion: suggestTimeZone(quote(value)) });

const country: FieldRule = (field, value) =>
  isText(value) && isCountryCode(value)
    ? undefined
    : fault(field, 'countryUnknown', { value: quote(value), suggestion: suggestCountryCode(quote(value)) });

const language: FieldRule = (field, value) =>
  isText(value) && isLanguageCode(value)
    ? undefined
    : fault(field, 'languageUnknown', { value: quote(value), suggestion: suggestLanguageCode(quote(value)) });

const languages: FieldRule = (field, value) => {
  if (!Array.isArray(value)) return fault(field, 'languageList', {});
  return value.map((code: unknown) => language(field, code)).find((found) => found !== undefined);
};

const webAddress: FieldRule = (field, value) =>
  isWebAddress(value) ? undefined : fault(field, 'urlForm', { value: quote(value) });

const links: FieldRule = (field, value) => {
  const isLink = (link: unknown) =>
    typeof link === 'object' &&
    link !== null &&
    'label' in link &&
    isText(link.label) &&
    link.label.trim() !== '' &&
    'url' in link &&
    isWebAddress(link.url) &&
    Object.keys(link).length === 2;
  return Array.isArray(value) && value.every(isLink) ? undefined : fault(field, 'linkList', {});
};

const color: FieldRule = (field, value) =>
  isText(value) && /^#[0-9a-f]{6}$/i.test(value) ? undefined : fault(field, 'colorForm', { value: quote(value) });

const latitude: FieldRule = (field, value) =>
  isBetween(value, -90, 90) ? undefined : fault(field, 'latitudeRange', { value: quote(value) });

const longitude: FieldRule = (field, value) =>
  isBetween(value, -180, 180) ? undefined : fault(field, 'longitudeRange', { value: quote(value) });

/** By name, because a name means the same in every type of the design. */
const rules: Readonly<Record<string, FieldRule>> = {
  startsOn: date,
  endsOn: date,
  date,
  publishedOn: date,
  startsAt: dateTime,
  endsAt: dateTime,
  timeZone,
  country,
  spokenLanguages: languages,
  spokenLanguage: language,
  website: webAddress,
  streamUrl: webAddress,
  recordingUrl: webAddress,
  links,
  color,
  latitude,
  longitude,
};

/** Structure without which nothing else can be checked: needed in a draft too, where Strapi asks for nothing. */
const alwaysRequired: Readonly<Record<string, readonly string[]>> = {
  event: ['startsOn', 'endsOn', 'timeZone'],
  day: ['date'],
};

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

/**
 * Every fault in the fields as given, each looked at alone.
 * @param isNew a new document must bring what is always required; a change may leave it out, but not clear it.
 */
export function checkFields(type: string, data: Readonly<Record<string, unknown>>, isNew: boolean): Fault[] {
  const required = alwaysRequired[type] ?? [];
  const missing = required.filter((field) => isEmpty(data[field]) && (isNew || field in data));
  const wrong = Object.entries(data).map(([field, value]) =>
    isEmpty(value) ? undefined : rules[field]?.(field, value),
  );
  return [...missing.map((field) => fault(field, 'required', {})), ...wrong.filter((found) => found !== undefined)];
}

/** Strapi takes a text for rich text to be nothing at all, and saves that without a word. */
export function checkRichText(data: Readonly<Record<string, unknown>>, fields: readonly string[]): Fault[] {
  return fields
    .filter((field) => !isEmpty(data[field]) && !Array.isArray(data[field]))
    .map((field) => fault(field, 'richTextForm', {}));
}
