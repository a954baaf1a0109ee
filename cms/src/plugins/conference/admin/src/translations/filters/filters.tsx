import { Box, Field, Flex, TextButton } from '@strapi/design-system';
import { Cross, Search } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useProject } from '../api/project-gate';
import { useTypeNames } from '../words/use-type-names';
import { isFiltered, NO_FILTER, statesOfFilter } from './address';
import { Choice, type Option } from './choice';
import { useFilter } from './use-filter';
import { useTypedText } from './use-typed-text';

/**
 * What is looked at, of all translations: chosen here, kept in the address.
 *
 * @param children what else is chosen there
 */
export function Filters({ children }: { readonly children?: ReactNode }) {
  const { formatMessage } = useIntl();
  const { filter, setFilter } = useFilter();
  const options = useOptions();
  const [typed, setTyped] = useTypedText(filter.text ?? '', (text) =>
    setFilter({ ...filter, text: text === '' ? undefined : text }, { replace: true }),
  );
  const choice = (name: 'event' | 'type' | 'locale') => (
    <Choice
      label={formatMessage({ id: `conference.desk.filter.${name}` })}
      options={options[name]}
      chosen={filter[name]}
      onChoose={(value) => setFilter({ ...filter, [name]: value })}
    />
  );
  return (
    <Box role="search" aria-label={formatMessage({ id: 'conference.desk.filter.title' })} paddingBottom={2}>
      <Columns>
        {choice('event')}
        {choice('type')}
        {choice('locale')}
        <Choice
          label={formatMessage({ id: 'conference.desk.filter.state' })}
          options={options.state}
          chosen={filter.state}
          onChoose={(value) => setFilter({ ...filter, state: statesOfFilter.find((state) => state === value) })}
        />
        <Field.Root>
          <Field.Label>{formatMessage({ id: 'conference.desk.filter.text' })}</Field.Label>
          <Field.Input
            type="search"
            size="S"
            startAction={<Search aria-hidden />}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field.Root>
        {children}
      </Columns>
      <Flex minHeight="3.2rem" paddingTop={2}>
        {isFiltered(filter) && (
          <TextButton startIcon={<Cross />} onClick={() => setFilter(NO_FILTER)}>
            {formatMessage({ id: 'conference.desk.filter.clear' })}
          </TextButton>
        )}
      </Flex>
    </Box>
  );
}

function useOptions(): Readonly<Record<'event' | 'type' | 'locale' | 'state', readonly Option[]>> {
  const { formatMessage } = useIntl();
  const { events, types, locales } = useProject();
  const { typeName } = useTypeNames();
  const all = { value: undefined, text: formatMessage({ id: 'conference.desk.filter.all' }) };
  const none = { value: '', text: formatMessage({ id: 'conference.desk.filter.no-event' }) };
  return {
    event: [all, ...events.map(({ documentId, title }) => ({ value: documentId, text: title })), none],
    type: [all, ...types.map(({ name }) => ({ value: name, text: typeName(name) }))],
    locale: [all, ...locales.map(({ code, name }) => ({ value: code, text: name }))],
    state: [all, ...statesOfFilter.map((value) => ({ value, text: formatMessage({ id: textOfState(value) }) }))],
  };
}

const textOfState = (state: (typeof statesOfFilter)[number]) =>
  state === 'unfinished' ? 'conference.desk.filter.unfinished' : `conference.states.${state}`;

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
  align-items: end;
  gap: 1.6rem;
`;
