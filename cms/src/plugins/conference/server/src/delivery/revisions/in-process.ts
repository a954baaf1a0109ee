import type { Core } from '@strapi/types';
import type { Revisions, Snapshot } from './revisions';

const READS = /^\s*(select|pragma|begin|savepoint|release|explain)\b/i;

/**
 * Revisions of one process: every statement that may write counts as a change of every table. Exact for a node that is
 * alone with its database.
 */
export function inProcessRevisions(strapi: Core.Strapi): Revisions {
  const listeners: ((tables: readonly string[]) => void)[] = [];
  const tables: string[] = [];
  let changes = 0;
  let told = 0;
  let reading: Promise<Snapshot> | undefined;
  let known: Snapshot | undefined;

  const onStatement = (_response: unknown, { sql }: { readonly sql?: string }) => {
    if (sql !== undefined && READS.test(sql)) return;
    changes += 1;
    known = undefined;
    reading = undefined;
  };
  const read = async (): Promise<Snapshot> => {
    const snapshot = new Map(tables.map((table) => [table, changes]));
    known = snapshot;
    if (told < changes) for (const listener of listeners) listener(tables);
    told = changes;
    return snapshot;
  };

  return {
    get known() {
      return known;
    },
    read: () => {
      reading ??= read();
      return reading;
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    async start() {
      for (const { tableName, attributes } of strapi.db.metadata.values()) {
        tables.push(tableName);
        for (const attribute of Object.values(attributes)) {
          if ('joinTable' in attribute && attribute.joinTable) tables.push(attribute.joinTable.name);
        }
      }
      strapi.db.connection.on('query-response', onStatement);
    },
    async stop() {
      strapi.db.connection.removeListener('query-response', onStatement);
    },
  };
}
