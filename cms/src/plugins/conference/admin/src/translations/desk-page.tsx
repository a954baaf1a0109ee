import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface Props {
  /** Of the page, and of the browser's tab. */
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** The way back, above the title. */
  readonly back?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of each page of the desk: what it is, what can be done with all of it, and the page itself. */
export function DeskPage({ title, subtitle, back, actions, children }: Props) {
  return (
    <Layouts.Root>
      <Page.Title>{title}</Page.Title>
      <Page.Main>
        <Layouts.Header title={title} subtitle={subtitle} navigationAction={back} primaryAction={actions} />
        <Layouts.Content>{children}</Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
}
