// Clean reports of our own making, of any length, in all three editions. Organ, places and figures are invented.
import { createRandom } from './random.mjs';
import { applicationsTable, disclosureTable, reviewTable, statisticsTable } from './tables.mjs';

export const editions = ['legacy', 'trial', 'revised'];
const years = { legacy: 2017, trial: 2020, revised: 2022 };
const organ = '云溪市林业局';

/** One report of about `bytes` of UTF-8 (never less than its tables and obligatory sentences take). */
export function generateReport(edition, bytes, seed = 1) {
  const random = createRandom(seed);
  const frame = edition === 'legacy' ? legacyFrame(random) : sixSections(edition, random);
  const room = Math.max(0, bytes - byteLength(frame.join('')));
  const fills = frame.length - 1;
  return frame.map((part, i) => (i < fills ? part + filler(random, room / fills) : part)).join('');
}

/** Reports of all editions one after the other in one document: many tables, and every section many times. */
export function generateAnthology(bytes, seed = 1) {
  const parts = [];
  for (let size = 0; size < bytes; size += byteLength(parts.at(-1))) {
    parts.push(generateReport(editions[parts.length % 3], 20_000, seed + parts.length));
  }
  return parts.join('\n');
}

/** The same with hardly any prose: what is read and checked are tables, three in four kilobytes. */
export function generateTables(bytes, seed = 1) {
  const parts = [];
  for (let size = 0; size < bytes; size += byteLength(parts.at(-1))) {
    parts.push(generateReport(editions[parts.length % 3], 0, seed + parts.length));
  }
  return parts.join('\n');
}

export const byteLength = text => Buffer.byteLength(text);

/** The parts between which filling goes. */
function sixSections(edition, random) {
  const year = years[edition];
  const applications = applicationsTable(edition, random);
  const review = reviewTable(edition, random);
  return [
    `${opening(year, form[edition])}\n一、总体情况\n（一）主动公开\n${year}年，我局主动公开政府信息，方便群众获取。\n`,
    `（二）依申请公开\n${year}年，我局依法办理政府信息公开申请，答复均在法定期限内作出。\n`,
    '（三）政府信息管理\n我局健全政府信息的制作、审核、发布和归档制度。\n',
    '（四）政府信息公开平台建设\n我局维护网站政府信息公开专栏，保证内容准确、检索方便。\n',
    '（五）监督保障\n我局明确分管领导和责任科室，开展培训和检查。\n',
    `二、主动公开政府信息情况\n${disclosureTable(edition, random)}\n` +
      `三、收到和处理政府信息公开申请情况\n${applicationSentence(year, applications)}${applications.text}\n` +
      `四、政府信息公开行政复议、行政诉讼情况\n${reviewSentence(year, review)}${review.text}\n` +
      closing(year),
  ];
}

const form = {
  trial: '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
  revised: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
};

const period = year => `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;

const opening = (year, basis) =>
  `${organ}${year}年政府信息公开工作年度报告\n\n` +
  `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和${basis}要求，编制本报告。${period(year)}\n`;

const applicationSentence = (year, { received, carriedIn, done, carriedOut }) =>
  `${year}年，我局新收政府信息公开申请${received}件，上年结转${carriedIn}件；办结${done}件，结转下年度继续办理${carriedOut}件。\n\n`;

const reviewSentence = (year, { review, suits }) =>
  `${year}年，因政府信息公开工作被申请行政复议${review}件，被提起行政诉讼${suits}件。\n\n`;

const closing = year =>
  '五、存在的主要问题及改进情况\n' +
  '存在的主要问题：一是政策解读的形式不够丰富；二是个别栏目更新不够及时。\n' +
  '改进措施：一是增加图表和视频解读；二是按月检查栏目更新情况，发现问题及时整改。\n' +
  `六、其他需要报告的事项\n${year}年，我局未发出收费通知，未收取信息处理费。除此以外，没有其他需要报告的事项。\n\n` +
  `${organ}\n${year + 1}年1月18日\n`;

function legacyFrame(random) {
  const year = years.legacy;
  const items = random.int(50, 400);
  return [
    `${organ}${year}年政府信息公开工作年度报告\n\n` +
      `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）要求，编制本报告。${period(year)}\n` +
      '一、概述\n我局按照《条例》要求，健全制度，明确责任，依法公开政府信息。\n',
    `二、主动公开政府信息情况\n${year}年，我局主动公开政府信息${items}条。\n`,
    `三、依申请公开政府信息情况\n${year}年，我局依法办理政府信息公开申请，答复均在法定期限内作出。\n`,
    `四、政府信息公开收费及减免情况\n${year}年，我局没有收取政府信息公开费用。\n` +
      `五、因政府信息公开申请行政复议、提起行政诉讼情况\n${year}年，我局没有因政府信息公开被申请行政复议、提起行政诉讼。\n` +
      '六、政府信息公开工作存在的主要问题及改进措施\n' +
      '存在的主要问题是个别栏目更新不够及时。下一步，我局将按月检查栏目更新情况，发现问题及时整改。\n' +
      `七、其他需要报告的事项\n没有其他需要报告的事项。\n\n` +
      `政府信息公开情况统计表\n\n${statisticsTable(items, random)}\n${organ}\n${year + 1}年3月12日\n`,
  ];
}

const places = [...'松柏槐桐杉榆柳竹梅桂'].flatMap(tree => [...'坪岭湾坡沟岗塘冲坳垭'].map(land => tree + land));
const topics = ['造林绿化', '森林防火', '湿地保护', '古树管护', '病虫害防治', '林下经济', '种苗培育', '公益林管理'];
const media = ['网站', '公告栏', '宣传栏', '手机短信', '广播'];

const sentences = [
  ({ place, topic, total, a, b }) =>
    `${place}通过专栏公开${topic}信息共${total}条，其中工作动态${a}条，通知公告${b}条，其他信息${total - a - b}条。`,
  ({ place, topic, medium }) =>
    `${place}把${topic}的工作安排、办理程序和联系方式通过${medium}向周边群众公开，听取意见，改进服务。`,
  ({ place, topic, a }) => `${place}开展${topic}现场宣传${a}场，发放资料${a * 40}份。`,
  ({ place, topic }) => `围绕${topic}，${place}梳理应当公开的事项，编制目录，逐项明确公开的内容、时间和责任人员。`,
  ({ place, medium }) => `${place}落实“先审查、后公开”的要求，凡通过${medium}发布的信息，均由专人核对后发布。`,
  ({ place, topic, b }) => `${place}答复群众关于${topic}的咨询${b}次，做到有问必答、答必准确。`,
];

/** Paragraphs of three sentences, about `bytes` of UTF-8. */
function filler(random, bytes) {
  const paragraphs = [];
  for (let size = 0; size < bytes; ) {
    const paragraph = `${[0, 1, 2].map(() => random.pick(sentences)(words(random))).join('')}\n`;
    paragraphs.push(paragraph);
    size += byteLength(paragraph);
  }
  return paragraphs.join('');
}

function words(random) {
  const [a, b] = [random.int(2, 60), random.int(2, 60)];
  return {
    place: `${random.pick(places)}林场第${random.int(1, 99_999)}林班`,
    topic: random.pick(topics),
    medium: random.pick(media),
    a,
    b,
    total: a + b + random.int(2, 60),
  };
}
