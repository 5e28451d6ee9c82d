import { range, type TextRange } from '../../../text/range';
import type { Figure } from '../../report';
import type { Claim, Topic } from './claim';
import { isAboutDisclosure, isOwnYear, yearsIn } from './scope';

/** How a count is worded: words up to the figure since the last mark, and perhaps words behind it. */
interface Wording {
  readonly topic: Topic;
  readonly before: RegExp;
  readonly after?: RegExp;
  /** What must stand in the sentence before. */
  readonly lead?: RegExp;
  /** What says that less than the whole is counted, from the last `;` on. */
  readonly except?: RegExp;
  readonly money?: boolean;
}

const sum = '(?:数量|总数|数|共计|共有|共|合计|总计|为|是|了){0,3}$';
const request =
  '(?:信息公开的?申请|公开(?:政府)?信息的?申请|依申请公开(?:政府信息)?的?(?:申请|办件|件|事项)?)(?:事项|表|件)?';
const receive = '(?:新收|收到|接到|受理|接收)(?:到|了)?';
const channel =
  /通过|经由|网上|网络|线上|线下|信函|当面|邮|电子|窗口|平台|在线|传真|渠道|咨询|投诉|举报|来信|来访|提案|建议|信访|法人(?!(?:和|或|及|以及|与|、)其[他它]组织)|企业|律师|重复|补正|有效|商业|其中|除/;
const partly =
  /其中|延期|延长|逾期|超期|不予|当面|口头|电话|书面|当场|告知|提案|建议|信访|投诉|咨询|留言|热线|工单|来信|未办结|尚未|复议|诉讼|自然人|企业|法人(?!(?:和|或|及|以及|与|、)其[他它]组织)|通过|网上|网络/;
const trial = /其中|审理|审结|办理|答复|参加|应诉|受理|指导|承办|代理|一审|二审|维持|纠|撤|经行政复议|开庭|依法|上诉/;
const document = /其中|清理|党|代拟|起草|备案|审查|公开|公布|解读|征求|修/;
const shown = /其中|公示|公开|公布|录入|归集|上传|发布|报送|推送|《|涉及/;

const wordings: readonly Wording[] = [
  { topic: 'received', before: new RegExp(`${receive}[^,;。:]{0,40}?${request}${sum}`), except: channel },
  { topic: 'received', before: new RegExp(`${receive}申请${sum}`), except: channel },
  {
    topic: 'received',
    before: new RegExp(`${receive}(?:共计|共|合计)?$`),
    after: /^(?:政府)?(?:信息公开申请|依申请公开申请)(?!人)/,
    except: channel,
  },
  { topic: 'handled', before: new RegExp(`(?:办结|答复)(?:(?:政府)?信息公开申请|申请)?${sum}`), except: partly },
  {
    topic: 'carried-in',
    before: new RegExp(`上一?年度?结转(?:的|来的)?(?:(?:政府)?信息公开|依申请公开)?(?:的)?(?:申请|件)?${sum}`),
    except: /其中|自然人|企业/,
  },
  {
    topic: 'carried-out',
    before: new RegExp(
      `结转[至到入]?(?:下一?年度?|次年|20\\d\\d年度?)(?:继续)?(?:办理|答复|处理)?的?(?:(?:政府)?信息公开)?(?:申请)?${sum}`,
    ),
    except: /其中|自然人|企业/,
  },
  {
    topic: 'reconsiderations',
    before: new RegExp(`(?<!诉讼(?:案件)?[、和及与或])行政复议(?:申请|案件|案)?${sum}`),
    except: trial,
  },
  {
    topic: 'lawsuits',
    before: new RegExp(`(?<!复议(?:申请|案件)?[、和及与或](?:被?提起)?)行政诉讼(?:案件|案)?${sum}`),
    except: trial,
  },
  {
    topic: 'issued',
    before: new RegExp(`(?:制定|制发|出台)(?:并?(?:印发|出台|发布))?(?:的|了)?(?:行政)?规范性文件${sum}`),
    except: document,
  },
  { topic: 'repealed', before: new RegExp(`废止(?:的|了)?(?:行政)?规范性文件${sum}`), except: document },
  { topic: 'repealed', before: new RegExp(`^[,、]废止${sum}`), lead: /制发(?:行政)?规范性文件\d/, except: document },
  { topic: 'in-force', before: new RegExp(`现行有效的?(?:行政)?规范性文件${sum}`), except: document },
  {
    topic: 'in-force',
    before: new RegExp(`^[,、](?:年末)?现行有效${sum}`),
    lead: /制发(?:行政)?规范性文件\d/,
    except: document,
  },
  ...(
    [
      ['licences', '许可'],
      ['penalties', '处罚'],
      ['coercion', '强制'],
    ] as const
  ).map(
    ([topic, noun]): Wording => ({
      topic,
      before: new RegExp(`(?:作出|做出|实施|^、)行政${noun}(?:处理)?(?:决定|措施)?${sum}`),
      lead: /(?:作出|做出|实施)行政/,
      except: shown,
    }),
  ),
  { topic: 'purchases', before: new RegExp(`政府集中采购(?:项目)?${sum}`), except: /其中|公开|公示|计划|涉密/ },
  {
    topic: 'purchase-amount',
    before: /采购总?金额(?:为|共计|共|合计|达){0,2}$/,
    except: /其中|预算|计划|节约/,
    money: true,
    lead: /政府集中采购/,
  },
  {
    topic: 'fees',
    before: /行政事业性收费(?:总?金额|总额)?(?:为|共计|共|合计|达){0,2}$/,
    except: /其中|减免|免征|退|降|目录/,
    money: true,
  },
];

