import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../pluginId';
import en from '../texts/en';

interface Field {
  readonly name: string;
  readonly attribute: object;
  readonly hint?: ReactNode;
}

interface EditLayout {
  /** Groups of rows of fields. */
  readonly layout: readonly (readonly (readonly Field[])[])[];
  readonly settings: { readonly displayName?: string | undefined };
}

/**
 * Puts our explanations under the fields of our content types. A description that an administrator wrote in "Configure
 * the view" stays. That page itself is left alone: it would save the explanation as if the administrator had written it.
 */
export function explainFields({ layout }: { readonly layout: EditLayout }): { readonly layout: EditLayout } {
  if (!isOurs(layout) || window.location.pathname.endsWith('/configurations/edit')) return { layout };
  const type = layout.settings.displayName?.toLowerCase();
  const explain = (field: Field) => {
    const id = `${PLUGIN_ID}.hint.${type}.${field.name}`;
    return !field.hint && id in en ? { ...field, hint: <Hint id={id} /> } : field;
  };
  return { layout: { ...layout, layout: layout.layout.map((group) => group.map((row) => row.map(explain))) } };
}

/** A component, because the hook runs outside of the language that the editor has chosen. */
function Hint({ id }: { readonly id: string }) {
  return useIntl().formatMessage({ id });
}

/** Strapi does not tell whose layout it is. Each of our types is related to another of ours, and that shows; a term is to none. */
function isOurs({ layout }: EditLayout): boolean {
  if (window.location.pathname.includes(`/plugin::${PLUGIN_ID}.term/`)) return true;
  return layout
    .flat(2)
    .some(({ attribute }) => 'target' in attribute && `${attribute.target}`.startsWith(`plugin::${PLUGIN_ID}.`));
}
