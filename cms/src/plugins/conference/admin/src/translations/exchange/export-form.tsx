import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DeskFilter } from '../../../../server/src/translation/desk/contract';
import {
  type ExportFormat,
  type ExportSummary,
  exportFormats,
} from '../../../../server/src/translation/exchange/contract';
import { useProject } from '../api/project-gate';
import { useLoaded } from '../api/use-loaded';
import { Choice } from '../filters/choice';
import { useLocaleNames } from '../words/use-locale-names';
import { useSay } from '../words/use-say';
import { ExportContents } from './export-contents';
import { type ExportChoice, exportSearch } from './export-search';
import { Failure } from './failure';
import { FilterWords } from './filter-words';
import { saveAs } from './save-as';

interface Props {
  readonly filter: DeskFilter;
  readonly onDone: () => void;
}

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = { xliff12: 'xlf', xliff21: 'xlf', csv: 'csv' };

/** What goes into the file, and in which format; what will be in it is shown before. */
export function ExportForm({ filter, onDone }: Props) {
  const { locale: language } = useIntl();
  const say = useSay('exchange');
  const { locales } = useProject();
  const { get } = useFetchClient();
  const first =
    locales.find(({ code }) => code === filter.locale) ?? locales.find(({ canWrite }) => canWrite) ?? locales[0];
  const [choice, setChoice] = useState<ExportChoice>({
    target: first?.code ?? '',
    source: undefined,
    format: 'xliff12',
    isWhole: filter.state === 'complete',
  });
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const answer = useLoaded<{ readonly data: ExportSummary }>('/export/summary', exportSearch(filter, choice));
  const summary = answer.status === 'loaded' ? answer.body.data : undefined;
  const nameOf = useLocaleNames();
  const target = locales.find(({ code }) => code === choice.target);

  const download = async () => {
    setSaving(true);
    setError(undefined);
    try {
      const search = exportSearch(filter, { ...choice, source: summary?.source });
      search.set('language', language);
      const { data } = await get<Blob>(`/conference/translations/export?${search}`, { responseType: 'blob' });
      saveAs(data, `${summary?.source}-${choice.target}.${EXTENSIONS[choice.format]}`);
      onDone();
    } catch (failed) {
      setError(failed);
    } finally {
      setSaving(false);
    }
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Choice
            label={say('target')}
            options={locales.map(({ code, name }) => ({ value: code, text: name }))}
            chosen={choice.target}
            onChoose={(value) => setChoice({ ...choice, target: value ?? choice.target, source: undefined })}
          />
          <Choice
            label={say('source')}
            options={[
              { value: undefined, text: say('source.best') },
              ...(target?.chain ?? []).map((code) => ({ value: code, text: nameOf(code) })),
            ]}
            chosen={choice.source}
            onChoose={(source) => setChoice({ ...choice, source })}
          />
          <Box>
            <Choice
              label={say('format')}
              options={exportFormats.map((value) => ({
                value,
                text: say(`format.${value}`),
              }))}
              chosen={choice.format}
              onChoose={(value) =>
                setChoice({ ...choice, format: exportFormats.find((one) => one === value) ?? 'xliff12' })
              }
            />
            <Box paddingTop={1}>
              <Typography variant="pi" textColor="neutral600">
                {say(`format.${choice.format}.hint`)}
              </Typography>
            </Box>
          </Box>
          <Checkbox
            checked={choice.isWhole}
            onCheckedChange={(checked) => setChoice({ ...choice, isWhole: checked === true })}
          >
            {say('whole')}
          </Checkbox>
          <FilterWords filter={filter} />
          <ExportContents answer={answer} onSource={(source) => setChoice({ ...choice, source })} />
          {error !== undefined && <Failure error={error} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('cancel')}</Button>
        </Modal.Close>
        <Button
          startIcon={<Download />}
          loading={isSaving}
          disabled={summary === undefined || summary.documents === 0}
          onClick={download}
        >
          {say('download')}
        </Button>
      </Modal.Footer>
    </>
  );
}
