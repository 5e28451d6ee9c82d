import type { ReportDocument } from '../document/document';
import type { FormCell, PlacedParagraph, Report } from '../report/report';
import { isBlank } from '../report/sums';
import { countedFor, ownClaims } from '../report/table-claims';
import { range, shiftRange, sliceOf, type TextRange } from '../text/range';
import { isTotal } from './relations';

/** What a grammar cannot know of a piece of text. Ranges keep to one line. */
export interface SemanticToken {
  readonly range: TextRange;
  readonly type: 'heading' | 'number';
  /**
   * `mandatory`: the heading of a section that the form demands; `foreign`: of a section of another edition's form;
   * `total`: what others add up to; `checked`: a figure in a sentence that is compared with others or with a table.
   */
  readonly modifiers: readonly ('mandatory' | 'foreign' | 'total' | 'checked')[];
}

/** Headings by what the form makes of them, totals, and figures that take part in a check; in text order, apart. */
export function semanticTokens({ report }: ReportDocument, within?: TextRange): readonly SemanticToken[] {
  if (!report.recognised) return [];
  const all = [
    ...headingTokens(report),
    ...totalTokens(report),
    ...report.paragraphs.flatMap(sumTokens),
    ...claimTokens(report),
  ];
  const lines = all.flatMap(token => onLines(report.tree.text, token));
  return apart(within ? lines.filter(token => meets(token.range, within)) : lines);
}

const headingTokens = ({ sections }: Report): readonly SemanticToken[] =>
  sections.flatMap(({ heading, wording, spec }): readonly SemanticToken[] => {
    const { range } = heading.title;
    if (wording === 'foreign') return [{ range, type: 'heading', modifiers: ['foreign'] }];
    return spec?.absence ? [{ range, type: 'heading', modifiers: ['mandatory'] }] : [];
  });

const totalTokens = ({ forms }: Report): readonly SemanticToken[] =>
  forms
    .flatMap(({ sums }) => [...new Set(sums.filter(isTotal).flatMap(totalOf))])
    .map(({ range }) => ({
      range,
      type: 'number',
      modifiers: ['total'],
    }));

const totalOf = ({ left }: { readonly left: readonly FormCell[] }): readonly FormCell[] =>
  left.slice(0, 1).filter(cell => !isBlank(cell));

/** `共42条，其中动态30条、公告12条`, `占75%`. */
function sumTokens({ prose, start }: PlacedParagraph): readonly SemanticToken[] {
  const sums = [...prose.breakdowns, ...prose.claims.additions];
  const checked = [
    ...sums.flatMap(({ parts }) => parts),
    ...prose.claims.shares.flatMap(({ figure, part }) => (part ? [figure, part] : [])),
  ];
  return [
    ...sums.map(({ total }): SemanticToken => numberToken(total.number, start, ['total', 'checked'])),
    ...checked.map(({ number }) => numberToken(number, start, ['checked'])),
  ];
}

/** `新收政府信息公开申请4件`, where a table says it too. */
const claimTokens = (report: Report): readonly SemanticToken[] =>
  report.forms.length === 0
    ? []
    : ownClaims(report).flatMap(claim =>
        claim.number && countedFor(report, claim) ? [numberToken(claim.number, 0, ['checked'])] : [],
      );

const numberToken = (number: TextRange, start: number, modifiers: SemanticToken['modifiers']): SemanticToken => ({
  range: shiftRange(number, start),
  type: 'number',
  modifiers,
});

const onLines = (text: string, token: SemanticToken): readonly SemanticToken[] =>
  [...sliceOf(text, token.range).matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    ...token,
    range: range(token.range.start + index, token.range.start + index + line.length),
  }));

const meets = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** In text order; of two that overlap the one with more to say is kept. */
function apart(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const kept: SemanticToken[] = [];
  const sorted = tokens.toSorted((a, b) => a.range.start - b.range.start || b.modifiers.length - a.modifiers.length);
  for (const token of sorted) if (token.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(token);
  return kept;
}
