import sharp from 'sharp';
import { lake } from './covers/lake';
import { monogram } from './covers/monogram';
import { school } from './covers/school';
import { shanyraq } from './covers/shanyraq';
import { stage } from './covers/stage';

// Drawn, not photographed: the demo has no pictures of the real people and places and does not pretend to.
// A file's alternative text is one for all languages in Strapi, so it is in the project's default one.
const drawings = {
  lake: { draw: lake, alternativeText: 'Балқаш көлінің толқындары мен көкжиектегі күн, өрнекті сурет' },
  stage: { draw: stage, alternativeText: 'Шымылдығы ашық, жарық түскен сахна, өрнекті сурет' },
  school: { draw: school, alternativeText: 'Ағаштар арасындағы мектеп ғимараты, өрнекті сурет' },
  shanyraq: { draw: shanyraq, alternativeText: 'Шаңырақ және шашылған жұлдыздар, өрнекті сурет' },
  bisengaliev: {
    draw: () => monogram('Н', 'Б', '#0b6e99'),
    alternativeText: 'Нұрболат Бисенғалиевтің аты-жөнінің бас әріптері: НБ',
  },
  kuzmin: {
    draw: () => monogram('А', 'К', '#8a5a00'),
    alternativeText: 'А. В. Кузьминнің аты-жөнінің бас әріптері: АК',
  },
} as const;

export type PictureName = keyof typeof drawings;

export interface Picture {
  readonly name: string;
  readonly alternativeText: string;
  readonly png: Buffer;
}

/** Draws every picture of the demo: covers of 1600×900 and portraits of 800×800 pixels. */
export async function drawPictures(): Promise<readonly Picture[]> {
  return Promise.all(
    Object.entries(drawings).map(async ([name, { draw, alternativeText }]) => ({
      name,
      alternativeText,
      png: await sharp(Buffer.from(draw())).png({ compressionLevel: 9 }).toBuffer(),
    })),
  );
}
