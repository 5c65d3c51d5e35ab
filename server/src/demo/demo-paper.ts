import { readFile } from 'node:fs/promises';
import { revise, type Document } from '@eckpunkt/document';
import { bringFigure, type Brought } from '../figures/bring-figure.ts';
import type { Host } from '../host.ts';
import { createPaper } from '../papers/create-paper.ts';
import { findPaper } from '../papers/find-paper.ts';
import type { Language, PaperType } from '../papers/paper.ts';
import { publish } from '../publishing/publish.ts';
import { createVersion } from '../versions/create-version.ts';
import { done, idOf, viewing, type Cast } from './cast.ts';
import type { DemoPerson } from './people.ts';

export interface PaperPlace {
  readonly groupId: string;
  readonly type: PaperType;
  readonly language: Language;
}

/** One paper of the demonstration on its way from the first word to the publication. */
export class DemoPaper {
  readonly #host: Host;
  readonly #cast: Cast;
  readonly #by: DemoPerson;
  readonly #place: PaperPlace;
  #id = '';
  #version = 0;

  constructor(host: Host, cast: Cast, by: DemoPerson, place: PaperPlace) {
    this.#host = host;
    this.#cast = cast;
    this.#by = by;
    this.#place = place;
  }

  async begin(title: string): Promise<void> {
    const viewer = viewing(this.#cast, this.#by);
    this.#id = done(await createPaper(this.#host, viewer, { ...this.#place, title })).id;
  }

  /** Brings a picture to a paper that was begun. */
  async bring(picture: URL): Promise<Brought> {
    const bytes = new Uint8Array(await readFile(picture));
    return done(await bringFigure(this.#host, await this.#paper(), this.#author(), bytes));
  }

  /** Brings the draft to this text, as an edit of this person. */
  async write(person: DemoPerson, text: Document): Promise<void> {
    if (!this.#id) await this.begin(titleOf(text));
    const edit = revise(await this.#host.rooms.read(this.#id), text);
    if (edit) await this.#host.rooms.write(this.#id, idOf(this.#cast, person), edit);
  }

  async fix(label: string, note: string): Promise<void> {
    const wish = { label, note };
    const version = await createVersion(this.#host, await this.#paper(), this.#author(), wish);
    this.#version = done(version).number;
  }

  async publish(note: string): Promise<void> {
    const wish = { version: this.#version, note };
    done(await publish(this.#host, await this.#paper(), this.#author(), wish));
  }

  async #paper() {
    return done(await findPaper(this.#host.sql, viewing(this.#cast, this.#by), this.#id));
  }

  #author = () => idOf(this.#cast, this.#by);
}

const titleOf = (text: Document): string => text.content?.[0]?.content?.[0]?.text ?? '';
