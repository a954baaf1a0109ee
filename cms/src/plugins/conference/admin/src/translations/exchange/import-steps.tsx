import { Button, Checkbox, Flex, Loader, Modal, ProgressBar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useProject } from '../api/project-gate';
import { Choice } from '../filters/choice';
import { useSay } from '../words/use-say';
import { ChooseFile } from './choose-file';
import { Failure } from './failure';
import { ReportView } from './report-view';
import { type ImportChoice, useImport } from './use-import';

interface Props {
  readonly locale: string | undefined;
  readonly onSaved: () => void;
}

/** Choose a file, look at what it would change, save that, and see what became of it. */
export function ImportSteps({ locale, onSaved }: Props) {
  const say = useSay('exchange');
  const { locales } = useProject();
  const writable = locales.filter(({ canWrite }) => canWrite);
  const first = writable.find(({ code }) => code === locale) ?? writable[0];
  const [choice, setChoice] = useState<ImportChoice>({
    target: first?.code ?? '',
    file: undefined,
    overwrites: false,
    skips: false,
  });
  const { step, preview, save, chooseAnother } = useImport(onSaved);
  const change = (changed: Partial<ImportChoice>) => {
    const next = { ...choice, ...changed };
    setChoice(next);
    return next;
  };
  if (writable.length === 0) return <Modal.Body>{say('may-not-write')}</Modal.Body>;

  const counts = step.is === 'previewing' || step.is === 'done' ? step.report.counts : undefined;
  const isBlocked = counts === undefined || counts.applied === 0 || (counts.refused > 0 && !choice.skips);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {step.is === 'choosing' && (
            <>
              <Choice
                label={say('target')}
                options={writable.map(({ code, name }) => ({ value: code, text: name }))}
                chosen={choice.target}
                onChoose={(value) => change({ target: value ?? choice.target })}
              />
              <ChooseFile onChoose={(file) => preview(change({ file, skips: false }))} />
              {step.error !== undefined && <Failure error={step.error} />}
            </>
          )}
          {step.is === 'reading' && <Loader>{say('reading')}</Loader>}
          {step.is === 'previewing' && (
            <>
              <Typography variant="delta" tag="h3">
                {say('would', { file: choice.file?.name ?? '' })}
              </Typography>
              {step.error !== undefined && <Failure error={step.error} />}
              <ReportView report={step.report} isBusy={step.isRenewed} />
              {(step.report.counts.conflict > 0 || choice.overwrites) && (
                <Checkbox
                  checked={choice.overwrites}
                  onCheckedChange={(checked) => preview(change({ overwrites: checked === true }))}
                >
                  {say('overwrite')}
                </Checkbox>
              )}
              {step.report.counts.refused > 0 && (
                <Checkbox checked={choice.skips} onCheckedChange={(checked) => change({ skips: checked === true })}>
                  {say('skip', { n: step.report.counts.refused })}
                </Checkbox>
              )}
            </>
          )}
          {step.is === 'saving' && (
            <div role="status">
              <Typography>{say('saving', { done: step.done, total: step.total })}</Typography>
              <ProgressBar value={step.total === 0 ? 0 : (100 * step.done) / step.total} aria-hidden />
            </div>
          )}
          {step.is === 'done' && (
            <>
              <Typography variant="delta" tag="h3">
                {say('saved', { n: step.report.counts.applied })}
              </Typography>
              <ReportView report={step.report} isBusy={false} />
            </>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        {step.is === 'previewing' ? (
          <>
            <Button variant="tertiary" onClick={chooseAnother}>
              {say('another')}
            </Button>
            <Button disabled={isBlocked} onClick={() => save(choice)}>
              {say('save', { n: step.report.counts.applied })}
            </Button>
          </>
        ) : (
          <Modal.Close>
            <Button variant="tertiary" disabled={step.is === 'saving'}>
              {say(step.is === 'done' ? 'close' : 'cancel')}
            </Button>
          </Modal.Close>
        )}
      </Modal.Footer>
    </>
  );
}