const counted = new Set(['件', '条', '宗', '份', '封', '个', '项', '例', '起', '次', '件次']);
const cue = /申请|办结|答复|结转|复议|诉讼|规范性文件|行政许可|行政处罚|行政强制|采购|收费/;

/** Exact figures of one sentence that are counts of a known kind. */
export function findCounts(plain: string, figures: readonly Figure[], sentence: TextRange): Claim[] {
  const text = plain.slice(sentence.start, sentence.end).replace(/ /g, '');
  if (!cue.test(text)) return [];
  return figures.slice(0, mostFigures).flatMap((figure, index) => {
    const from = figures[index - 1]?.range.end ?? sentence.start;
    return figure.exact ? readCount(plain, figure, { sentence, text, from }) : [];
  });
}

const mostFigures = 24;

interface Place {
  readonly sentence: TextRange;
  /** The sentence without spaces. */
  readonly text: string;
  /** Past the figure before. */
  readonly from: number;
}

function readCount(plain: string, figure: Figure, { sentence, text, from }: Place): Claim[] {
  const words = (start: number, end: number) => plain.slice(start, end).replace(/ /g, '');
  const before = words(sentence.start, figure.range.start);
  const clause = lastClause(words(from, figure.range.start));
  const after = words(figure.range.end, Math.min(sentence.end, figure.range.end + 20));
  const part = before.slice(before.lastIndexOf(';') + 1);
  const wording = wordings.find(
    w =>
      (w.money ? figure.unit === '元' : counted.has(figure.unit)) &&
      w.before.test(clause) &&
      (w.after?.test(after) ?? true) &&
      (w.lead?.test(part) ?? true),
  );
  if (!wording || wording.except?.test(part) || !isOwnYear(text, before) || isRate(after)) return [];
  return [
    {
      topic: wording.topic,
      value: figure.value,
      denied: false,
      natural: part.includes('自然人'),
      range: range(Math.max(figure.label.range.start, from), figure.range.end),
      number: figure.number,
      years: yearsIn(before),
      disclosure: isAboutDisclosure(text),
    },
  ];
}

/** From the last comma on, with it. */
const lastClause = (words: string): string =>
  words.slice(Math.max(0, ...[',', ';', '。', ':', '('].map(m => words.lastIndexOf(m))));

/** `3件/月`, `2件以上`. */
const isRate = (after: string): boolean => /^(?:[/每]|以上|以下|左右)/.test(after);
