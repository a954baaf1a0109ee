import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { placeIn } from '../filters/address';
import { Choice } from '../filters/choice';

/** Whether what is on stage next comes first, or what was changed last. */
export function Order() {
  const { formatMessage } = useIntl();
  const [search, setSearch] = useSearchParams();
  const option = (value: 'programme' | 'touched') => ({
    value,
    text: formatMessage({ id: `conference.desk.order.${value}` }),
  });
  const sortBy = (value = 'programme') =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.delete('page');
      after.set('sort', value);
      return after;
    });
  return (
    <Choice
      label={formatMessage({ id: 'conference.desk.order' })}
      options={[option('programme'), option('touched')]}
      chosen={placeIn(search).sort}
      onChoose={sortBy}
    />
  );
}
