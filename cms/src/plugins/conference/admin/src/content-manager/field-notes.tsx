import { Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext, useQueryParams } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { isLocalised } from '../../../server/src/translation/localised';
import { participantIn } from './participant';
import { useConferenceDocumentStatesQuery } from './states-api';
import { useNames } from './use-names';

interface Field {
  readonly name: string;
  readonly attribute: { readonly type: string; readonly pluginOptions?: unknown };
  readonly hint?: ReactNode;
}

interface EditLayout {
  /** Groups of rows of fields. */
  readonly layout: readonly (readonly (readonly Field[])[])[];
  readonly options?: unknown;
}

/** Puts notes under the fields with words of types that take part, below their hint. Not where a form is configured: it keeps hints. */
export function addFieldNotes<Hooked extends { readonly layout: EditLayout }>(hooked: Hooked) {
  const { layout, options } = hooked.layout;
  const uid = participantIn(options);
  if (uid === undefined || window.location.pathname.endsWith('/configurations/edit')) return hooked;
  const note = (field: Field) =>
    isWords(field) ? { ...field, hint: <WithNotes type={uid} field={field.name} hint={field.hint} /> } : field;
  return { ...hooked, layout: { ...hooked.layout, layout: layout.map((group) => group.map((row) => row.map(note))) } };
}

/** Relations are in every language, and an address follows its title. */
const isWords = ({ attribute: { type, pluginOptions } }: Field) =>
  type !== 'relation' && type !== 'uid' && isLocalised(pluginOptions);

const WithNotes = ({ hint, ...place }: Props & { readonly hint: ReactNode }) => (
  <>
    {hint}
    <FieldNotes {...place} />
  </>
);

interface Props {
  readonly type: string;
  readonly field: string;
}

/** Under a field with words: whose they are, and what has come of those they were made from. Not in a form that opens over another. */
function FieldNotes({ type, field }: Props) {
  const { model, id: documentId, isCreatingEntry } = unstable_useContentManagerContext();
  const [{ query }] = useQueryParams<{ readonly plugins?: { readonly i18n?: { readonly locale?: string } } }>();
  const locale = query?.plugins?.i18n?.locale;
  if (model !== type || isCreatingEntry || documentId === undefined || locale === undefined) return null;
  return <Notes {...{ type, field, documentId, locale }} />;
}

function Notes({ type, field, documentId, locale }: Props & { readonly documentId: string; readonly locale: string }) {
  const { formatMessage } = useIntl();
  const { languageName } = useNames();
  const { data } = useConferenceDocumentStatesQuery({ type, documentId, locale });
  const shown = data?.meta?.fallbackFields.find((one) => one.field === field)?.language;
  const source = data?.meta?.outdated.find((one) => one.field === field)?.source.locale;
  const isMachine = data?.data.some((one) => one.locale === locale && one.machine.includes(field)) ?? false;
  const notes = [
    ...(shown === undefined ? [] : [{ id: 'conference.fields.follows', language: languageName(shown) }]),
    ...(source === undefined ? [] : [{ id: 'conference.fields.outdated', language: languageName(source) }]),
    ...(isMachine ? [{ id: 'conference.fields.machine', language: '' }] : []),
  ];
  return notes.map(({ id, language }) => (
    <Typography key={id} tag="span" display="block" variant="pi" textColor="neutral800">
      {formatMessage({ id }, { language })}
    </Typography>
  ));
}
