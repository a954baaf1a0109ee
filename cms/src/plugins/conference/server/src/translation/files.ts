/** The rows of a media field's files, in order: from what a form sends, or from what Strapi populates. */
export function fileIds(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.flatMap(fileIds);
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null && 'id' in value ? [Number(value.id)] : [];
}
