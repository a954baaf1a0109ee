import type { StrapiApp } from '@strapi/strapi/admin';
import { property } from '../property';

type StoreMiddleware = ReturnType<Parameters<StrapiApp['addMiddlewares']>[0][number]>;

/**
 * Strapi's form sends back every field, also those that nobody touched, and leaves out when they were loaded. This adds
 * it: `updatedAt` of the document that the form was filled from, by which the server tells a wish from a stale form.
 */
export function sendLoadedTime(): StoreMiddleware {
  return ({ getState }) =>
    (next) =>
    (action) => {
      const sent = sentDocument(action);
      // The request is made from this very object once the action has passed.
      if (sent) Object.assign(sent.data, { updatedAt: loadedTime(getState(), sent) });
      return next(action);
    };
}

interface SentDocument {
  readonly data: object;
  readonly model: unknown;
  readonly documentId: unknown;
  readonly locale: unknown;
}

/** What a form saves or publishes; undefined for any other action, and for a document that is only being made. */
function sentDocument(action: unknown): SentDocument | undefined {
  if (property(action, 'type') !== 'adminApi/executeMutation/pending') return undefined;
  const arg = property(property(action, 'meta'), 'arg');
  const endpoint = property(arg, 'endpointName');
  if (endpoint !== 'updateDocument' && endpoint !== 'publishDocument') return undefined;
  const form = property(arg, 'originalArgs');
  const [data, documentId] = [property(form, 'data'), property(form, 'documentId')];
  if (!isObject(data) || documentId === undefined) return undefined;
  return { data, documentId, model: property(form, 'model'), locale: property(property(form, 'params'), 'locale') };
}

/** `updatedAt` of the draft that the admin has loaded; the form is filled anew whenever that is. */
function loadedTime(state: unknown, { model, documentId, locale }: SentDocument): unknown {
  const queries = property(property(state, 'adminApi'), 'queries');
  if (!isObject(queries)) return undefined;
  const drafts = Object.values(queries)
    .filter((query) => property(query, 'endpointName') === 'getDocument')
    .filter((query) => property(property(query, 'originalArgs'), 'model') === model)
    .map((query) => property(property(query, 'data'), 'data'))
    .filter((document) => property(document, 'documentId') === documentId)
    .filter((document) => locale === undefined || property(document, 'locale') === locale)
    .filter((document) => property(document, 'publishedAt') === null);
  return property(drafts[0], 'updatedAt');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
