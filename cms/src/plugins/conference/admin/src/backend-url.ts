import { property } from './property';

/** Where the admin's server is: Strapi says so to its own client, and forgets to in its types. */
export function backendUrl(): string {
  const url = property(window.strapi, 'backendURL');
  return typeof url === 'string' && url !== '' ? url : window.location.origin;
}
