import { Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { deskAction } from '../../../server/src/uids';
import en from '../texts/en';
import { DESK } from './paths';

const title = 'conference.desk.title';

/** The desk's place in the admin's menu. */
export const translationsLink: Parameters<StrapiApp['addMenuLink']>[0] = {
  to: DESK,
  icon: Earth,
  intlLabel: { id: title, defaultMessage: en[title] },
  Component: () => import('./translations-page'),
  permissions: [{ action: deskAction, subject: null }],
  position: 2,
};
