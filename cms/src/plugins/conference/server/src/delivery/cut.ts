/** Enough to recognise a value by; a title of a megabyte shall not come back as an answer of a megabyte. */
const MOST = 500;

/** Leaves out the middle of a long message, where the value is; what is wrong with it is said before or after. */
export const cut = (text: string) =>
  text.length > MOST ? `${text.slice(0, MOST / 2)}…${text.slice(-MOST / 2)}` : text;
