import { times } from './canvas';

// Half of a қошқар мүйіз, the ram's horn of Kazakh felt work, on a grid of 100 units: the other half mirrors it.
const horn = 'M50 92 V50 C50 14 6 6 6 40 C6 66 38 66 36 44 C35 34 22 34 22 43';

/** One ram's horn in a square of `size`, its corner at (x, y). */
export function ramsHorn(x: number, y: number, size: number, color: string): string {
  const scale = size / 100;
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${color}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"><path d="${horn}"/><path d="${horn}" transform="matrix(-1 0 0 1 100 0)"/><path d="M34 92 H66"/></g>`;
}

/** A border of ram's horns between two lines, across a picture of the given width. */
export function border(y: number, width: number, color: string, ground: string): string {
  const step = 100;
  return [
    `<rect x="0" y="${y}" width="${width}" height="112" fill="${ground}"/>`,
    `<rect x="0" y="${y}" width="${width}" height="6" fill="${color}"/>`,
    `<rect x="0" y="${y + 106}" width="${width}" height="6" fill="${color}"/>`,
    times(width / step, (index) => ramsHorn(index * step + 12, y + 18, 76, color)),
  ].join('');
}
