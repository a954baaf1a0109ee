import { type MessageDescriptor, useIntl } from 'react-intl';
import { PLUGIN_ID } from '../pluginId';

interface Filter {
  readonly name: string;
  readonly label: string | MessageDescriptor;
}

interface Header {
  readonly name: string;
  readonly attribute: { readonly type: string };
}

type Row = Readonly<Record<string, unknown>>;

/** Strapi translates the headers of a list but not the names of its filters. */
export function translateFilters<Hooked extends { readonly displayedFilters: readonly Filter[] }>(hooked: Hooked) {
  const uid = listedUid();
  if (!uid) return hooked;
  const translate = (filter: Filter) =>
    typeof filter.label === 'string'
      ? {
          ...filter,
          label: { id: `content-manager.content-types.${uid}.${filter.name}`, defaultMessage: filter.label },
        }
      : filter;
  return { ...hooked, displayedFilters: hooked.displayedFilters.map(translate) };
}

/** Strapi translates the values of an enumeration in the edit view and in filters, but not in the cells of a list. */
export function translateValues<Hooked extends { readonly displayedHeaders: readonly Header[] }>(hooked: Hooked) {
  if (!listedUid()) return hooked;
  const translate = (header: Header) =>
    header.attribute.type === 'enumeration'
      ? { ...header, cellFormatter: (row: Row) => <Value of={row[header.name]} /> }
      : header;
  return { ...hooked, displayedHeaders: hooked.displayedHeaders.map(translate) };
}

function Value({ of: value }: { readonly of: unknown }) {
  const { formatMessage } = useIntl();
  const text = typeof value === 'string' ? formatMessage({ id: value, defaultMessage: value }) : '-';
  // As large as the other cells: Strapi makes 1rem 10 pixels and sets a size on each text.
  return <span style={{ fontSize: '1.4rem' }}>{text}</span>;
}

/** The hooks of the list view do not say which type is listed; the address does. */
function listedUid(): string | undefined {
  const [, uid] = window.location.pathname.match(/\/collection-types\/([^/]+)/) ?? [];
  return uid?.startsWith(`plugin::${PLUGIN_ID}.`) ? uid : undefined;
}
