import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  readonly tone: 'danger' | 'primary';
  /** Whether a screen reader says it as soon as it is there. */
  readonly isUrgent?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A few words about a field or a document, with what can be done about it. */
export function Notice({ tone, isUrgent = false, actions, children }: Props) {
  return (
    <Box
      role={isUrgent ? 'alert' : undefined}
      background={`${tone}100`}
      borderColor={`${tone}200`}
      hasRadius
      paddingTop={2}
      paddingBottom={2}
      paddingLeft={3}
      paddingRight={3}
    >
      <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
        <Typography tag="div" variant="pi" textColor="neutral800" flex="1 1 24rem">
          {children}
        </Typography>
        {actions && (
          <Flex gap={2} wrap="wrap">
            {actions}
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
