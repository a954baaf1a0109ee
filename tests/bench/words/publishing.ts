import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { median } from '../statistics';

const ROUNDS = 30;
const WARM_UP = 5;

interface Figure {
  readonly milliseconds: number;
  readonly statements: number;
}

async function start(kind: 'ours' | 'stock'): Promise<ChildProcess> {
  const worker = path.join(import.meta.dirname, 'worker.ts');
  const child = fork(worker, [kind], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, way: string): Promise<Figure> {
  const answered = once(child, 'message');
  child.send(way);
  const [figure]: Figure[] = await answered;
  if (!figure) throw new Error('The worker did not answer.');
  return figure;
}

export interface Publishing {
  readonly name: string;
  readonly milliseconds: number;
  readonly statements: number;
  /** Against stock, round by round. */
  readonly ratio: number;
}

/** One panel in three languages, published here and in stock Strapi in turn, A B A B …. */
export async function measurePublishing(): Promise<readonly Publishing[]> {
  const [ours, stock] = [await start('ours'), await start('stock')];
  const figures = { one: [], all: [], stock: [] } satisfies Record<string, Figure[]>;
  const taken: Record<'one' | 'all' | 'stock', Figure[]> = figures;
  try {
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const figure = { stock: await ask(stock, 'each'), one: await ask(ours, 'one'), all: await ask(ours, 'all') };
      if (round < WARM_UP) continue;
      taken.stock.push(figure.stock);
      taken.one.push(figure.one);
      taken.all.push(figure.all);
    }
  } finally {
    ours.kill();
    stock.kill();
  }
  const row = (name: string, of: readonly Figure[]): Publishing => ({
    name,
    milliseconds: median(of.map(({ milliseconds }) => milliseconds)),
    statements: median(of.map(({ statements }) => statements)),
    ratio: median(of.map(({ milliseconds }, round) => milliseconds / (taken.stock[round]?.milliseconds ?? Number.NaN))),
  });
  return [
    row('stock: publish kk, ru, en by hand', taken.stock),
    row('Kurultai: publish kk, all languages follow', taken.one),
    row('Kurultai: publish what is written in all', taken.all),
  ];
}
