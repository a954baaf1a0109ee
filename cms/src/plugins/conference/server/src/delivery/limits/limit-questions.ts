import type { Core } from '@strapi/types';
import { optionsOf } from '../../config';
import { limitedConfig, pagesOf } from './limited-config';
import { type QuestionCheck, questionCheck } from './question-check';

/** Bounds what a GraphQL question may ask, before Strapi's GraphQL plugin makes its server. */
export function limitQuestions(strapi: Core.Strapi): void {
  const { limits } = optionsOf(strapi).delivery;
  strapi.config.set('plugin::graphql', limitedConfig(strapi.config.get('plugin::graphql'), limits));
}

/** The same bounds, once they are set, for who answers questions before Apollo. */
export function questionCheckOf(strapi: Core.Strapi): QuestionCheck {
  return questionCheck(optionsOf(strapi).delivery.limits, pagesOf(strapi.config.get('plugin::graphql')));
}
