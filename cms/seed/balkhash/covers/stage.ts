import { canvas, times } from './canvas';
import { border, ramsHorn } from './ornament';

/** A lit stage with its curtain drawn back, for the day of performances and the concert. */
export function stage(): string {
  return canvas(
    1600,
    900,
    '<rect width="1600" height="900" fill="#2a1738"/>',
    beam(420, 560),
    beam(800, 800),
    beam(1180, 1040),
    '<path d="M0 690 H1600 V900 H0 Z" fill="#7a4a21"/>',
    times(
      9,
      (index) =>
        `<path d="M${800 + (index - 4) * 150} 690 L${800 + (index - 4) * 260} 900" stroke="#5f3817" stroke-width="5"/>`,
    ),
    '<ellipse cx="800" cy="742" rx="430" ry="38" fill="#f7d488" opacity="0.75"/>',
    ramsHorn(610, 300, 380, '#f7d488'),
    times(5, (index) => fold(index * 58, index)),
    times(5, (index) => fold(1542 - index * 58, index)),
    times(10, (index) => `<path d="M${index * 160} 112 q80 120 160 0 z" fill="#c0342b"/>`),
    border(0, 1600, '#f7d488', '#8f1f1a'),
  );
}

function beam(from: number, to: number): string {
  return `<path d="M${from - 24} 112 H${from + 24} L${to + 250} 742 H${to - 250} Z" fill="#ffe9b0" opacity="0.22"/>`;
}

/** One fold of the curtain, shorter the nearer it hangs to the middle. */
function fold(x: number, index: number): string {
  const color = index % 2 === 0 ? '#a8261f' : '#c0342b';
  return `<path d="M${x} 100 h58 V${800 - index * 40} q-29 30 -58 0 Z" fill="${color}"/>`;
}
