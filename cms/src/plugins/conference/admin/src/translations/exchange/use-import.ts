import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ImportReport } from '../../../../server/src/translation/exchange/contract';
import { sendFile } from './send-file';

/** How far an import is. A file that is refused can be chosen anew. */
export type ImportStep =
  | { readonly is: 'choosing'; readonly error?: unknown }
  | { readonly is: 'reading' }
  | { readonly is: 'previewing'; readonly report: ImportReport; readonly isRenewed: boolean; readonly error?: unknown }
  | { readonly is: 'saving'; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly report: ImportReport };

export interface ImportChoice {
  readonly target: string;
  readonly file: File | undefined;
  readonly overwrites: boolean;
  readonly skips: boolean;
}

/** Takes a file through its steps. */
export function useImport(onSaved: () => void) {
  const { post } = useFetchClient();
  const token = useAuth('ImportDialog', (auth) => auth.token);
  const [step, setStep] = useState<ImportStep>({ is: 'choosing' });

  return {
    step,
    /** Asks what the file would change; nothing is saved. */
    async preview({ target, file, overwrites }: ImportChoice): Promise<void> {
      if (!file) return;
      setStep(step.is === 'previewing' ? { ...step, isRenewed: true } : { is: 'reading' });
      const form = new FormData();
      form.append('file', file);
      const search = new URLSearchParams({ target, dry: 'true', overwrite: String(overwrites) });
      try {
        const { data } = await post<{ readonly data: ImportReport }>(`/conference/translations/import?${search}`, form);
        setStep({ is: 'previewing', report: data.data, isRenewed: false });
      } catch (error) {
        setStep({ is: 'choosing', error });
      }
    },
    /** Saves what the preview has shown, as far as nothing has changed since. */
    async save({ target, file, overwrites, skips }: ImportChoice): Promise<void> {
      if (!file || step.is !== 'previewing') return;
      setStep({ is: 'saving', done: 0, total: 0 });
      const search = new URLSearchParams({ target, overwrite: String(overwrites), skip: String(skips) });
      const onProgress = (done: number, total: number) => setStep({ is: 'saving', done, total });
      try {
        const report = await sendFile(file, search, token, onProgress);
        if (report.saved) onSaved();
        setStep(report.saved ? { is: 'done', report } : { is: 'previewing', report, isRenewed: false });
      } catch (error) {
        setStep({ ...step, error });
      }
    },
    chooseAnother: () => setStep({ is: 'choosing' }),
  };
}
