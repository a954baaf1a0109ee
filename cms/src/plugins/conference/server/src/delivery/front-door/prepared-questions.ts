import { LRUCache } from 'lru-cache';
import type { Auth } from '../look-ahead/caller';
import type { Prepared } from '../look-ahead/look-ahead';

interface Remembered {
  readonly auth: Auth;
  readonly prepared: Prepared;
}

/** Each holds the SQL of a question: some ten kilobytes. */
const MOST = 500;

/**
 * Questions of visitors that need not be read and checked again: what they ask of the database is the same as long as what
 * visitors may do is, and the languages.
 */
export class PreparedQuestions {
  private readonly questions = new LRUCache<string, Remembered>({ max: MOST });

  /** @param auth the same object as long as nobody has changed what visitors may do. */
  async of(key: string, auth: Auth, prepare: () => Promise<Prepared | undefined>): Promise<Prepared | undefined> {
    const remembered = this.questions.get(key);
    if (remembered?.auth === auth) return remembered.prepared;
    const prepared = await prepare();
    if (prepared) this.questions.set(key, { auth, prepared });
    return prepared;
  }
}
