import type { Core } from '@strapi/strapi';
import type { TypeName } from './document';
import type { Language } from './words';

/**
 * The seam between the seed and Strapi, and the only place that trusts Strapi's looser types: its services are untyped, and
 * without generated types a document's fields are unknown. Everything else in the seed sees the narrow shapes below.
 */

export type DocumentId = string;
type Uid = `plugin::conference.${TypeName}`;

interface Documents {
  create(params: { locale: Language; data: Data }): Promise<{ documentId: DocumentId }>;
  update(params: { documentId: DocumentId; locale: Language; data: Data }): Promise<unknown>;
  publish(params: { documentId: DocumentId; locale: '*' }): Promise<unknown>;
}
type Data = Record<string, unknown>;

export const uidOf = (type: TypeName): Uid => `plugin::conference.${type}`;

export const documentsOf = (strapi: Core.Strapi, type: TypeName): Documents => strapi.documents(uidOf(type));

export const rowsOf = (strapi: Core.Strapi, type: TypeName): { count(params?: { where: Data }): Promise<number> } =>
  strapi.db.query(uidOf(type));

interface Translations {
  confirm(uid: Uid, documentId: DocumentId, locale: Language, fields: readonly string[]): Promise<unknown>;
}

export const translationsOf = (strapi: Core.Strapi): Translations =>
  strapi.plugin('conference').service('translations');

/** A file in the media library. */
export interface LibraryFile {
  readonly id: number;
  readonly formats?: Readonly<Record<string, unknown>> | null;
}

interface UploadService {
  upload(params: {
    data: { fileInfo: { name: string; alternativeText: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<readonly LibraryFile[]>;
}

export const uploadsOf = (strapi: Core.Strapi): UploadService => strapi.plugin('upload').service('upload');

/** Where the files themselves are: a folder, or a store that a provider reaches. */
export const fileStoreOf = (strapi: Core.Strapi): { delete(file: unknown): Promise<unknown> } =>
  strapi.plugin('upload').provider;

export interface Role {
  readonly id: number;
}

interface Roles {
  findOne(where: { code: string }): Promise<Role | null>;
}

interface Users {
  exists(where: { email: string }): Promise<boolean>;
  create(user: {
    email: string;
    firstname: string;
    lastname: string;
    password: string;
    isActive: boolean;
    registrationToken: null;
    roles: readonly number[];
  }): Promise<unknown>;
}

export function rolesOf(strapi: Core.Strapi): Roles {
  const { findOne } = strapi.service('admin::role');
  return { findOne };
}

export function usersOf(strapi: Core.Strapi): Users {
  const { exists, create } = strapi.service('admin::user');
  return { exists, create };
}
