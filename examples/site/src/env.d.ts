declare namespace App {
  /** What the middleware finds out about each request. */
  interface Locals {
    /** The language of the page: that of the path, or the reader's own where the path names none. */
    locale: import('@kurultai/sdk').Locale;
    texts: import('./i18n/texts').Texts;
  }
}
