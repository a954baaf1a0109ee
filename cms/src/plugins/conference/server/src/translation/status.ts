/** Which of its two versions a document is read in. */
export type Status = 'draft' | 'published';
