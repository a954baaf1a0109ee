import { canvas, times } from './canvas';
import { border } from './ornament';

/** Balkhash: the sun over the far shore, and water that goes from green to deep blue. */
export function lake(): string {
  return canvas(
    1600,
    900,
    '<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#9fd4e6"/><stop offset="1" stop-color="#fdeccb"/></linearGradient></defs>',
    '<rect width="1600" height="900" fill="url(#sky)"/>',
    times(
      32,
      (index) => `<path d="M800 90 l9 60 h-18 z" fill="#f2b134" transform="rotate(${index * 11.25} 800 330)"/>`,
    ),
    '<circle cx="800" cy="330" r="150" fill="#f2b134"/>',
    '<path d="M0 430 L210 372 L420 418 L640 360 L880 424 L1110 366 L1330 410 L1600 356 V520 H0 Z" fill="#b98d5c"/>',
    '<path d="M0 452 L300 404 L560 446 L900 398 L1240 450 L1600 404 V520 H0 Z" fill="#94693f"/>',
    wave(470, '#5fb8b2', 0),
    wave(545, '#3a9fb0', 70),
    wave(620, '#1f86a6', 20),
    wave(695, '#0b6e99', 95),
    border(788, 1600, '#f7d488', '#084f72'),
  );
}

function wave(y: number, color: string, shift: number): string {
  const crests = times(11, () => 'q40 -44 80 0 t80 0 ');
  return `<path d="M${-shift} ${y} ${crests} V900 H${-shift} Z" fill="${color}"/>`;
}
