import { styled } from 'styled-components';

/** Where there is room for a pane at the side. */
export const WIDE = '1180px';

/** The document, and beside it what helps with it. */
export const Desk = styled.div`
  display: grid;
  gap: 2.4rem;
  align-items: start;
  padding: 1.6rem 5.6rem 8rem;

  > aside {
    display: flex;
    flex-direction: column;
    gap: 2.4rem;
  }

  @media (min-width: ${WIDE}) {
    grid-template-columns: minmax(0, 1fr) 29.6rem;

    > aside {
      position: sticky;
      top: 14.5rem;
      max-height: calc(100vh - 16rem);
      overflow: auto;
      padding: 0.4rem;
    }
  }
`;
