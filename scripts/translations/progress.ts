/** One line on a terminal, written over as things go on; nothing where nobody looks. */
export class Progress {
  private shown = '';

  show(text: string): void {
    if (!process.stderr.isTTY || text === this.shown) return;
    this.shown = text;
    process.stderr.write(`\r${text}\u001b[K`);
  }

  end(): void {
    if (this.shown !== '') process.stderr.write('\r\u001b[K');
    this.shown = '';
  }
}
