/** An SVG picture of the given size in pixels. Shapes only: no text, since fonts differ between machines. */
export function canvas(width: number, height: number, ...shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes.join('')}</svg>`;
}

/** The numbers 0 to count − 1, each turned into a shape. */
export function times(count: number, shape: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => shape(index)).join('');
}
