import type { Core } from '@strapi/types';
import { type DeliveryOptions, faultOfDelivery, type GivenDelivery, readDelivery } from './delivery/options';
import { isLanguageCode } from './programme/language-code';
import { type Chains, faultOfChains } from './translation/chains';
import {
  faultOfMachine,
  type MachineOptions,
  type MachineSettings,
  readMachine,
} from './translation/machine/machine-options';

/** What a project may set under `conference.config` in `config/plugins.ts`. */
export interface ConferenceOptions {
  /** Locales the plugin makes when they are missing; the first becomes the default of a new database. */
  readonly locales: readonly { readonly code: string; readonly name: string }[];
  /** Whether visitors may read published content without a token. Granted once; an administrator may take it back. */
  readonly publicRead: boolean;
  /**
   * Where the words of a language come from while nobody has written them, the best language first;
   * for a language that is left out: kk→ru→en, ru→kk→en, en→ru→kk, and otherwise the project's order. */
  readonly fallbacks: Chains;
  /** Content types of the project whose documents shall exist in every language, too: `['api::page.page']`. */
  readonly translate: readonly string[];
  /** How answers reach their readers. */
  readonly delivery: DeliveryOptions;
  /** The service that translates by machine; none unless a project names one. */
  readonly machineTranslation: MachineSettings | undefined;
}

/** As a project writes them: languages that it does not name are the three below. */
type GivenOptions = Omit<ConferenceOptions, 'locales' | 'delivery' | 'machineTranslation'> &
  Partial<Pick<ConferenceOptions, 'locales'>> & {
    readonly delivery?: GivenDelivery;
    readonly machineTranslation?: MachineOptions | false | null | undefined;
  };

/** Not among the defaults that Strapi merges: it merges lists place by place, and one language would bring two others. */
const LOCALES: ConferenceOptions['locales'] = [
  { code: 'kk', name: 'Қазақша' },
  { code: 'ru', name: 'Русский' },
  { code: 'en', name: 'English' },
];

const defaults: GivenOptions = { publicRead: true, fallbacks: {}, translate: [] };

/** What the project set, and the defaults for the rest. */
export function optionsOf(strapi: Core.Strapi): ConferenceOptions {
  const given: GivenOptions = strapi.config.get('plugin::conference');
  return {
    ...given,
    locales: given.locales ?? LOCALES,
    delivery: readDelivery(given.delivery),
    machineTranslation: readMachine(given.machineTranslation),
  };
}

/** @throws Error naming the option, what is wrong with it, and what would be right. Strapi then refuses to start. */
function validator(given: GivenOptions): void {
  const { locales = LOCALES, publicRead, fallbacks, translate, delivery, machineTranslation } = given;
  if (!Array.isArray(locales) || locales.length === 0) {
    throw new Error(
      'conference.config.locales must list at least one locale, such as { code: "kk", name: "Қазақша" }.',
    );
  }
  for (const { code, name } of locales) {
    if (typeof code !== 'string' || !isLanguageCode(code)) {
      const hint = code === 'kz' ? ' Kazakh is "kk" ("kz" is the country).' : '';
      throw new Error(`conference.config.locales: "${code}" is not a language code (BCP 47).${hint}`);
    }
    if (typeof name !== 'string' || name.trim() === '') {
      throw new Error(`conference.config.locales: give "${code}" a name that editors see, such as "Қазақша".`);
    }
  }
  if (typeof publicRead !== 'boolean') throw new Error('conference.config.publicRead must be true or false.');
  const fault = faultOfChains(
    fallbacks,
    locales.map(({ code }) => code),
  );
  if (fault) throw new Error(`conference.config.fallbacks ${fault}`);
  if (!Array.isArray(translate) || !translate.every((uid) => typeof uid === 'string')) {
    throw new Error("conference.config.translate must list content types, such as ['api::page.page'].");
  }
  const wrong = faultOfDelivery(delivery);
  if (wrong) throw new Error(`conference.config.delivery${wrong}`);
  const unfit = faultOfMachine(machineTranslation);
  if (unfit) throw new Error(`conference.config.machineTranslation${unfit}`);
}

export const config = { default: defaults, validator };
