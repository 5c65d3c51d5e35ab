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
