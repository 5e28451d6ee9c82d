import { type Message, say } from '../../text/message';
import { range } from '../../text/range';
import type { Wording } from '../references';

const principle = /公开(?:为|是)(原则) ?["”]?[,、]? ?["“]?以?不公开(?:为|是)例外/g;
/** The words are spoken of, not used: `由“公开为原则”改为“公开为常态”`. */
const amended = /修改为|改为|调整为|转变为|转为|变为|修订为|向.{0,4}公开为常态/;

/** `公开为原则、不公开为例外`, the principle of the 条例 before 2019; `part` is the word that changed. */
export function findPrinciples(plain: string): Wording[] {
  if (!/公开[为是]原则/.test(plain) || amended.test(plain)) return [];
  return [...plain.matchAll(principle)].map(found => {
    const at = found.index + 3;
    return {
      range: range(found.index, found.index + found[0].length),
      part: range(at, at + 2),
      meant: '常态',
    };
  });
}

const doubled =
  /(?:政府信息)?依申请公开(?:受理|政府信息|信息)?申请(?:事项|件)?(?!人|表|书|系统|平台|渠道|流程|方式|模板|指南|须知|窗口|入口|邮箱|材料)/g;
const turned = /(?<![民市县区镇乡州盟旗省级方道由])政府公开信息(?=工作(?!动态|要闻)|年度报告|年报|申请|条例)/g;
const until = /(截止[到至]?) ?(?=(?:19|20)\d\d ?年|\d{1,2} ?月(?: ?\d|[底末])|目前|年底|本?报告期末)/g;
const account = /(帐)[号户]/g;
const login = /登陆(?=[^,;。:、]{0,12}(?:网站|门户|平台|系统|官网|网页|页面|栏目|账号|客户端|网址))/g;
const deploy = /布署/g;
const part = /部份/g;
const arranged = /按排(?![名序列队放污水查期班量])/g;
const organised = /组识/g;
const sound = /(?<=建立|健全|完善)建全|建全(?=完善|制度|机制)/g;
const rules = /(?<=信息公开)条列/g;
const group = /(?<=领导)小姐/g;
const given = /予已(?=公开|答复|办理|受理|公布|告知|回复)/g;
const led =
  /(?<=(?:成立|建立|组建|形成|组成|构建)了?)(已)(?=[^,;。:、\d]{1,12}[为任](?:组长|主任|核心|主体|主要|总召集人|召集人|第一责任人))/g;
const refused = /不与(?=(?:公开|受理|答复|处理|提供)(?:[,;。、)]|的(?:信息|情形|政府|申请)|\d|决定))/g;
const formOther = /(?<![尤极])其它(?=需要报告|需要说明|报告的?事项|组织|处理|对外管理服务|行政机关|社会组织|法定)/g;
const other = /(?<![尤极])其它(?!们|需要报告|需要说明|报告的?事项|组织|处理|对外管理服务|行政机关|社会组织|法定)/g;

interface Term {
  readonly pattern: RegExp;
  /** A part without which the pattern cannot match. */
  readonly needs: string;
  readonly meant: string;
  readonly why: Message;
  readonly mixed?: boolean;
}

const terms: readonly Term[] = [
  {
    pattern: doubled,
    needs: '依申请公开',
    meant: '政府信息公开申请',
    why: say`“依申请公开”与“申请”重复，法定名称是“政府信息公开申请”`,
  },
  { pattern: turned, needs: '政府公开信息', meant: '政府信息公开', why: say`词序颠倒` },
  { pattern: until, needs: '截止', meant: '截至', why: say`“截止”是停止的意思，后面不带时间；到某时为止用“截至”` },
  { pattern: account, needs: '帐', meant: '账', why: say`“帐”用于帐篷、蚊帐，与钱物、登记有关的用“账”` },
  { pattern: login, needs: '登陆', meant: '登录', why: say`“登陆”是上岸；进入网站、系统用“登录”` },
  { pattern: deploy, needs: '布署', meant: '部署', why: say`“布署”是误写` },
  { pattern: part, needs: '部份', meant: '部分', why: say`“部份”是旧写法` },
  { pattern: arranged, needs: '按排', meant: '安排', why: say`“按排”是误写` },
  { pattern: organised, needs: '组识', meant: '组织', why: say`“组识”是误写` },
  { pattern: sound, needs: '建全', meant: '健全', why: say`“建全”是误写` },
  { pattern: rules, needs: '条列', meant: '条例', why: say`“条列”是误写` },
  { pattern: group, needs: '小姐', meant: '小组', why: say`“领导小姐”是误写` },
  { pattern: given, needs: '予已', meant: '予以', why: say`“予已”是误写` },
  { pattern: led, needs: '已', meant: '以', why: say`“以……为……”不写“已”` },
  { pattern: refused, needs: '不与', meant: '不予', why: say`法定用语是“不予公开”` },
  { pattern: formOther, needs: '其它', meant: '其他', why: say`条例和统一格式的用语是“其他”` },
  { pattern: other, needs: '其它', meant: '其他', why: say`本报告别处写作“其他”，同一个词宜写法一致`, mixed: true },
];

/** Terms that practice gets wrong: 依申请公开申请, 政府公开信息工作, 截止2023年12月31日, 其它. What is quoted is left alone. */
export function findTerms(plain: string): Wording[] {
  return terms
    .filter(term => plain.includes(term.needs))
    .flatMap(({ pattern, meant, why, mixed }) =>
      [...plain.matchAll(pattern)]
        .filter(found => !isQuoted(plain, found.index))
        .map(found => {
          const where = range(found.index, found.index + (found[1] ?? found[0]).length);
          return { range: where, part: where, meant, why, ...(mixed ? { mixed } : {}) };
        }),
    )
    .sort((a, b) => a.range.start - b.range.start);
}

const longestQuote = 80;

/** Behind a 《 or “ that was not closed before it. */
function isQuoted(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - longestQuote), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');
}
