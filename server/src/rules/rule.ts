import type { Form, Prose, Report } from '../report/report';
import type { EditionName, Severity } from '../standard/standard';
import type { Text } from '../text/message';
import type { TextEdit, TextRange } from '../text/range';

/** What a rule may ask to be shown. Every report, every form table, every paragraph is shown once. */
export interface Subjects {
  readonly report: Report;
  readonly form: Form;
  /** Ranges count from the paragraph's start, in the findings too: they are kept as long as the paragraph does not change. */
  readonly paragraph: Prose;
}
export type Subject = keyof Subjects;

/** What may be asked of the rest of the report. For paragraphs only what rarely changes while typing. */
export interface Contexts {
  readonly report: ReportContext;
  readonly form: ReportContext;
  readonly paragraph: ParagraphContext;
}

/** The report in which what is shown stands. */
export interface ReportContext {
  readonly report: Report;
}

/** What findings in paragraphs may depend on; they are made anew when it changes. */
export interface ParagraphContext {
  readonly edition: EditionName;
  /** The year reported on. */
  readonly year: number | undefined;
}

/** Under which head a rule is listed. */
export type Category = 'structure' | 'table' | 'sums' | 'figures' | 'dates' | 'references' | 'privacy' | 'text';

/** `safe` changes no figure, date or word that the author stated; `offer` and `insert` are the author's choice. */
export type FixKind = 'safe' | 'offer' | 'insert' | 'none';

/** What is wrong, how grave it is, on what authority, and how it is found. */
export interface Rule {
  /** Names the defect; also the name of the file, the page, the setting and the diagnostic's code. */
  readonly name: string;
  readonly category: Category;
  readonly severity: Severity | 'off';
  readonly fix: FixKind;
  /** The clause or form that makes it wrong, or what the judgement rests on. Shown to the author. */
  readonly basis: Text;
  /** What there must be one of in a paragraph for it to be shown to the rule: most paragraphs have few kinds of facts. */
  readonly looksAt?: (prose: Prose) => readonly unknown[];
  /** What there must be one of in a form for it to be shown to the rule, as bits of `formSign`: most forms are sound. */
  readonly formsWith?: number;
  /** It judges by the State Council's form or the calendar year, which are not asked of a report with a form of its own. */
  readonly ofForm?: boolean;
  /** The test itself, one generator for each kind of thing it asks to be shown. */
  readonly check: {
    readonly [S in Subject]?: (subject: Subjects[S], context: Contexts[S]) => Iterable<Finding>;
  };
}

/** One defect in one place. The message says what is stated, what was expected, the difference, and what to do. */
export interface Finding {
  readonly range: TextRange;
  /** Made with `say`: it gets its language when it is shown. */
  readonly message: Text;
  /** Every other place that took part. */
  readonly related?: readonly Related[];
  /** One for each plausible repair; no order of preference. */
  readonly repairs?: readonly Repair[];
  /** What is absent, where the range is only near it: the key of a missing section. It names the finding in its place. */
  readonly about?: string;
  /** Where this case is graver or milder than the rule's default. */
  readonly severity?: Severity;
}

/** Another place that takes part, and what stands there; in paragraphs its range counts as the finding's. */
export interface Related {
  readonly range: TextRange;
  readonly message: Text;
}

/** `title` is the quick fix's label: `把总计改为 118`. */
export interface Repair {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
}

/** Gives a rule literal its type; the registry lists the rules. */
export const defineRule = (rule: Rule): Rule => rule;

/** A finding as shown: with its rule's name and the level that settings and edition leave. */
export interface ReportedFinding extends Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly repairs: readonly ReportedRepair[];
}

/** `safe`: it changes no figure, date or word that the author stated. */
export interface ReportedRepair extends Repair {
  readonly safe: boolean;
}

/** Rule levels as a user sets them; a rule not named has its default. */
export type Level = Severity | 'off';
export type Levels = Readonly<Record<string, Level>>;
