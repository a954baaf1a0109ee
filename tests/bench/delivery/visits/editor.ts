import type { Written } from '../../conference/write';
import { askOnce } from '../../load/ask-once';
import { markOf, type Subject } from './marks';

const FIELDS: Readonly<Record<Subject, 'title' | 'name'>> = {
  panel: 'title',
  expert: 'name',
  event: 'title',
  article: 'title',
};

/** Somebody who writes over REST, with a token. */
export class Editor {
  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly written: Written,
  ) {}

  /** Publishes a change of the Kazakh words. Gives the milliseconds until it was acknowledged. @throws Error when it was not. */
  publish(subject: Subject, revision: number): Promise<number> {
    const { panels, experts, event, article } = this.written;
    // The second expert speaks on the first panel, which stands in the programme and at the head of the list.
    const documentId = { panel: panels[0], expert: experts[1], event, article }[subject];
    const change = { [FIELDS[subject]]: `Өзгеріс ${markOf(subject, revision)}` };
    return this.put(`${subject}s/${documentId}?locale=kk`, change);
  }

  /** Saves a draft of the Russian words of a panel that nobody shall see. */
  saveDraft(revision: number): Promise<number> {
    return this.put(`panels/${this.written.panels[1]}?locale=ru&status=draft`, {
      title: `Черновик ${markOf('draft', revision)}`,
    });
  }

  private async put(path: string, data: object): Promise<number> {
    const { status, body, milliseconds } = await askOnce({
      url: `${this.url}/api/conference/${path}`,
      method: 'PUT',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data }),
    });
    if (status !== 200) throw new Error(`${path} was answered with ${status}: ${body.toString().slice(0, 300)}`);
    return milliseconds;
  }
}
