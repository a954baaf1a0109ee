import { canvas, times } from './canvas';
import { border } from './ornament';

/** A school among poplars, for the day of the programme. No real building is meant. */
export function school(): string {
  return canvas(
    1600,
    900,
    '<rect width="1600" height="900" fill="#d9eef0"/>',
    '<circle cx="1310" cy="190" r="96" fill="#f2b134"/>',
    '<path d="M0 640 q400 -120 800 -40 t800 -20 V900 H0 Z" fill="#8fbf8a"/>',
    times(4, (index) => poplar(90 + index * 92)),
    times(4, (index) => poplar(1234 + index * 92)),
    '<rect x="430" y="330" width="740" height="400" fill="#fbf6ea"/>',
    '<path d="M400 330 H1200 L1150 286 H450 Z" fill="#0b6e99"/>',
    '<path d="M660 330 L800 210 L940 330 Z" fill="#fbf6ea"/>',
    '<path d="M640 336 L800 196 L960 336" fill="none" stroke="#0b6e99" stroke-width="22" stroke-linejoin="round"/>',
    '<circle cx="800" cy="292" r="26" fill="#f2b134"/>',
    times(3, (row) =>
      times(3, (column) => `${pane(466 + column * 74, 372 + row * 116)}${pane(938 + column * 74, 372 + row * 116)}`),
    ),
    times(2, (column) => pane(730 + column * 86, 372)),
    '<path d="M710 730 V580 a90 90 0 0 1 180 0 V730 Z" fill="#8a5a00"/>',
    '<path d="M800 492 V730" stroke="#fbf6ea" stroke-width="6"/>',
    '<rect x="390" y="724" width="820" height="26" fill="#c9b48a"/>',
    border(788, 1600, '#fbf6ea', '#2f7d4f'),
  );
}

function pane(x: number, y: number): string {
  return `<rect x="${x}" y="${y}" width="54" height="82" rx="5" fill="#5fb8b2"/><path d="M${x + 27} ${y} v82 M${x} ${y + 41} h54" stroke="#fbf6ea" stroke-width="5"/>`;
}

function poplar(x: number): string {
  return `<rect x="${x - 7}" y="600" width="14" height="140" fill="#7a4a21"/><path d="M${x} 300 C${x + 62} 420 ${x + 44} 660 ${x} 690 C${x - 44} 660 ${x - 62} 420 ${x} 300 Z" fill="#2f7d4f"/>`;
}
