import { styled } from 'styled-components';

/** How the fields of a document look: the source on the left, what it becomes on the right, and little else. */
export const Sheet = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.5rem;
  line-height: 1.55;

  .field {
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-radius: 6px;
    padding: 1.6rem 2rem;
    scroll-margin: 14rem 0 6rem;
  }
  .field:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }

  .head h2 {
    font-weight: 600;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1.6rem;
    margin-bottom: 0.8rem;
  }

  .length {
    font-size: 1.2rem;
    font-variant-numeric: tabular-nums;
    color: ${({ theme }) => theme.colors.neutral600};
    white-space: nowrap;
  }
  .length[data-state='near'] {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: 600;
  }
  .length[data-state='over'] {
    color: ${({ theme }) => theme.colors.danger700};
    font-weight: 600;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 2.4rem;
    align-items: start;
    padding: 0.4rem 0;
  }
  @media (max-width: 60rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .source {
    padding: 0.9rem 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .target {
    position: relative;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .read {
    padding: 0.9rem 0;
    white-space: pre-wrap;
  }

  textarea,
  .segment {
    width: 100%;
    color: inherit;
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral200} !important;
    border-radius: 4px;
    outline: none;
  }
  textarea {
    resize: none;
    overflow: hidden;
  }
  /* Slate makes it as high as the words in its place, padding aside. */
  .segment {
    box-sizing: content-box;
    width: auto;
    padding: 0.8rem 1.2rem;
  }
  .segment .placeholder {
    position: absolute;
    inset: 0.8rem 4rem auto 1.2rem;
    pointer-events: none;
    user-select: none;
  }
  .copy {
    position: absolute;
    top: 0.7rem;
    right: 0.7rem;
  }
  [data-unfinished] {
    border-left: 3px solid ${({ theme }) => theme.colors.warning500} !important;
  }
  textarea:focus,
  .segment:focus {
    border-color: ${({ theme }) => theme.colors.primary600} !important;
    box-shadow: ${({ theme }) => theme.colors.primary600} 0 0 0 2px;
  }
  [aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600} !important;
  }
  textarea::placeholder,
  .placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
    font-style: italic;
  }

  [data-kind='heading'] > .source,
  [data-kind='heading'] .segment {
    font-weight: 600;
    font-size: 1.7rem;
  }
  [data-kind='list-item'] > .source {
    display: list-item;
    list-style: disc;
    margin-left: 1.8rem;
  }
  [data-kind='quote'] > .source {
    border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
    padding-left: 1.2rem;
    font-style: italic;
  }
  [data-kind='code'] > .source,
  [data-kind='code'] .segment {
    font-family: monospace;
    font-size: 1.3rem;
  }
  .aside,
  .lost {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1.2rem;
    margin-top: 0.2rem;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .lost {
    padding-left: 1.2rem;
  }
  .format {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1.2rem;
    margin: 0 0 0.4rem calc(50% + 1.2rem);
  }
  .format > [role='toolbar'] {
    margin-left: auto;
  }

  .notes {
    display: flex;
    flex-direction: column;
    gap: 0.6rem;
    margin-left: calc(50% + 1.2rem);
  }
  .notes:empty {
    display: none;
  }
  .notes + [role='alert'] {
    margin: 0.8rem 0 0 calc(50% + 1.2rem);
  }
  .actions {
    margin-left: calc(50% + 0.8rem);
    margin-top: 0.4rem;
  }
  .actions:empty {
    display: none;
  }
  .actions button span,
  .aside button span {
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .field:focus-within .actions button span,
  .field:focus-within .aside button span {
    color: ${({ theme }) => theme.colors.primary600};
  }

  .link {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
  strong {
    font-weight: 700;
  }
  em {
    font-style: italic;
  }
  u {
    text-decoration: underline;
  }
  s {
    text-decoration: line-through;
  }
  code {
    font-family: monospace;
    background: ${({ theme }) => theme.colors.neutral100};
    padding: 0 0.3rem;
    border-radius: 3px;
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
  del + ins {
    margin-left: 0.3rem;
  }
  .picture {
    max-height: 12rem;
    max-width: 100%;
    border-radius: 4px;
    display: block;
    margin-bottom: 0.6rem;
  }
`;
