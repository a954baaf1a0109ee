import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { StateMark } from '../translations/states/state-mark';
import { participantIn } from './participant';
import { type LanguageState, useConferenceRowStatesQuery } from './states-api';
import { useNames } from './use-names';

interface Hooked {
  readonly displayedHeaders: readonly { readonly name: string }[];
  readonly layout: { readonly options?: unknown };
}

/**
 * Shows in the lists of types that take part how far each language of each document is, in place of Strapi's column that tells
 * in which languages it is available: in all.
 */
export function addStatesColumn<List extends Hooked>(list: List) {
  const uid = participantIn(list.layout.options);
  if (uid === undefined) return list;
  const column = {
    name: 'conferenceStates',
    attribute: { type: 'string' },
    label: { id: 'conference.states.column', defaultMessage: 'Translation' },
    searchable: false,
    sortable: false,
    cellFormatter: ({ documentId }: { readonly documentId: string }) => <States type={uid} documentId={documentId} />,
  };
  const others = list.displayedHeaders.filter(({ name }) => name !== 'locales');
  return { ...list, displayedHeaders: [...others, column] };
}

function States({ type, documentId }: { readonly type: string; readonly documentId: string }) {
  const { locales } = useNames();
  const { data = [] } = useConferenceRowStatesQuery({ type, documentId }, { refetchOnMountOrArgChange: true });
  const states = locales.flatMap((code) => data.find(({ locale }) => locale === code) ?? []);
  return (
    <Flex tag="ul" gap={3}>
      {states.map((state) => (
        <State key={state.locale} of={state} />
      ))}
    </Flex>
  );
}

function State({ of: { locale, state } }: { readonly of: LanguageState }) {
  const { formatMessage } = useIntl();
  const { languageName } = useNames();
  const name = formatMessage({ id: `conference.states.${state}` });
  const told = formatMessage({ id: 'conference.states.cell' }, { language: languageName(locale), state: name });
  return (
    <Flex tag="li" gap={1} alignItems="center" title={told}>
      <VisuallyHidden>{told}</VisuallyHidden>
      <StateMark of={state} />
      <Typography variant="pi" textColor="neutral800" aria-hidden>
        {locale}
      </Typography>
    </Flex>
  );
}
