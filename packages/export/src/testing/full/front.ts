import type { DocumentNode } from '@eckpunkt/document';
import { paragraph, text } from '../papers.ts';
import { hashOf } from '../pictures.ts';
import { given, leaf, logo } from './parts.ts';

export const front: readonly DocumentNode[] = [
  given('subtitle', { id: 's1' }, 'Wege zu einer regionalen Bioökonomie bis 2035'),
  leaf('author', {
    id: 'au1',
    kind: 'person',
    name: 'Dr. Anna Beispiel',
    organisation: 'Universitätsmedizin Greifswald',
    orcid: '0000-0002-1825-0097',
    role: 'author',
  }),
  leaf('author', {
    id: 'au2',
    kind: 'person',
    name: 'Prof. Dr. Bernd Muster',
    organisation: 'Leibniz-Institut für Küstenforschung',
    orcid: '',
    role: 'author',
  }),
  leaf('author', {
    id: 'au3',
    kind: 'group',
    name: 'AG Bioökonomie',
    organisation: '',
    orcid: '',
    role: 'editor',
  }),
  given(
    'abstract',
    { id: 'ab1', lang: null },
    paragraph(
      'Algen wachsen schnell, brauchen kein Ackerland und binden CO₂. Dieses Papier zeigt, was fehlt, damit aus guten Ideen Betriebe werden.',
    ),
  ),
  given(
    'abstract',
    { id: 'ab2', lang: 'en' },
    paragraph('Algae grow fast and need no farmland. This paper shows what is missing.'),
  ),
  given('keywords', { id: 'kw', lang: null }, 'Algen; Bioökonomie; Küste, Wertschöpfung'),
  given('keywords', { id: 'kw2', lang: 'en' }, 'algae; bioeconomy'),
  given(
    'interests',
    { id: 'in' },
    'A. Beispiel berät die Algenhof GmbH. ',
    text('Sonst keine.', 'italic'),
  ),
  leaf('funder', {
    id: 'fu1',
    name: 'Europäischer Fonds für regionale Entwicklung',
    grant: 'EFRE-2026-17',
    emblem: 'eu',
    emblemAlt: '',
    sentence: 'Kofinanziert von der Europäischen Union',
  }),
  leaf('funder', {
    id: 'fu2',
    name: 'Landesministerium',
    grant: '',
    emblem: hashOf(logo),
    emblemAlt: 'Landeswappen',
    sentence: 'Gefördert aus Mitteln des Landes.',
  }),
  leaf('licence', { id: 'li', code: 'CC-BY-SA-4.0' }),
];
