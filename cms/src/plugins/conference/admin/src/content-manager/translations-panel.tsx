import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { deskAction, typeNameOf } from '../../../server/src/uids';
import { documentAddress } from '../translations/paths';
import { StateName } from '../translations/states/state-name';
import { type LanguageState, useConferenceDocumentStatesQuery, useConferenceProjectQuery } from './states-api';
import { useNames } from './use-names';

interface Props {
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly document?: { readonly locale?: string | null } | undefined;
}

/** Strapi does not type what its own plugins offer to others. */
interface ContentManager {
  addEditViewSidePanel(panels: readonly unknown[]): void;
}

export function addTranslationsPanel({ apis }: { readonly apis?: unknown }): void {
  if (isContentManager(apis)) apis.addEditViewSidePanel([TranslationsPanel]);
}

const isContentManager = (apis: unknown): apis is ContentManager =>
  typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis;

/** Beside the form of a document: how far each of its languages is, with the way to the desk. */
function TranslationsPanel({ model, documentId, document }: Props) {
  const { formatMessage, locale } = useIntl();
  const { data: project } = useConferenceProjectQuery(locale);
  const takesPart = project?.types.some(({ uid }) => uid === model) ?? false;
  if (!takesPart || !documentId || !document) return null;
  return {
    title: formatMessage({ id: 'conference.states.panel' }),
    content: <Languages type={model} documentId={documentId} locale={document.locale ?? undefined} />,
  };
}

interface Document {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string | undefined;
}

function Languages({ type, documentId, locale }: Document) {
  const { formatMessage } = useIntl();
  const { locales } = useNames();
  const { data, isError } = useConferenceDocumentStatesQuery({ type, documentId, locale });
  if (isError) return <Typography>{formatMessage({ id: 'conference.states.unknown' })}</Typography>;
  const states = locales.flatMap((code) => data?.data.find((one) => one.locale === code) ?? []);
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4} width="100%">
      {states.map((state) => (
        <Language
          key={state.locale}
          type={type}
          documentId={documentId}
          state={state}
          isShown={state.locale === locale}
        />
      ))}
    </Flex>
  );
}

interface LanguageProps {
  readonly type: string;
  readonly documentId: string;
  readonly state: LanguageState;
  /** Whether the form is in this language. */
  readonly isShown: boolean;
}

function Language({ type, documentId, state, isShown }: LanguageProps) {
  const { formatMessage } = useIntl();
  const { languageName, fieldNames } = useNames();
  const permissions = useAuth('TranslationsPanel', (auth) => auth.permissions);
  const hasDesk = permissions.some(({ action }) => action === deskAction);
  const language = languageName(state.locale);
  const address = documentAddress({ ...state, type: typeNameOf(type) ?? type, documentId }, new URLSearchParams());
  const lists = (['missing', 'outdated', 'machine'] as const).filter((list) => state[list].length > 0);
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" alignItems="center" gap={2}>
        {hasDesk ? (
          <Link tag={NavLink} to={address} aria-label={formatMessage({ id: 'conference.states.open' }, { language })}>
            {language}
          </Link>
        ) : (
          <Typography fontWeight={isShown ? 'bold' : 'regular'}>{language}</Typography>
        )}
        <StateName of={state.state} />
      </Flex>
      {lists.map((list) => (
        <Box key={list}>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: `conference.states.fields.${list}` }, { fields: fieldNames(type, state[list]) })}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
