const MOST_GAPS = 3;

/** Whether a peer whose edit goes on from something unknown is asked, waited for, or sent away. */
export class Gaps {
  /**
   * Has it been asked for everything that is missing here? Until it answers, what it writes may
   * go on from what was lost with its last connection; the answer will contain that, too.
   */
  #isAsked: boolean;
  /** How many answers in a row still went on from something unknown. */
  #count = 0;

  constructor(isAsked: boolean) {
    this.#isAsked = isAsked;
  }

  answered() {
    this.#isAsked = false;
  }

  filled() {
    this.#count = 0;
  }

  found(): 'ask' | 'wait' | 'enough' {
    if (this.#isAsked) return 'wait';
    if (this.#count >= MOST_GAPS) return 'enough';
    this.#isAsked = true;
    this.#count++;
    return 'ask';
  }
}
