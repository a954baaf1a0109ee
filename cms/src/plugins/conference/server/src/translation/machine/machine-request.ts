import { errors } from '@strapi/utils';
import type { TranslateByMachine } from '../desk/contract';

/** @throws ValidationError that names what is wrong with a body of `POST …/machine`, and what would be right. */
export function readMachineRequest(body: unknown): TranslateByMachine {
  const { fields, source, replaces }: Readonly<Record<string, unknown>> = isObject(body) ? body : {};
  if (!Array.isArray(fields) || fields.length === 0 || !fields.every((field) => typeof field === 'string')) {
    throw new errors.ValidationError('fields: send a list of field names, such as { "fields": ["title"] }.');
  }
  if (source !== undefined && typeof source !== 'string') {
    throw new errors.ValidationError('source: send the language to translate from, such as "ru", or leave it out.');
  }
  if (replaces !== undefined && typeof replaces !== 'boolean') {
    throw new errors.ValidationError('replaces: send true or false, or leave it out.');
  }
  return { fields, source, replaces };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
