import type { Core } from '@strapi/types';
import { optionsOf } from '../../config';
import { limitedConfig } from './limited-config';
import { limitsOf } from './limits';

/** Bounds what a GraphQL question may ask, before Strapi's GraphQL plugin makes its server. */
export function limitQuestions(strapi: Core.Strapi): void {
  const limits = limitsOf(optionsOf(strapi).delivery?.limits);
  strapi.config.set('plugin::graphql', limitedConfig(strapi.config.get('plugin::graphql'), limits));
}
