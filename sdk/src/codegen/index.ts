export { conferenceConfig } from './conference-config.js';
export type { ConferenceConfigOptions } from './options.js';
export type { ConferenceConfig } from './preset.js';
