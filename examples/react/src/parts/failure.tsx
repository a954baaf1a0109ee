import { isConferenceError } from '@kurultai/sdk/fetch';
import { useLanguage } from '../i18n/language';

/** Failures that may pass without anybody changing anything. */
const PASSING: readonly string[] = ['network', 'timeout', 'http'];

interface FailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
  /** Whether it stands in place of a page, as its heading. */
  readonly isPage?: boolean;
}

/** Says in the reader's language what failed, and offers to try again. */
export function Failure({ error, onRetry, isPage = false }: FailureProps) {
  const { faults } = useLanguage().texts;
  const passes = isConferenceError(error) && PASSING.includes(error.code);
  const Sentence = isPage ? 'h1' : 'p';
  return (
    <div className="notice notice-failure" role="alert">
      <Sentence>{passes ? faults.unavailable : faults.unexpected}</Sentence>
      <button type="button" onClick={onRetry}>
        {faults.again}
      </button>
    </div>
  );
}
