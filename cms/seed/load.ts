import type { Core } from '@strapi/strapi';
import { balkhash } from './balkhash';
import { drawPictures, type Picture } from './balkhash/covers';
import { type Ref, type SeedDocument, type TypeName, typeNames } from './document';
import { removeFiles, uploadPicture } from './pictures';
import { type DocumentId, documentsOf, type LibraryFile, rowsOf, translationsOf, uidOf } from './strapi-seam';
import { languages } from './words';

type Made = { readonly type: TypeName; readonly document: SeedDocument; readonly documentId: DocumentId };
type Documents = ReadonlyMap<Ref, Made>;
type Files = ReadonlyMap<string, LibraryFile>;

/** Loads the demo conference, once: where it is already, nothing is changed. All of it is loaded, or none. */
export async function seedBalkhash(strapi: Core.Strapi, report: (line: string) => void): Promise<'seeded' | 'present'> {
  if (await isPresent(strapi)) return 'present';
  const pictures = await drawPictures();
  const files = new Map<string, LibraryFile>();
  try {
    await strapi.db.transaction(async () => {
      await uploadAll(strapi, pictures, files);
      report(`${files.size} pictures are drawn and uploaded.`);
      const documents = await writeAll(strapi, files);
      await publishAll(strapi, documents);
      report(`${documents.size} documents are published, each in ${languages.join(', ')}.`);
    });
  } catch (error) {
    await removeFiles(strapi, [...files.values()]);
    throw error;
  }
  return 'seeded';
}

async function isPresent(strapi: Core.Strapi): Promise<boolean> {
  const externalIds = balkhash.event.map(({ key }) => externalIdOf('event', key));
  return (await rowsOf(strapi, 'event').count({ where: { externalId: { $in: externalIds } } })) > 0;
}

async function uploadAll(
  strapi: Core.Strapi,
  pictures: readonly Picture[],
  files: Map<string, LibraryFile>,
): Promise<void> {
  for (const picture of pictures) files.set(picture.name, await uploadPicture(strapi, picture));
}

async function writeAll(strapi: Core.Strapi, files: Files): Promise<Documents> {
  const made = new Map<Ref, Made>();
  for (const type of typeNames) {
    for (const document of balkhash[type]) {
      made.set(`${type}/${document.key}`, await write(strapi, type, document, made, files));
    }
  }
  for (const one of made.values()) if (linksForward(one)) await writeForwardLinks(strapi, one, made);
  return made;
}

/** Structure once, then the words of each language. */
async function write(
  strapi: Core.Strapi,
  type: TypeName,
  document: SeedDocument,
  made: Documents,
  files: Files,
): Promise<Made> {
  const [first, ...others] = languages;
  const structure = {
    ...document.structure,
    ...picturesOf(document, files),
    ...linksOf({ type, document }, made, 'back'),
    externalId: externalIdOf(type, document.key),
  };
  const documents = documentsOf(strapi, type);
  const { documentId } = await documents.create({ locale: first, data: { ...structure, ...document.words[first] } });
  for (const locale of others) {
    const words = document.words[locale];
    await documents.update({ documentId, locale, data: { ...words } });
    // A name may be the same in two languages: it is right in both, and no stand-in for a translation.
    await translationsOf(strapi).confirm(uidOf(type), documentId, locale, Object.keys(words));
  }
  return { type, document, documentId };
}

/** An institution's director works at that institution: one of the two links has to wait until both are there. */
async function writeForwardLinks(strapi: Core.Strapi, { documentId, ...one }: Made, made: Documents): Promise<void> {
  const [locale] = languages;
  await documentsOf(strapi, one.type).update({ documentId, locale, data: linksOf(one, made, 'forward') });
}

/** A published document keeps only its links to published ones, so those that link forward are published once more at the end. */
async function publishAll(strapi: Core.Strapi, made: Documents): Promise<void> {
  const all = [...made.values()];
  for (const { type, documentId } of [...all, ...all.filter(linksForward)]) {
    await documentsOf(strapi, type).publish({ documentId, locale: '*' });
  }
}

type Direction = 'back' | 'forward';

function linksOf(
  from: Pick<Made, 'type' | 'document'>,
  made: Documents,
  direction: Direction,
): Record<string, DocumentId | DocumentId[]> {
  const idOf = (ref: Ref): DocumentId => {
    const target = made.get(ref);
    if (target === undefined)
      throw new Error(`${from.type}/${from.document.key} links to ${ref}, which the demo does not have.`);
    return target.documentId;
  };
  return Object.fromEntries(
    Object.entries(from.document.links ?? {})
      .filter(([, refs]) => directionOf(from.type, refs) === direction)
      .map(([field, refs]) => [field, typeof refs === 'string' ? idOf(refs) : refs.map(idOf)]),
  );
}

function linksForward({ type, document }: Made): boolean {
  return Object.values(document.links ?? {}).some((refs) => directionOf(type, refs) === 'forward');
}

/** Types are made in the order of `typeNames`: a link goes back to what is there, or forward to what is not there yet. */
function directionOf(type: TypeName, refs: Ref | readonly Ref[]): Direction {
  const targets = typeof refs === 'string' ? [refs] : refs;
  const isMadeLater = (ref: Ref) => typeNames.findIndex((name) => ref.startsWith(`${name}/`)) > typeNames.indexOf(type);
  return targets.some(isMadeLater) ? 'forward' : 'back';
}

function picturesOf({ key, pictures = {} }: SeedDocument, files: Files): Record<string, number> {
  return Object.fromEntries(
    Object.entries(pictures).map(([field, name]) => {
      const file = files.get(name);
      if (file === undefined) throw new Error(`${key} shows the picture ${name}, which nobody drew.`);
      return [field, file.id];
    }),
  );
}

function externalIdOf(type: TypeName, key: string): string {
  return `balkhash/${type}/${key}`;
}
