/** Asks once for what many ask for at the same time: the cells of a list, each of which knows its own row alone. */
export class Gathering<Answer> {
  private readonly waiting = new Map<string, { readonly keys: string[]; readonly answer: Promise<Answer> }>();

  constructor(private readonly most: number) {}

  /** @param ask is called once for those who came together, with the keys of all of them. */
  gather(group: string, key: string, ask: (keys: readonly string[]) => Promise<Answer>): Promise<Answer> {
    const open = this.waiting.get(group);
    if (open && open.keys.length < this.most) {
      open.keys.push(key);
      return open.answer;
    }
    const keys = [key];
    const answer = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      if (this.waiting.get(group)?.keys === keys) this.waiting.delete(group);
      return ask(keys);
    });
    this.waiting.set(group, { keys, answer });
    return answer;
  }
}
