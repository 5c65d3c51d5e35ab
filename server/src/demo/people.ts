/** Whom the demonstration knows. Nobody of them exists; `example.org` is reserved (RFC 2606). */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
}

const person = (name: string, email: string, organisation: string): DemoPerson => ({
  name,
  email: `${email}@example.org`,
  organisation,
});

export const office = person(
  'Ulrike Behrens',
  'geschaeftsstelle',
  'Geschäftsstelle Gesundheitscluster Küstenland',
);
export const chair = person('Dr. Henning Vogt', 'leitung', 'Nordkraut Arzneipflanzen GmbH');
export const member = person('Aylin Demir', 'mitglied', 'Klinikum Haffstadt');

export const wolter = person(
  'Prof. Dr. Sabine Wolter',
  'wolter',
  'Hochschule Küstenland, Bioverfahrenstechnik',
);
export const lindemann = person('Jan Lindemann', 'lindemann', 'Algenwerk Bodden eG');
export const okafor = person(
  'Dr. Chinedu Okafor',
  'okafor',
  'Universitätsmedizin Haffstadt, Pharmakologie',
);
export const petersen = person('Maren Petersen', 'petersen', 'Pflegeverbund Seenland');
export const krueger = person(
  'Dr. Thomas Krüger',
  'krueger',
  'Gemeinschaftspraxis Krüger und Sander',
);
export const nowak = person('Katarzyna Nowak', 'nowak', 'Telemed Küste GmbH');
export const schulz = person(
  'Prof. Dr. Martin Schulz',
  'schulz',
  'Hochschule Küstenland, Medizininformatik',
);
export const hansen = person(
  'Birte Hansen',
  'hansen',
  'Ministerium für Gesundheit des Landes, Referat Digitalisierung',
);
export const reuter = person('Frank Reuter', 'reuter', 'Landkreis Seenland, Gesundheitsplanung');

export const everybody = [
  office,
  chair,
  member,
  wolter,
  lindemann,
  okafor,
  petersen,
  krueger,
  nowak,
  schulz,
  hansen,
  reuter,
] as const;
