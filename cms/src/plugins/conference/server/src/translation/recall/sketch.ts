import { beginnings } from './likeness';

/** An order of all words for each column of a sketch, by its name. What they are does not matter; changed, every sketch has to be made anew. */
const ORDERS = {
  sketch_a: 0x2c_1b_3c_6d,
  sketch_b: 0x29_7a_2d_39,
  sketch_c: 0x1b_56_c4_e9,
  sketch_d: 0x45_d9_f3_b1,
  sketch_e: 0x5b_d1_e9_95,
};

export type Sketch = Readonly<Record<keyof typeof ORDERS, number>>;

/**
 * Numbers by which texts with words in common are found through an index: MinHash (Broder 1997). Each is the least of the
 * text’s words in an order of its own, and so the same in two texts as often as a word of one is in both. By five of them, two texts
 * with half of their words in common are missed three times in a hundred.
 */
export function sketchOf(text: string): Sketch {
  const words = beginnings(text).map(hash);
  const least = (order: number) => words.reduce((found, word) => Math.min(found, mix(word ^ order)), MOST);
  const { sketch_a, sketch_b, sketch_c, sketch_d, sketch_e } = ORDERS;
  return {
    sketch_a: least(sketch_a),
    sketch_b: least(sketch_b),
    sketch_c: least(sketch_c),
    sketch_d: least(sketch_d),
    sketch_e: least(sketch_e),
  };
}

/** The largest number that every database keeps as an integer. */
const MOST = 0x7f_ff_ff_ff;

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01_00_01_93);
  return value;
}

/** The last steps of MurmurHash3: numbers that differ little become numbers that have nothing in common. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) & MOST;
}
