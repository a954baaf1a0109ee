import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { type Uid, uids } from '../../uids';
import { engineOf } from '../engine';

/** The type that a name (`panel`) or uid stands for. @throws ValidationError that names those there are. */
export function typeOf(strapi: Core.Strapi, type: string | undefined): Uid {
  const { participants } = engineOf(strapi);
  const own = Object.entries(uids).find(([name]) => name === type)?.[1];
  const uid = own ?? participants.uids.find((one) => one === type);
  if (uid) return uid;
  const known = [...Object.keys(uids), ...participants.uids.filter((one) => !isOwn(one))];
  throw new errors.ValidationError(`type: "${type}" is none that is translated. Use one of: ${known.join(', ')}.`);
}

const isOwn = (uid: string) => Object.values(uids).some((own) => own === uid);
