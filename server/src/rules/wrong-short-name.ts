import { referenceSign } from '../report/prose/clues';
import type { Citation, ShortName } from '../report/references';
import type { Report } from '../report/report';
import { say } from '../text/message';
import { shiftRange, type TextRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const wrongShortName = defineRule({
  name: 'wrong-short-name',
  category: 'references',
  severity: 'warning',
  fix: 'none',
  basis: say`公文写作惯例：简称与全称的文种一致，一个简称只指一个文件`,
  check: {
    *report({ paragraphIndex }: Report): Iterable<Finding> {
      const known = new Map<string, Definition>();
      for (const { prose, start } of paragraphIndex.with('references', referenceSign.shortNames))
        for (const short of prose.references.shortNames) {
          if (!short.title) continue;
          const range = shiftRange(short.range, start);
          const kind = otherKind(short, short.title);
          if (kind) yield ofAnotherKind(short.name, short.title, kind, range);
          const before = known.get(short.name);
          if (!before) known.set(short.name, { title: short.title.name, range });
          else if (!kind && !sameDocument(before.title, short.title.name)) yield ofTwo(short, before, range);
        }
    },
  },
});

interface Definition {
  readonly title: string;
  readonly range: TextRange;
}

/** Kinds of document that a short name states. */
const claimed = ['条例', '办法', '规定', '细则', '格式', '要点', '方案', '意见', '通知', '规划', '纲要', '指南'];
/** Kinds that a title may end in, besides. */
const kinds = [...claimed, '目录', '标准', '规范', '决定', '清单', '制度', '公告'];

/** What the title is, if the short name calls it something else and no title of the sentence is that. */
function otherKind({ name, of }: ShortName, title: Citation): string | undefined {
  const claim = claimed.find(kind => name.endsWith(kind));
  if (!claim || of.some(c => c.name.includes(claim) && c.name !== claim)) return undefined;
  const plain = title.name.replace(/(?:试行|暂行|修订|修订稿)$/, '');
  return kinds.find(kind => plain.endsWith(kind));
}

const ofAnotherKind = (name: string, title: Citation, kind: string, range: TextRange): Finding => ({
  range,
  message: say`“${title.name}”是${kind === '条例' ? kind : say`一份${kind}`}，简称却是《${name}》。请核对全称和简称是不是各抄了一个文件。`,
});

function sameDocument(a: string, b: string): boolean {
  const [one, other] = [core(a), core(b)];
  return one.includes(other) || other.includes(one);
}

const core = (title: string): string =>
  title.replace(/中华人民共和国|国务院办公厅|国务院|关于|试行|暂行|新修订的?/g, '');

const ofTwo = ({ name, title }: ShortName, before: Definition, range: TextRange): Finding => ({
  range,
  severity: 'hint',
  message: say`简称《${name}》前面指“${before.title}”，这里又指“${title!.name}”。请换一个简称。`,
  related: [{ range: before.range, message: say`前面的说明：“${before.title}”` }],
});
