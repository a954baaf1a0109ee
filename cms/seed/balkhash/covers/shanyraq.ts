import { canvas, times } from './canvas';
import { border } from './ornament';

/** The crown of a yurt, which is where a house comes together, for the day of conclusions and awards. */
export function shanyraq(): string {
  return canvas(
    1600,
    900,
    '<rect width="1600" height="900" fill="#0f4c63"/>',
    times(
      28,
      (index) =>
        `<path d="M800 410 L762 -640 H838 Z" fill="#125c77" transform="rotate(${index * (360 / 28)} 800 410)"/>`,
    ),
    times(44, scatteredStar),
    '<circle cx="800" cy="410" r="306" fill="#0f4c63"/>',
    '<circle cx="800" cy="410" r="290" fill="none" stroke="#f2b134" stroke-width="34"/>',
    '<circle cx="800" cy="410" r="252" fill="none" stroke="#c0342b" stroke-width="14"/>',
    '<g fill="none" stroke="#f7d488" stroke-width="20" stroke-linecap="round">',
    crossing(0),
    crossing(90),
    '</g>',
    times(
      24,
      (index) =>
        `<rect x="786" y="58" width="28" height="48" rx="10" fill="#f2b134" transform="rotate(${index * 15} 800 410)"/>`,
    ),
    border(788, 1600, '#f7d488', '#8f1f1a'),
  );
}

/** Three bowed laths, from one side of the crown to the other. */
function crossing(turn: number): string {
  const laths = [-62, 0, 62].map(
    (offset) => `<path d="M${800 + offset} 172 Q${800 + offset * 1.7} 410 ${800 + offset} 648"/>`,
  );
  return `<g transform="rotate(${turn} 800 410)">${laths.join('')}</g>`;
}

/** Stars around the crown, a golden angle apart, so that they scatter evenly and the same way each time. */
function scatteredStar(index: number): string {
  const angle = (index * 137.508 * Math.PI) / 180;
  const distance = 380 + index * 11;
  return star(
    Math.round(800 + Math.cos(angle) * distance),
    Math.round(410 + Math.sin(angle) * distance),
    9 + (index % 4) * 5,
  );
}

function star(x: number, y: number, size: number): string {
  const waist = size * 0.28;
  return `<path transform="translate(${x} ${y})" d="M0 ${-size} L${waist} ${-waist} L${size} 0 L${waist} ${waist} L0 ${size} L${-waist} ${waist} L${-size} 0 L${-waist} ${-waist} Z" fill="#f7d488"/>`;
}
