import { setTimeout as wait } from 'node:timers/promises';
import type { Written } from '../../conference/write';
import { loadOne } from '../answers/compare';
import { getToKnow } from '../answers/contestant';
import { cmsOf } from '../answers/contestants';
import type { Measuring } from '../answers/measuring';
import { asPost } from '../questions/ways';
import { programme } from '../questions/written-out';
import { Editor } from '../visits/editor';
import { type Times, timesOf } from '../visits/times';

/** Stock only while nobody reads: behind eight of its programmes a write waits for minutes. */
const KINDS = ['stock', 'uncached', 'cached'] as const;
const READERS = 8;
/** Until every reader has asked, in milliseconds. */
const HEAD_START = 300;

/** How long a published change takes to be acknowledged, round by round, while nobody reads or everyone does. */
export interface Writes {
  readonly server: (typeof KINDS)[number];
  readonly isRead: boolean;
  readonly rounds: Times[];
}

/** A panel of the programme is changed again and again, while the programme is read as fast as it is given, or not read. */
export async function measureWrites(written: Written, { field, client, pace, say }: Measuring): Promise<Writes[]> {
  say('writes, unread and read');
  const desks = [];
  for (const server of KINDS) {
    const { url, remote } = field.cms[server];
    const desk = new Desk(new Editor(url, await remote.call('token'), written));
    // Until it is warm; and the first change makes the answer longer, which stays as long from here on.
    await desk.write(pace.seconds);
    const [unread, read]: [Writes, Writes] = [
      { server, isRead: false, rounds: [] },
      { server, isRead: true, rounds: [] },
    ];
    const readers = server === 'stock' ? undefined : await getToKnow(cmsOf(field, server, asPost(programme, url)));
    desks.push({ desk, readers, unread, read });
  }
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const { desk, unread } of desks) unread.rounds.push(await desk.write(pace.seconds));
    for (const { desk, readers, read } of desks) {
      if (!readers) continue;
      const reading = loadOne(readers, READERS, client, pace.seconds + HEAD_START / 1_000);
      await wait(HEAD_START);
      read.rounds.push(await desk.write(pace.seconds));
      await reading;
    }
  }
  return desks.flatMap(({ unread, read }) => [unread, read]).filter(({ rounds }) => rounds.length > 0);
}

/** Where one change is written after another, none before the last is acknowledged. */
class Desk {
  private revision = 0;

  constructor(private readonly editor: Editor) {}

  async write(seconds: number): Promise<Times> {
    const taken: number[] = [];
    const deadline = performance.now() + seconds * 1_000;
    do {
      this.revision += 1;
      taken.push(await this.editor.publish('panel', this.revision));
    } while (performance.now() < deadline);
    return timesOf(taken);
  }
}
