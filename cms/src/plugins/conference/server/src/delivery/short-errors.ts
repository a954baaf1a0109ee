import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { cut } from './cut';

/**
 * Strapi's own validation errors quote the whole of what was sent, in the message and beside it. This keeps the
 * field and both ends of the message.
 */
export function keepErrorsShort(strapi: Core.Strapi): void {
  strapi.documents.use(async (_context, next) => {
    try {
      return await next();
    } catch (error) {
      throw error instanceof errors.ValidationError ? shortened(error) : error;
    }
  });
}

function shortened({ message, details }: { readonly message: string; readonly details: unknown }): Error {
  const found = isObject(details) && 'errors' in details && Array.isArray(details.errors) ? details.errors : undefined;
  return new errors.ValidationError(cut(message), {
    ...(isObject(details) && details),
    ...(found && { errors: found.map(withoutValue) }),
  });
}

function withoutValue(found: unknown): unknown {
  if (!isObject(found)) return found;
  const { value: _, message, ...rest }: Record<string, unknown> = { ...found };
  return { ...rest, message: typeof message === 'string' ? cut(message) : message };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
