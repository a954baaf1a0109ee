import { Box, Typography } from '@strapi/design-system';
import type { UnitReport } from '../../../../server/src/translation/exchange/contract';
import { DeskTable } from '../table';
import { useSay } from '../words/use-say';
import { useTypeNames } from '../words/use-type-names';

/** As many as somebody reads; all of them are in the report. */
const MOST = 100;

/** Units one by one: of which document and field they are, what was there and what comes, and why. */
export function UnitTable({ units }: { readonly units: readonly UnitReport[] }) {
  const say = useSay('exchange');
  return (
    <Box paddingTop={2}>
      <DeskTable caption={say('units')}>
        <thead>
          <tr>
            <th scope="col">{say('column.field')}</th>
            <th scope="col">{say('column.words')}</th>
            <th scope="col">{say('column.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {units.slice(0, MOST).map((unit) => (
            <UnitRow key={`${unit.line} ${unit.id}`} unit={unit} />
          ))}
        </tbody>
      </DeskTable>
      {units.length > MOST && (
        <Box paddingTop={2}>
          <Typography variant="pi">{say('more', { n: units.length - MOST })}</Typography>
        </Box>
      )}
    </Box>
  );
}

function UnitRow({ unit: { id, title, before, after, reason } }: { readonly unit: UnitReport }) {
  const { typeName, fieldName } = useTypeNames();
  const [type = '', , field = ''] = id.split('/');
  return (
    <tr>
      <th scope="row">
        {title ?? id}
        <Typography variant="pi" tag="p" textColor="neutral600">
          {title === undefined ? null : `${typeName(type)} · ${fieldName(type, field)}`}
        </Typography>
      </th>
      <td>
        {before && before !== after && (
          <Typography tag="p" textColor="neutral600" textDecoration="line-through">
            {shortened(before)}
          </Typography>
        )}
        {after && shortened(after)}
      </td>
      <td>{reason}</td>
    </tr>
  );
}

const LONG = 160;

const shortened = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text);
