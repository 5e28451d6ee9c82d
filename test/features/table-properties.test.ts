import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { alignTables } from '../../server/src/features/align-tables';
import { cellHover } from '../../server/src/features/cell-hover';
import { codeLenses } from '../../server/src/features/code-lenses';
import { convertTable } from '../../server/src/features/convert-table';
import { definition } from '../../server/src/features/definition';
import { highlights } from '../../server/src/features/highlights';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { recalculate } from '../../server/src/features/recalculate';
import { references } from '../../server/src/features/references';
import { cellSteps } from '../../server/src/features/walk';
import { chinese } from '../../server/src/l10n/voice';
import { range, type TextRange } from '../../server/src/text/range';
import { open } from '../support/open';
import { applyRandomEdit, type RandomEdit, randomEdit, runs } from '../support/random-text';
import { applications } from './filled-report';

const sound = applications();

function rangesAt(document: ReportDocument, offset: number): readonly TextRange[] {
  const { blanks, proposals } = recalculate(document);
  const hints = inlayHints(document, range(0, document.text.length)).map(hint => range(hint.offset, hint.offset));
  const steps = cellSteps(document, offset);
  return [
    ...[...blanks, ...proposals, ...alignTables(document), ...highlights(document, offset)].map(({ range: r }) => r),
    ...(['markdown', 'tsv'] as const).flatMap(target => convertTable(document, offset, target)?.range ?? []),
    ...codeLenses(document).map(lens => range(lens.offset, lens.offset)),
    ...[cellHover(document.report, offset, chinese)?.range, steps?.cell, steps?.next, steps?.previous, steps?.below],
    ...definition(document, offset),
    ...references(document, offset, true),
    ...hints,
  ].filter(found => found !== undefined);
}

suite('tables, edited at random', () => {
  test('every feature answers, with places inside the text', () => {
    const edits = fc.array(randomEdit, { minLength: 1, maxLength: 4 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const holds = (made: readonly RandomEdit[], at: number): void => {
      const text = made.reduce(applyRandomEdit, sound);
      for (const { start, end } of rangesAt(open(text), Math.floor(at * text.length)))
        assert.ok(0 <= start && start <= end && end <= text.length, `${start} ${end} ${text}`);
    };
    fc.assert(fc.property(edits, share, holds), runs(40));
  });
});
