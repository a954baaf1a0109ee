import type { Blocks } from '@kurultai/sdk/fetch';
import { toHtml } from '@kurultai/sdk/richtext';
import { useLang, type Worded } from './words';

interface RichTextProps<Field extends string> {
  readonly of: Worded & { readonly [Name in Field]: Blocks | null };
  readonly field: Field;
}

/** Rich text of a document, in its language. What `toHtml` writes is safe: it escapes text and judges addresses. */
export function RichText<Field extends string>({ of, field }: RichTextProps<Field>) {
  const attributes = useLang(of, field);
  return <div className="rich-text" {...attributes} dangerouslySetInnerHTML={{ __html: toHtml(of[field]) }} />;
}
