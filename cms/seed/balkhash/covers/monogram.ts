import { canvas } from './canvas';
import { ramsHorn } from './ornament';

// Letters as strokes in a box of 100×140: the demo's portraits must not depend on a font that has Cyrillic.
const letters = {
  А: 'M4 140 L50 0 L96 140 M22 92 H78',
  Б: 'M88 0 H10 V140 H58 C108 140 108 62 58 62 H10',
  К: 'M10 0 V140 M90 0 L12 76 M40 54 L94 140',
  Н: 'M10 0 V140 M90 0 V140 M10 68 H90',
} as const;
type Letter = keyof typeof letters;

/** A portrait without a photo: two initials on a ground of the given colour. */
export function monogram(first: Letter, second: Letter, ground: `#${string}`): string {
  return canvas(
    800,
    800,
    `<rect width="800" height="800" fill="${ground}"/>`,
    '<path d="M400 50 L750 400 L400 750 L50 400 Z" fill="#fbf6ea"/>',
    '<path d="M400 96 L704 400 L400 704 L96 400 Z" fill="none" stroke="#f2b134" stroke-width="10"/>',
    corner(0),
    corner(90),
    corner(180),
    corner(270),
    `<g fill="none" stroke="${ground}" stroke-width="17" stroke-linecap="round" stroke-linejoin="round">`,
    `<path transform="translate(228 295) scale(1.5)" d="${letters[first]}"/>`,
    `<path transform="translate(422 295) scale(1.5)" d="${letters[second]}"/>`,
    '</g>',
  );
}

function corner(turn: number): string {
  return `<g transform="rotate(${turn} 400 400) rotate(-45 112 112)">${ramsHorn(37, 37, 150, '#fbf6ea')}</g>`;
}
