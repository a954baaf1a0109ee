/**
 * The SDK for a schema of your own: a configuration of graphql-codegen. It runs on a developer's machine, in Node.
 * @module
 */
export { conferenceConfig } from './conference-config.js';
export type { ConferenceConfigOptions } from './options.js';
export type { ConferenceConfig } from './preset.js';
