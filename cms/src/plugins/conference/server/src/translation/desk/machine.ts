import type { Core } from '@strapi/types';
import { machineOf } from '../machine/machine';

/** Whether a service for machine translation is set up. */
export const hasMachine = (strapi: Core.Strapi): boolean => machineOf(strapi) !== undefined;
