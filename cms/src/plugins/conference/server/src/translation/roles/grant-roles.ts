import type { Core } from '@strapi/types';
import { contentTypes } from '@strapi/utils';
import { deskAction, deskUids, type Uid } from '../../uids';
import { engineOf } from '../engine';
import { readLocales } from '../project-locales';
import type { TranslatedType } from '../translated-type';
import { inTurn } from '../turns';
import { type Grant, type GrantedType, type Language, type PlannedRole, planRoles } from './role-plan';
import { type Limits, settleGrant } from './settle-grant';

const ROLE = 'admin::role';
const PERMISSION = 'admin::permission';
const LOCALE = 'plugin::i18n.locale';
const KEY = 'rolesGranted';

/** What each role was given, by its code; a role that is here and not in the database was deleted. */
type Granted = Readonly<Record<string, Readonly<Record<string, Limits>>>>;

interface Role {
  readonly id: number;
}

interface Permission {
  readonly id: number;
  readonly action: string;
  readonly subject: string | null;
  readonly properties: Limits | null;
}

/**
 * Makes the translators' roles, and gives them and the Editor their rights to the conference. Each role and each right is given
 * once and then remembered, so that an administrator who changes something is not overruled at the next start.
 */
export async function grantRoles(strapi: Core.Strapi): Promise<void> {
  // Strapi makes its own roles only where there is none: ours must not come first.
  if (!(await strapi.service(ROLE).exists())) return;
  const plan = await planOf(strapi);
  if (isGranted(plan, await readGranted(strapi))) return;
  await inTurn(strapi, async () => {
    let granted = await readGranted(strapi);
    for (const planned of plan) granted = { ...granted, ...(await settleRole(strapi, planned, granted[planned.code])) };
    await storeOf(strapi).set({ key: KEY, value: granted });
  });
}

async function planOf(strapi: Core.Strapi): Promise<readonly PlannedRole[]> {
  const types = engineOf(strapi)
    .participants.all()
    .map((type) => describe(strapi, type));
  const glossary = { uid: deskUids.term, fields: fieldsOf(strapi, deskUids.term) };
  return planRoles(types, await readLanguages(strapi), deskAction, glossary);
}

function describe(strapi: Core.Strapi, { uid, words }: TranslatedType): GrantedType {
  const model = strapi.contentType(uid);
  const fields = fieldsOf(strapi, uid);
  const isPerLanguage = (field: string) => words.includes(field) || model.attributes[field]?.type === 'uid';
  return {
    uid,
    fields,
    words: fields.filter(isPerLanguage),
    privateFields: fields.filter((field) => contentTypes.isPrivateAttribute(model, field)),
  };
}

/** As rights name them. */
function fieldsOf(strapi: Core.Strapi, uid: Uid): readonly string[] {
  return strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentType(uid), { components: strapi.components });
}

async function readLanguages(strapi: Core.Strapi): Promise<readonly Language[]> {
  const { codes } = await readLocales(strapi);
  const rows: Language[] = await strapi.db.query(LOCALE).findMany({ select: ['code', 'name'] });
  return codes.map((code) => ({ code, name: rows.find((row) => row.code === code)?.name || code }));
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'conference' });

async function readGranted(strapi: Core.Strapi): Promise<Granted> {
  const granted: unknown = await storeOf(strapi).get({ key: KEY });
  return isGrantedShape(granted) ? granted : {};
}

/** Nobody but this file writes it. */
const isGrantedShape = (value: unknown): value is Granted => typeof value === 'object' && value !== null;

const keyOf = ({ action, subject }: Pick<Grant, 'action' | 'subject'>) => `${action} ${subject ?? ''}`.trim();

/** Whether everything of the plan was given at an earlier start, as nearly always. */
function isGranted(plan: readonly PlannedRole[], granted: Granted): boolean {
  return plan.every(({ code, grants }) =>
    grants.every((grant) => {
      const known = granted[code]?.[keyOf(grant)];
      return known !== undefined && isWithin(grant.fields, known.fields) && isWithin(grant.locales, known.locales);
    }),
  );
}

const isWithin = (wanted: readonly string[] = [], known: Limits['fields']) =>
  wanted.every((one) => known?.includes(one));

async function settleRole(
  strapi: Core.Strapi,
  { code, made, grants }: PlannedRole,
  before: Granted[string] | undefined,
): Promise<Granted> {
  const found: Role | null = await strapi.service(ROLE).findOne({ code });
  // One that was deleted, or that the project never had, is not made by us.
  if (!found && (before || !made)) return { [code]: { ...before, ...remembered(grants, before) } };
  const role = found ?? (await makeRole(strapi, code, made));
  const present: Permission[] = await strapi.db.query(PERMISSION).findMany({ where: { role: { id: role.id } } });
  const added: object[] = [];
  for (const grant of grants) {
    const row = present.find((one) => keyOf(one) === keyOf(grant));
    const settlement = settleGrant(grant, before?.[keyOf(grant)], row && (row.properties ?? {}));
    const { action, subject } = grant;
    if (settlement.kind === 'make') added.push({ action, subject, properties: settlement.limits });
    if (settlement.kind === 'change' && row) {
      await strapi.db.query(PERMISSION).update({ where: { id: row.id }, data: { properties: settlement.limits } });
    }
  }
  if (added.length > 0) await strapi.service(ROLE).addPermissions(role.id, added);
  return { [code]: { ...before, ...remembered(grants, before) } };
}

/** Names of roles are unique; one that somebody else's role has is not taken from it. */
async function makeRole(strapi: Core.Strapi, code: string, made: PlannedRole['made']): Promise<Role> {
  const { name = code, description = '' } = made ?? {};
  const isTaken: boolean = await strapi.service(ROLE).exists({ name });
  return strapi.service(ROLE).create({ code, name: isTaken ? `${name}, ${code}` : name, description });
}

function remembered(grants: readonly Grant[], before: Granted[string] | undefined): Record<string, Limits> {
  return Object.fromEntries(
    grants.map((grant) => {
      const known = before?.[keyOf(grant)];
      const { fields, locales } = grant;
      return [
        keyOf(grant),
        {
          ...(fields && { fields: union(known?.fields, fields) }),
          ...(locales && { locales: union(known?.locales, locales) }),
        },
      ];
    }),
  );
}

const union = (known: Limits['fields'], added: readonly string[]) => [...new Set([...(known ?? []), ...added])];
