import { serve } from '../../processes/serve';
import { visit } from './visits';

/** A process for those who visit a CMS, with a core of its own as the load client has. */
const visits = { visit };

export type Visits = typeof visits;
serve(visits);
