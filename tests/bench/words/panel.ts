import type { Core } from '@strapi/strapi';

export const LOCALES = ['kk', 'ru', 'en'] as const;

type Params = Readonly<Record<string, unknown>>;

/** The Document Service of a type, by its name, in the plugin or in a stock project. */
export class Documents {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly prefix: 'plugin::conference' | 'api',
  ) {}

  async call(type: string, action: string, params: Params): Promise<{ documentId: string }> {
    const uid = this.prefix === 'api' ? `api::${type}.${type}` : `${this.prefix}.${type}`;
    const service: object = Reflect.apply(this.strapi.documents, undefined, [uid]);
    return Reflect.apply(Reflect.get(service, action), undefined, [params]);
  }

  /** A document with the same structure in three languages, each written by hand, published in each. */
  async write(type: string, structure: Params, words: (locale: string) => Params): Promise<string> {
    const [first, ...others] = LOCALES;
    const { documentId } = await this.call(type, 'create', { locale: first, data: { ...structure, ...words(first) } });
    for (const locale of others) {
      await this.call(type, 'update', { documentId, locale, data: { ...structure, ...words(locale) } });
    }
    for (const locale of LOCALES) await this.call(type, 'publish', { documentId, locale });
    return documentId;
  }

  /** A panel of a day with two moderators, three speakers and two topics, as most are. */
  async writePanel(): Promise<string> {
    const dates = { startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' };
    const event = await this.write('event', dates, (locale) => ({ title: `Құрылтай ${locale}` }));
    const day = await this.write('day', { date: '2024-04-10', event }, (locale) => ({ title: `Күн ${locale}` }));
    const expert = (index: number) => this.write('expert', {}, (locale) => ({ name: `Сарапшы ${index} ${locale}` }));
    const topic = (index: number) => this.write('topic', {}, (locale) => ({ title: `Бағыт ${index} ${locale}` }));
    const experts = [await expert(1), await expert(2), await expert(3), await expert(4), await expert(5)];
    const topics = [await topic(1), await topic(2)];
    const structure = {
      startsAt: '2024-04-10T04:00:00.000Z',
      endsAt: '2024-04-10T06:00:00.000Z',
      ...{ day, moderators: experts.slice(0, 2), speakers: experts.slice(2), topics },
    };
    const abstract = [
      { type: 'paragraph', children: [{ type: 'text', text: 'Сапалы білім беру ортасы. '.repeat(20) }] },
    ];
    return this.write('panel', structure, (locale) => ({ title: `Панель ${locale}`, subtitle: locale, abstract }));
  }
}
