import type { TextRange } from '../../../text/range';
import type { Figure } from '../../report';
import type { Claim } from './claim';
import { withoutSpaces } from './compact';
import { outcomeWordings } from './outcomes';
import { findWorded, sum, type Wording } from './wording';

/** Of acts; 项 are items that an organ may grant. */
const decisions: ReadonlySet<string> = new Set(['件', '起', '宗', '例']);
const money: ReadonlySet<string> = new Set(['元']);
const request =
  '(?:信息公开的?申请|政府信息申请|公开(?:政府)?信息的?申请|依申请(?:公开)?信息|依申请公开(?:政府信息)?的?(?:申请|办件|来件|件|事项)?)(?:事项|表|件)?';
const receive = '(?:新收|新增|收到|接到|受理|接收)(?:到|了)?';
const channel =
  /通过|经由|网上|网络|线上|线下|信函|当面|邮|电子|窗口|平台|在线|传真|渠道|咨询|投诉|举报|来信|来访|提案|建议|信访|(?<!(?:公民|自然人)[、和及或]?)法人|企业|律师|重复|补正|有效|商业|其中|除/;
const partly =
  /其中|延期|延长|逾期|超期|不予|当面|口头|电话|书面|当场|告知|提案|建议|信访|投诉|咨询|留言|热线|工单|来信|未办结|尚未|复议|诉讼|自然人|企业|(?<!(?:公民|自然人)[、和及或]?)法人|通过|网上|网络/;
const trial = /其中|审理|审结|办理|答复|参加|应诉|受理|指导|承办|代理|一审|二审|维持|纠|撤|经行政复议|开庭|依法|上诉/;
const document = /其中|清理|党|提请|报请|代拟|起草|备案|审查|公开|公布|解读|征求|修/;
const shown = /其中|公示|公开|公布|录入|归集|上传|发布|报送|推送|《|涉及/;

/** What 表二 counts of an organ's acts, as 行政许可. */
const acts = [
  ['licences', '许可'],
  ['penalties', '处罚'],
  ['coercion', '强制'],
] as const;

/** When, who and `all`, between a mark and what is counted: `,2022年度我局共`. 共有 is said of what an organ has, too. */
const wholeOf = (all: '共' | '共有?'): string =>
  `(?:20\\d\\d年度?|全年|本年度?|[我本全](?:局|委|办|镇|乡|县|市|区|机关|单位|街道)|${all}|,){0,4}`;

/** A clause before, on normative documents as well. */
const issuing = /(?:制发|制定|出台|印发)(?:的|了)?(?:行政)?规范性文件\d/;

const wordings: readonly Wording[] = [
  { topic: 'received', before: new RegExp(`${receive}[^,;。:]{0,40}?${request}${sum}`), except: channel },
  { topic: 'received', before: new RegExp(`${receive}申请${sum}`), except: channel },
  {
    topic: 'received',
    before: new RegExp(`${receive}(?:共计|共|合计)?$`),
    after: /^(?:政府)?(?:信息公开申请(?!人)|(?:信息)?依申请公开(?:申请|事项|件|(?:政府)?信息)?(?=[,;。、(]|$))/,
    except: channel,
  },
  {
    topic: 'handled',
    before: new RegExp(
      `(?:办结|答复)(?:(?:政府)?信息公开申请|依申请(?:公开)?(?:政府)?信息(?:公开)?(?:申请|事项)?|依申请公开(?:申请|事项|件)?|申请)?${sum}`,
    ),
    except: partly,
  },
  ...(
    [
      ['from-persons', '自然人|公民'],
      ['from-organisations', '法人(?:和|或|及|以及|与|、)?(?:者)?其[他它]组织'],
    ] as const
  ).map(
    ([topic, who]): Wording => ({
      topic,
      before: new RegExp(`^[,、:(]?(?:其中[,:]?)?(?:来自|由)?(?:${who})(?:提出|提交)?(?:的)?(?:申请)?${sum}`),
      lead: new RegExp(`${receive}[^;。]{0,40}申请(?:共|共计|总计|合计)?\\d+件[,(:]?(?:其中|$|[^;。]{0,12}自然人)`),
      except: /办结|答复|办理|结转|上年|上一年|通过|网上|网络|信函|当面|复议|诉讼|占/,
    }),
  ),
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
    topic: 'carried-out',
    before: /^[,;:(]?(?:剩余|其余|另有?|尚有|还有|有|其中)?$/,
    after: /^(?:申请)?已?结?转[至到入]?(?:下一?年度?|次年|20\d\d年度?)(?:继续)?(?:办理|答复|处理)?(?=[,;。)]|$)/,
    except: /自然人|企业|网|信函|当面|建议|提案/,
  },
  ...(['reconsiderations', 'lawsuits'] as const).map(
    (topic): Wording => ({
      topic,
      before: /(?:发生|引发|产生|收到)(?:了|共计|共)?$/,
      after: new RegExp(
        `^(?:有关|涉及|关于|因)?政府信息公开(?:工作)?(?:引发|引起|产生)?的?行政${topic === 'lawsuits' ? '诉讼' : '复议'}(?:申请|案件|案)?(?=[,;。]|$)`,
      ),
      except: trial,
    }),
  ),
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
    before: new RegExp(
      `(?:(?:制定|制发|出台)(?:并?(?:印发|出台|发布))?(?:的|了)?(?:行政)?规范性文件|规范性文件(?:本年)?制发件数)${sum}`,
    ),
    except: document,
  },
  { topic: 'repealed', before: new RegExp(`废止(?:的|了)?(?:行政)?规范性文件${sum}`), except: document },
  {
    topic: 'repealed',
    before: new RegExp(`^[,、]废止${sum}`),
    lead: issuing,
    except: document,
  },
  { topic: 'in-force', before: new RegExp(`现行有效的?(?:行政)?规范性文件${sum}`), except: document },
  {
    topic: 'in-force',
    before: new RegExp(`^[,、](?:年末)?现行有效${sum}`),
    lead: issuing,
    except: document,
  },
  ...acts.map(
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
    units: money,
    lead: /政府集中采购/,
  },
  {
    topic: 'received',
    before: new RegExp(`^[,、;:(]?${wholeOf('共有?')}(?:政府信息公开申请|依申请公开申请)(?:总量|量|事项)?${sum}`),
    except: channel,
  },
  ...acts.map(
    ([topic, noun]): Wording => ({
      topic,
      before: new RegExp(`^[,、;:]?${wholeOf('共')}行政${noun}${sum}`),
      except: shown,
      units: decisions,
    }),
  ),
  ...outcomeWordings,
  {
    topic: 'fees',
    before: /行政事业性收费(?:总?金额|总额)?(?:为|共计|共|合计|达){0,2}$/,
    except: /其中|减免|免征|退|降|目录/,
    units: money,
  },
];

const cue = /申请|办结|答复|结转|复议|诉讼|规范性文件|行政许可|行政处罚|行政强制|采购|收费|公开\d|提供\d|不予处理/;

/** Exact figures of one sentence that are counts of a known kind. */
export const findCounts = (plain: string, figures: readonly Figure[], sentence: TextRange): Claim[] =>
  figures.length > 0 && cue.test(withoutSpaces(plain.slice(sentence.start, sentence.end)))
    ? findWorded(plain, figures, sentence, wordings)
    : [];
