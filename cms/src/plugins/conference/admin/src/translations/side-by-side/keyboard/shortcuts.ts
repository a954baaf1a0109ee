/** What can be done by keyboard alone, besides typing and Tab. */
export type Shortcut =
  | 'save'
  | 'save-and-next'
  | 'next-document'
  | 'previous-document'
  | 'next-field'
  | 'previous-field'
  | 'copy-source'
  | 'confirm'
  | 'dismiss'
  | 'help';

interface Key {
  /** The place of the key, which is the same whatever letters its keyboard has. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Neither browsers nor screen readers take these. None has Alt and Shift or Ctrl and Shift together, by which
 * keyboards change between Kazakh, Russian and English.
 */
const keys: readonly (readonly [Shortcut, keys: string])[] = [
  ['save', 'Ctrl+KeyS'],
  ['save-and-next', 'Ctrl+Enter'],
  ['next-document', 'Alt+PageDown'],
  ['previous-document', 'Alt+PageUp'],
  ['next-field', 'F8'],
  ['previous-field', 'Shift+F8'],
  ['copy-source', 'F2'],
  ['confirm', 'F4'],
  ['dismiss', 'F9'],
  ['help', 'Ctrl+Slash'],
];

/** What a key press asks for; Cmd counts as Ctrl. */
export function shortcutOf({ code, ctrlKey, metaKey, altKey, shiftKey }: Key): Shortcut | undefined {
  const held = [ctrlKey || metaKey ? 'Ctrl+' : '', altKey ? 'Alt+' : '', shiftKey ? 'Shift+' : ''].join('');
  const pressed = `${held}${code === 'NumpadEnter' ? 'Enter' : code}`;
  return keys.find(([, one]) => one === pressed)?.[0];
}

/** As it is written on the keys: `Ctrl + S`, on a Mac `⌘ S`. */
export function keysOf(shortcut: Shortcut, isMac: boolean): readonly string[] {
  const pressed = keys.find(([one]) => one === shortcut)?.[1] ?? '';
  return pressed.split('+').map((key) => (isMac ? onMac[key] : undefined) ?? printed[key] ?? key);
}

const printed: Readonly<Record<string, string>> = {
  KeyS: 'S',
  Slash: '/',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
};

const onMac: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩' };
