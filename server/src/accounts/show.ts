import type { Host } from '../host.ts';
import type { Person } from './person.ts';

/** An account as the API answers with it: to its owner, and to nobody else. */
export const showPerson = ({ id, name, email, organisation, language, office }: Person) => ({
  id,
  name,
  email,
  organisation,
  language,
  office,
});

/** What this installation is able to do, whoever asks: nobody is to be offered what cannot be. */
export const skillsOf = (host: Pick<Host, 'reader' | 'engraver' | 'sourceReader' | 'dois'>) => ({
  readFiles: host.reader !== undefined,
  takePictures: host.engraver !== undefined,
  readSources: host.sourceReader !== undefined,
  lookUpSources: host.dois !== undefined,
});
