import type { Core } from '@strapi/types';
import { optionsOf } from '../../config';
import { LibreTranslate } from './libre-translate';
import type { MachineTranslator } from './machine-translator';

const machines = new WeakMap<Core.Strapi, MachineTranslator>();

/** What the project has for machine translation; undefined where it has nothing. */
export function machineOf(strapi: Core.Strapi): MachineTranslator | undefined {
  const known = machines.get(strapi);
  if (known) return known;
  const { machineTranslation } = optionsOf(strapi);
  if (!machineTranslation) return undefined;
  const made = new LibreTranslate(machineTranslation);
  machines.set(strapi, made);
  return made;
}
