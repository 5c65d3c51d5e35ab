import { access, constants } from 'node:fs/promises';
import { makeFolder } from '../db/embedded/make-folder.ts';
import { SettingsError } from './settings.ts';

/** Makes the folder of DATA_DIR where there is none; fails where nothing can be kept in it. */
export async function openDataDir(dataDir: string): Promise<void> {
  try {
    await makeFolder(dataDir);
    await access(dataDir, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`DATA_DIR cannot be used: ${reason}.`);
  }
}
