import type { APIRoute } from 'astro';
import { pathTo } from '../links';

/** The reader's language decides, see the middleware. */
export const GET: APIRoute = ({ locals, redirect }) => redirect(pathTo.home(locals.locale), 302);
