import type { Code, Content, Piece } from './content';
import type { UnitFault } from './unit';

interface Open {
  readonly id: string;
  readonly kind: string;
  readonly pieces: Piece[];
}

/** Puts content together from what a reader meets, one thing after another. */
export class ContentBuilder {
  private readonly root: Piece[] = [];
  private readonly open: Open[] = [];
  private found: UnitFault | undefined;

  text(text: string): void {
    this.pieces.push(text);
  }

  /** A code that stands alone. */
  single(id: string, kind = ''): void {
    this.pieces.push({ id, kind, content: null });
  }

  start(id: string, kind = ''): void {
    this.open.push({ id, kind, pieces: [] });
  }

  /** @param id of the code that ends; left out for the one that began last. */
  end(id?: string): void {
    const last = this.open.at(-1);
    if (!last || (id !== undefined && last.id !== id)) this.refuse('codeCrossed', id ?? '');
    else {
      this.open.pop();
      const code: Code = { id: last.id, kind: last.kind, content: last.pieces };
      this.pieces.push(code);
    }
  }

  /** Remembers the first thing that makes it unreadable. */
  refuse(code: UnitFault['code'], name: string): void {
    this.found ??= { code, name };
  }

  finish(): { readonly content: Content; readonly fault: UnitFault | undefined } {
    const [left] = this.open;
    if (left) this.refuse('codeUnclosed', left.id);
    return { content: this.root, fault: this.found };
  }

  private get pieces(): Piece[] {
    return this.open.at(-1)?.pieces ?? this.root;
  }
}
