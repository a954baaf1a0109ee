import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { WorkItem } from '../../../../server/src/translation/desk/contract';
import { useFilter } from '../filters/use-filter';
import { documentAddress } from '../paths';
import { useLocaleNames } from '../words/use-locale-names';
import { useTypeNames } from '../words/use-type-names';
import { whenText } from '../words/when-text';
import { LastTouch } from './last-touch';
import { ToDo } from './to-do';

interface Props {
  readonly item: WorkItem;
  readonly isInOneLanguage: boolean;
}

/** One document in one language; the whole row opens it. */
export function WorkRow({ item, isInOneLanguage }: Props) {
  const { formatMessage, locale } = useIntl();
  const { filter, search } = useFilter();
  const { typeName } = useTypeNames();
  const localeName = useLocaleNames();
  const { title, titleLanguage, event, at, timeZone } = item;
  return (
    <tr>
      <th scope="row">
        <Opening to={documentAddress(item, search)}>
          {title ? (
            <span lang={titleLanguage ?? undefined}>{title}</span>
          ) : (
            formatMessage({ id: 'conference.desk.untitled' })
          )}
        </Opening>
        <Typography tag="div" variant="pi" fontWeight="regular" textColor="neutral600">
          {typeName(item.type)}
          {event && filter.event === undefined && ` · ${event.title}`}
        </Typography>
      </th>
      <td>{at && <time dateTime={at}>{whenText(at, locale, timeZone ?? undefined)}</time>}</td>
      {!isInOneLanguage && <td lang={item.locale}>{localeName(item.locale)}</td>}
      <td>
        <ToDo item={item} />
      </td>
      <td>
        <LastTouch touch={item.touched} />
      </td>
    </tr>
  );
}

/** A link as large as its row. */
const Opening = styled(Link)`
  text-decoration: none;

  &::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  &:focus-visible {
    outline: none;
  }
  &:focus-visible::after {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;
