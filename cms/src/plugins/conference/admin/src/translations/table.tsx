import { Box, VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface Props {
  /** What the table tells, for those who do not see it. */
  readonly caption: string;
  readonly children: ReactNode;
}

/**
 * A table in Strapi's looks, and in plain HTML: its links are reached with Tab as anywhere else. Strapi's own takes them out of the
 * order of Tab and has them reached by arrows.
 */
export const DeskTable = ({ caption, children }: Props) => (
  <Box background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" style={{ overflowX: 'auto' }}>
    <Table>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      {children}
    </Table>
  </Box>
);

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;

  th,
  td {
    padding: 1.2rem 1.6rem;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  th {
    font-weight: 600;
  }
  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.1rem;
    text-transform: uppercase;
    vertical-align: bottom;
  }
  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tr[data-summary] {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  a {
    color: ${({ theme }) => theme.colors.neutral800};
  }
  a:hover {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
