import type { SeedDocument } from '../../document';
import type { Blocks, Localised } from '../../words';
import type { PictureName } from '../covers';

type ArticleWords = {
  readonly title: string;
  readonly lead: string;
  readonly body: Blocks;
  readonly byline: string;
  readonly seoTitle: string;
  readonly seoDescription: string;
};
type ArticleStructure = { readonly kind: 'news' | 'report'; readonly publishedOn: string };

export type Article = SeedDocument<ArticleWords, ArticleStructure, PictureName>;

/** The demo's own byline: the source signs its article with no name. */
export const byline: Localised<string> = {
  kk: 'Конференцияның баспасөз қызметі',
  ru: 'Пресс-служба конференции',
  en: 'Conference press office',
};
