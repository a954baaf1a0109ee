import { describe, expect, test } from 'vitest';
import {
  type Shown,
  shownWhen,
} from '../../../../cms/src/plugins/conference/server/src/delivery/revisions/watched-table';

const exists = (table: string, column: string) =>
  `EXISTS (SELECT 1 FROM "${table}" WHERE "id" = NEW."${column}" AND "published_at" IS NOT NULL)`;
const panel = { table: 'panels', column: 'panel_id' };
const typed = (table: string) => ({
  table,
  column: 'related_id',
  type: { column: 'related_type', uid: `api::${table}` },
});

describe('visitors can be shown', () => {
  test.each<[string, Shown, string | undefined]>([
    ['every row of a type without drafts', { rows: 'all' }, undefined],
    ['a row that is published', { rows: 'published' }, 'NEW."published_at" IS NOT NULL'],
    ['a setting by its name', { rows: 'matching', column: 'key', value: "o'clock" }, `NEW."key" = 'o''clock'`],
    ['every link between types without drafts', { rows: 'linked', ends: [] }, undefined],
    [
      'a link of which either end is published',
      { rows: 'linked', ends: [panel, { table: 'experts', column: 'expert_id' }] },
      `${exists('panels', 'panel_id')} OR ${exists('experts', 'expert_id')}`,
    ],
    [
      'a link to one of several types, when that row is published or has no drafts',
      { rows: 'linked', ends: [typed('panels'), typed('days')] },
      [
        `coalesce(NEW."related_type", '') NOT IN ('api::panels', 'api::days')`,
        `(NEW."related_type" = 'api::panels' AND ${exists('panels', 'related_id')})`,
        `(NEW."related_type" = 'api::days' AND ${exists('days', 'related_id')})`,
      ].join(' OR '),
    ],
    [
      'a part of a row that may be a draft, when that row is published',
      { rows: 'linked', ends: [panel, typed('days')] },
      `${exists('panels', 'panel_id')} OR (NEW."related_type" = 'api::days' AND ${exists('days', 'related_id')})`,
    ],
  ])('%s', (_, shown, condition) => {
    expect(shownWhen(shown, 'NEW')).toBe(condition);
  });
});
