import { suite, test } from 'mocha';
import { createDocumentOpener } from '../../server/src/document/document';
import { checkTree } from '../support/check-tree';
import { effort } from '../support/effort';

/** What looks at the rest of such a line from each place in it does not come to its end. */
const length = effort(10_000, 100_000);
const units = [...' 　\t\r.…·-—*#_1,|"<(《“；%', '<b', '其他', '一、', '占1%', '12条，'];

/** In prose, in headings and in the cells of each notation. */
const lines: readonly ((run: string) => string)[] = [
  run => run,
  run => `全年公开12条${run}其中8条`,
  run => `1${run}2`,
  run => `（一）予以公开${run}1`,
  run => `## 总体${run}情况`,
  run => `| 规章 | 1${run}<i>2 |\n| 规范性文件 | 2 |`,
  run => `| 行政${run}许可 | 3 |\n| 行政许可 |${run}4 |\n| 行政处罚 | 5 |`,
  run => `\t规章${run}数\n\t件\n\t3\n\n\t规范性${run}文件\n\t件\n\t3\n`,
  run => `规章${run}数,1,2\n规范性文件,2,3`,
  run => `<table><tr><td>规章${run}数</td><td>1</td></tr></table>`,
];

suite('lines without end', () => {
  for (const unit of units)
    test(JSON.stringify(unit), () => {
      const run = unit.repeat(length / unit.length);
      const { open } = createDocumentOpener();
      for (const line of lines) {
        const document = open(line(run), 'nianbao');
        checkTree(document.tree);
        document.findings({});
      }
    });
});
