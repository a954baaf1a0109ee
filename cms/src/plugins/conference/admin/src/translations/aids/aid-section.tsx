import { Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One kind of help, under its name. */
export function AidSection({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography tag="h3" variant="sigma" textColor="neutral600" id={id}>
        {title}
      </Typography>
      {children}
    </section>
  );
}
