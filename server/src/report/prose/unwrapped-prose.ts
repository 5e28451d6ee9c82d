import type { TextRange } from '../../text/range';
import type { Prose } from '../report';
import { createPlacer, type Placer } from './placed-facts';
import { noClaims } from './read-claims';
import type { Signs } from './signs';

/**
 * Prose whose lines a narrow page broke or whose figures stand between spaces. What it states is read from its bare text;
 * slips of spacing, marks and code from the text as it stands.
 */
export class UnwrappedProse implements Prose {
  readonly text: string;
  readonly content: TextRange;
  readonly #whole: Prose;
  readonly #bare: Prose;
  readonly #place: Placer;
  #claims: Prose['claims'] | undefined;

  /** `bare` is the prose of the bare text, `placeOf` the place of its stretches in the whole. */
  constructor(whole: Prose, bare: Prose, placeOf: (stretch: TextRange) => TextRange) {
    this.text = whole.text;
    this.content = whole.content;
    this.#whole = whole;
    this.#bare = bare;
    this.#place = createPlacer(placeOf);
  }

  get signs(): Signs {
    const [a, b] = [this.#whole.signs, this.#bare.signs];
    return { claims: a.claims | b.claims, references: a.references | b.references, slips: a.slips };
  }

  get sentences(): Prose['sentences'] {
    return this.#place(this.#bare.sentences);
  }

  get dates(): Prose['dates'] {
    return this.#place(this.#bare.dates);
  }

  get figures(): Prose['figures'] {
    return this.#place(this.#bare.figures);
  }

  get breakdowns(): Prose['breakdowns'] {
    return this.#place(this.#bare.breakdowns);
  }

  get claims(): Prose['claims'] {
    this.#claims ??= placedClaims(this.#bare.claims, this.#place);
    return this.#claims;
  }

  get pointRuns(): Prose['pointRuns'] {
    return this.#place(this.#bare.pointRuns);
  }

  get tableReferences(): Prose['tableReferences'] {
    return this.#place(this.#bare.tableReferences);
  }

  get slips(): Prose['slips'] {
    return this.#whole.slips;
  }

  get counts(): Prose['counts'] {
    return this.#place(this.#bare.counts);
  }

  get tallies(): Prose['tallies'] {
    return this.#place(this.#bare.tallies);
  }

  get residue(): Prose['residue'] {
    return this.#whole.residue;
  }

  get references(): Prose['references'] {
    const references = this.#place(this.#bare.references);
    return references.citations.length === 0
      ? references
      : { ...references, titleMarks: this.#whole.references.titleMarks };
  }
}

/** Each kind of them, of which most are empty. */
const placedClaims = (claims: Prose['claims'], place: Placer): Prose['claims'] =>
  claims === noClaims
    ? claims
    : place(Object.fromEntries(kinds.map(kind => [kind, claims[kind]])) as unknown as Prose['claims']);

const kinds = Object.keys(noClaims) as (keyof Prose['claims'])[];
