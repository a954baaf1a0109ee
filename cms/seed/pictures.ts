import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Picture } from './balkhash/covers';
import { fileStoreOf, type LibraryFile, uploadsOf } from './strapi-seam';

/**
 * Puts a picture into the media library, which makes its smaller sizes too.
 *
 * The row takes part in the transaction around this call; the files do not: after a failure `removeFiles` has to follow.
 */
export async function uploadPicture(
  strapi: Core.Strapi,
  { name, alternativeText, png }: Picture,
): Promise<LibraryFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kurultai-seed-'));
  try {
    const originalFilename = `balkhash-${name}.png`;
    const filepath = path.join(folder, originalFilename);
    await writeFile(filepath, png);
    const [file] = await uploadsOf(strapi).upload({
      data: { fileInfo: { name: originalFilename, alternativeText } },
      files: { filepath, originalFilename, mimetype: 'image/png', size: png.length },
    });
    if (file === undefined) throw new Error(`The media library did not take ${originalFilename}.`);
    return file;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Deletes what `uploadPicture` stored, in every size. */
export async function removeFiles(strapi: Core.Strapi, files: readonly LibraryFile[]): Promise<void> {
  const stored = files.flatMap((file) => [file, ...Object.values(file.formats ?? {})]);
  await Promise.all(stored.map((file) => fileStoreOf(strapi).delete(file)));
}
