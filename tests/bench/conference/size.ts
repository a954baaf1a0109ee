/** How much there is of a conference, by its number of panels. At most 300 panels a day: an answer holds 500 of a relation. */
export interface Size {
  readonly days: number;
  readonly panels: number;
  readonly experts: number;
  readonly institutions: number;
}

export function sizeOf(panels: number): Size {
  return {
    panels,
    days: Math.max(3, Math.ceil(panels / 300)),
    experts: Math.max(5, Math.ceil(panels / 3)),
    institutions: Math.max(3, Math.ceil(panels / 10)),
  };
}
