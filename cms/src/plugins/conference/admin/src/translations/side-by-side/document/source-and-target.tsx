import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useLocaleNames } from '../../words/use-locale-names';
import { useSay } from '../../words/use-say';

interface SourceProps {
  readonly of: string;
  /** What can be chosen instead. */
  readonly among: readonly string[];
}

/** The language on the left, kept in the address. */
export function SourceLanguage({ of: source, among }: SourceProps) {
  const say = useSay('side-by-side');
  const nameOf = useLocaleNames();
  const [, setSearch] = useSearchParams();
  const choose = (value: string | number) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('source', String(value));
      return after;
    });
  return (
    <Labelled label={say('from')}>
      {among.length > 1 ? (
        <SingleSelect size="S" aria-label={say('from')} value={source} onChange={choose}>
          {among.map((code) => (
            <SingleSelectOption key={code} value={code}>
              {nameOf(code)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ) : (
        <Name of={source} />
      )}
    </Labelled>
  );
}

/** The language on the right. */
export function TargetLanguage({ of: locale }: { readonly of: string }) {
  const say = useSay('side-by-side');
  return (
    <Labelled label={say('to')}>
      <Name of={locale} />
    </Labelled>
  );
}

const Labelled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Flex gap={2}>
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
    {children}
  </Flex>
);

function Name({ of: code }: { readonly of: string }) {
  const nameOf = useLocaleNames();
  return (
    <Typography variant="pi" fontWeight="bold" textColor="neutral800" lang={code}>
      {nameOf(code)}
    </Typography>
  );
}
