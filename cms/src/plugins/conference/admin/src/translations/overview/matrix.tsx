import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DeskFilter, DeskLocale, DeskTotal } from '../../../../server/src/translation/desk/contract';
import { useProject } from '../api/project-gate';
import { searchOf } from '../filters/address';
import { listAddress } from '../paths';
import { sumOf } from '../states/sums';
import { DeskTable } from '../table';
import { useTypeNames } from '../words/use-type-names';
import { CountsCell } from './counts-cell';
import { PercentComplete } from './percent-complete';

interface Props {
  readonly totals: readonly DeskTotal[];
  readonly filter: DeskFilter;
}

/** A row for each type, a column for each language; where they cross, how many documents are in which state. */
export function Matrix({ totals, filter }: Props) {
  const { formatMessage } = useIntl();
  const { typeName } = useTypeNames();
  const project = useProject();
  const types = project.types.filter(({ uid }) => totals.some(({ type }) => type === uid));
  const locales = project.locales.filter(({ code }) => totals.some(({ locale }) => locale === code));
  const all = formatMessage({ id: 'conference.desk.overview.all-types' });
  return (
    <DeskTable caption={formatMessage({ id: 'conference.desk.overview.caption' })}>
      <colgroup>
        <col style={{ width: '22rem' }} />
        {locales.map(({ code }) => (
          <col key={code} style={{ width: `${100 / locales.length}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{formatMessage({ id: 'conference.desk.filter.type' })}</th>
          {locales.map((locale) => (
            <th scope="col" key={locale.code}>
              <LanguageName of={locale} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr data-summary>
          <th scope="row">
            <span>{all}</span>
            {filter.state === undefined && <PercentComplete counts={sumOf(totals)} />}
          </th>
          {locales.map((locale) => {
            const counts = sumOf(totals, { locale: locale.code });
            return (
              <CountsCell
                key={locale.code}
                counts={counts}
                of={`${all}, ${locale.name}`}
                filter={{ ...filter, locale: locale.code }}
              >
                {filter.state === undefined && <PercentComplete counts={counts} />}
              </CountsCell>
            );
          })}
        </tr>
      </tbody>
      <tbody>
        {types.map(({ uid, name }) => (
          <tr key={uid}>
            <th scope="row">
              <Link to={listAddress(searchOf({ ...filter, type: name }))}>{typeName(uid)}</Link>
            </th>
            {locales.map((locale) => (
              <CountsCell
                key={locale.code}
                counts={sumOf(totals, { type: uid, locale: locale.code })}
                of={`${typeName(uid)}, ${locale.name}`}
                filter={{ ...filter, type: name, locale: locale.code }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </DeskTable>
  );
}

const LanguageName = ({ of: { code, name } }: { readonly of: DeskLocale }) => (
  <Typography variant="sigma" lang={code}>
    {name}
  </Typography>
);
