/**
 * A row of the database: the values of its level's attributes in their order, and after them, in rows of a relation, the key
 * of its parent or of all its parents.
 */
export type Row = readonly unknown[];

/** What is read of every row, at its beginning: its id, by which links find it, and the id of its document. */
export const ROW_KEYS = ['id', 'documentId'] as const;

export type RowKey = (typeof ROW_KEYS)[number];

export const ID = 0;
export const DOCUMENT_ID = 1;

export const keyOf = (row: Row, key: RowKey): unknown => row[key === 'id' ? ID : DOCUMENT_ID];
