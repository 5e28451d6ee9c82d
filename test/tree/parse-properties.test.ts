import fc from 'fast-check';
import { suite, test } from 'mocha';
import { createLexicon } from '../../server/src/report/lexicon';
import { editions } from '../../server/src/standard/editions';
import { parse } from '../../server/src/tree/parse';
import { checkTree } from '../support/check-tree';
import { reportLikeText, runs } from '../support/random-text';

const lexicon = createLexicon(editions);

suite('parse, any text', () => {
  test('loses nothing and keeps ranges inside blocks', () => {
    fc.assert(
      fc.property(reportLikeText(), text => checkTree(parse(text, lexicon))),
      runs(150),
    );
  });
});
