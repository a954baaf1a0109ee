import { Button } from '@strapi/design-system';
import { Magic } from '@strapi/icons';
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MachineTranslated, SideBySide } from '../../../../server/src/translation/desk/contract';
import { useProject } from '../api/project-gate';
import type { AidsPlace } from './use-aids';

interface Props {
  readonly place: AidsPlace;
  /** Those in which nothing is written yet are translated. */
  readonly fields: readonly string[];
  readonly isDisabled: boolean;
  /** Called with the document as it is then. */
  readonly onDone: (document: SideBySide) => void;
}

interface Answer {
  readonly data: SideBySide;
  readonly meta: MachineTranslated;
}

/** Has a machine translate what nobody has written yet. Not there where the project has no service for it. */
export function MachineButton({ place, fields, isDisabled, onDone }: Props) {
  const { type, documentId, locale, source } = place;
  const { formatMessage } = useIntl();
  const { hasMachine } = useProject();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isRunning, setRunning] = useState(false);
  if (!hasMachine) return null;

  const tell = (kind: 'success' | 'warning', id: string, values: Record<string, string | number>) =>
    toggleNotification({ type: kind, message: formatMessage({ id: `conference.terms.${id}` }, values) });
  const run = async () => {
    setRunning(true);
    try {
      const path = `/conference/translations/${type}/${documentId}/${locale}/machine`;
      const { data } = await post<Answer>(path, { fields, source });
      const { translated, unformatted, tooLong } = data.meta;
      tell('success', 'machineDone', { count: translated.length });
      if (unformatted.length > 0) tell('warning', 'machinePlain', { fields: unformatted.length });
      if (tooLong.length > 0) tell('warning', 'machineTooLong', { fields: tooLong.length });
      onDone(data.data);
    } catch (error) {
      tell('warning', 'machineFailed', { reason: isFetchError(error) ? error.message : String(error) });
    } finally {
      setRunning(false);
    }
  };
  return (
    <Button
      variant="secondary"
      startIcon={<Magic />}
      loading={isRunning}
      disabled={isDisabled || fields.length === 0}
      onClick={run}
    >
      {formatMessage({ id: isRunning ? 'conference.terms.machineRunning' : 'conference.terms.machine' })}
    </Button>
  );
}
