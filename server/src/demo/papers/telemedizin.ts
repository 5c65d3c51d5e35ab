import type { Document } from '@eckpunkt/document';
import type { Plate } from '../blocks.ts';
import { paper } from '../prose.ts';
import { closing } from './telemedizin/closing.ts';
import { costs } from './telemedizin/costs.ts';
import { front, TITLE } from './telemedizin/front-matter.ts';
import { lessons } from './telemedizin/lessons.ts';
import { opening } from './telemedizin/opening.ts';
import { proposals } from './telemedizin/proposals.ts';
import { results } from './telemedizin/results.ts';
import { setting } from './telemedizin/setting.ts';

type Picture = 'fahrplan' | 'versorgungsnetz' | 'wartezeit' | 'wege';
type Plates = Readonly<Record<Picture, Plate>>;

/** Brings the drawings to the paper, which it has to have before it can show them. */
export async function bringPictures(bring: (picture: URL) => Promise<Plate>): Promise<Plates> {
  const one = (name: Picture) =>
    bring(new URL(`./telemedizin/figures/${name}.svg`, import.meta.url));
  const [fahrplan, versorgungsnetz, wartezeit, wege] = await Promise.all([
    one('fahrplan'),
    one('versorgungsnetz'),
    one('wartezeit'),
    one('wege'),
  ]);
  return { fahrplan, versorgungsnetz, wartezeit, wege };
}

/** The white paper of the demonstration, with everything that a paper can hold. */
export const telemedizin = (plates: Plates): Document =>
  paper(
    TITLE,
    ...front,
    ...opening(plates.wege),
    ...setting(plates.versorgungsnetz),
    ...results(plates.wartezeit),
    ...lessons,
    ...costs,
    ...proposals(plates.fahrplan),
    ...closing,
  );
