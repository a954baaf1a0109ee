import type { ExpertSummary, PanelCard } from '@kurultai/sdk';

/** A person as a line of text names them. */
export type Person = Pick<ExpertSummary, 'documentId' | 'locale' | 'language' | 'fallbackFields' | 'name' | 'slug'>;

/** A panel as lists show it; those lists that go over several days know its day. */
export type ListedPanel = PanelCard & { readonly day?: { readonly date: string } | null };
