/** The plugin's name in Strapi: the middle of its uids (`plugin::conference.event`) and the start of its message ids. */
export const PLUGIN_ID = 'conference';
