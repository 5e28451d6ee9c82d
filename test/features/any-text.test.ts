import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { completions } from '../../server/src/features/completion/complete';
import { documentLinks } from '../../server/src/features/document-links';
import { formatting } from '../../server/src/features/formatting';
import { lawHover } from '../../server/src/features/law-hover';
import { reportSymbols } from '../../server/src/features/report-symbols';
import { selectionRanges } from '../../server/src/features/selection-ranges';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { chinese } from '../../server/src/l10n/voice';
import { range, type TextRange } from '../../server/src/text/range';
import { open } from '../support/open';
import { reportLikeText, runs } from '../support/random-text';

suite('features: any text', () => {
  test('is answered, with ranges inside it', () =>
    fc.assert(
      fc.property(reportLikeText(), fc.nat(), (text, number) => {
        const document = open(text);
        const offset = number % (text.length + 1);
        const hover = lawHover(document, offset, chinese);
        const ranges: readonly TextRange[] = [
          ...selectionRanges(document, offset),
          ...documentLinks(document).map(link => link.range),
          ...semanticTokens(document).map(token => token.range),
          ...reportSymbols(document).map(symbol => symbol.range),
          ...completions(document, offset).flatMap(({ replace, also }) => [replace, ...also.map(edit => edit.range)]),
          ...(hover ? [hover.range] : []),
        ];
        for (const { start, end } of ranges) assert.ok(0 <= start && start <= end && end <= text.length);
        const half = range(0, offset);
        const edits = formatting(document, {}, half);
        for (const [at, edit] of edits.entries()) assert.ok(edit.range.start >= (edits[at - 1]?.range.end ?? 0));
        applyEdits(text, edits);
      }),
      runs(80),
    )).timeout(20_000);
});
