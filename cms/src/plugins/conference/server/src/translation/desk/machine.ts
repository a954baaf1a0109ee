import type { Core } from '@strapi/types';

/** Whether a service for machine translation is set up. */
export function hasMachine(_strapi: Core.Strapi): boolean {
  return false;
}
