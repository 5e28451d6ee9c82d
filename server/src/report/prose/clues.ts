/** What kinds of claims, dates and counts a text may have. */
export const claimSign = {
  dates: 1,
  figures: 2,
  /** 其中, 分别 and their like. */
  parts: 4,
  /** A number and what it may count of names: `3个`. */
  listNumbers: 8,
  /** What names may be of: `个栏目`. */
  listNouns: 16,
  /** A verb or a noun before a measure word. */
  unnumbered: 32,
  /** A measure word before a mark. */
  measureEnds: 64,
  changes: 128,
  irregularNumbers: 256,
  bareNumbers: 512,
  cycles: 1024,
  ranges: 2048,
  percentages: 4096,
  counts: 8192,
  publications: 0x4000,
  tallies: 0x8000,
  shares: 0x1_0000,
  comparisons: 0x2_0000,
  divisions: 0x4_0000,
  partitions: 0x8_0000,
  averages: 0x10_0000,
  runningTotals: 0x20_0000,
} as const;

/** What kinds of references and residue a text may have. */
export const referenceSign = {
  documentNumbers: 1,
  titles: 2,
  shortNames: 4,
  articles: 8,
  meetings: 16,
  results: 32,
  terms: 64,
  principles: 128,
  points: 256,
  tables: 512,
  conversion: 1024,
  template: 2048,
  ownYears: 4096,
  plans: 8192,
  /** Words that speak of fees. */
  fees: 0x4000,
} as const;

/** What kinds of slips a text may have. */
export const slipSign = {
  marks: 1,
  pairs: 2,
  words: 4,
  leftovers: 8,
  garbled: 16,
  personal: 32,
  spaces: 64,
  superiors: 128,
  selfNames: 256,
  vague: 512,
  organs: 1024,
  titles: 2048,
} as const;

/**
 * A unit of the first and one of the second next to each other in a narrowed text are the sign that one should look
 * closer. An empty first stands for any unit.
 */
export type Clue = readonly [first: string, second: string, sign: number];

/** In a clue: the start or the end of the text. */
const edge = '\0';
/** In a clue: any Chinese character; any sign of a private font. */
export const anyHan = '\ufffe';
export const privateSign = '\uf8ff';

const digits = '0123456789';
const numerals = `${digits}〇零一二两三四五六七八九十`;

export const claimClues: readonly Clue[] = [
  ['', '年月', claimSign.dates],
  [digits, '-./ 日', claimSign.dates],
  [
    `${numerals}百千万亿余多来上右下 `,
    '条人场件篇期个百万亿次份项批宗起封户家页例幅类栏名位部套台块处轮本册张元%',
    claimSign.figures,
  ],
  ['其分具', '中他它余别布体', claimSign.parts],
  [`${numerals} `, '个大类项种份件部篇', claimSign.listNumbers],
  ['个项份件部篇内下直重 ', '文制办规方通政工配内下直重科股处部单乡镇街社站', claimSign.listNouns],
  ['个大类项种级开息点色态', '栏专子板版模频环类方领平渠制机信内活形', claimSign.listNouns],
  [
    '计共开布送到理收复结发了类项府务请件态章息新议训会座查占比为数率达长降加少额用费 ',
    '条件篇份次期万亿元%',
    claimSign.unnumbered,
  ],
  ['条件篇份次期元', `,。;、 其${edge}`, claimSign.measureEnds],
  ['', '%', claimSign.measureEnds | claimSign.percentages],
  ['增加长升高减少降低落短缩', '至到为', claimSign.changes],
  ['较比', '上去', claimSign.changes],
  ['长加升高降少低落了 ', '-下减降回', claimSign.changes],
  [`${digits} `, '余多千百,', claimSign.irregularNumbers],
  ['左上以', '右下上', claimSign.irregularNumbers],
  [`${digits} `, ',、;。)', claimSign.bareNumbers],
  ['按逐每个', '月季', claimSign.cycles],
  [`${digits}年度日起 `, '-至到', claimSign.ranges],
  ['申办答结回复诉规许处强采收予部不整', '请结复转议讼范可罚制购费以分予改', claimSign.counts],
  ['发公推编刊承收组举召', '布开送发登办到织', claimSign.publications],
  ['公发推解回访人', '开布送读应谈员', claimSign.tallies],
  ['', '占', claimSign.shares],
  ['看分说言计中里', ',:', claimSign.divisions],
  ['继保专主牵其剩', '续留职办头余', claimSign.partitions],
  [
    '网信当现传互自商维胜驳予不无部公法个企建提议政纠撤终邮电在未科败意',
    '络上函面场真联然业持诉回以予法分民人益律议案正错销止寄政子线审研公',
    claimSign.partitions,
  ],
  ['目栏块题节别面域台道度制', `${numerals}共有 `, claimSign.listNouns],
  ['日月周季天平人', '均', claimSign.averages],
  ['累', '计', claimSign.runningTotals],
  ['增上提升减下降回', '长加升高幅多少降低落', claimSign.comparisons],
  ['多少', `${numerals} 了率幅为达约近逾超不至将大累`, claimSign.comparisons],
];

export const referenceClues: readonly Clue[] = [
  [`${digits} `, '号', referenceSign.documentNumbers],
  ['', '《', referenceSign.titles],
  ['简下统', '称', referenceSign.shortNames],
  ['例', '》', referenceSign.articles],
  ['收理', '费取缴', referenceSign.fees],
  ['费', '用', referenceSign.fees],
  ['全大', '会精报', referenceSign.meetings],
  [`。!?"”')至,.、我本局委办厅院镇乡道县市区关位门 ${edge}`, '12', referenceSign.results],
  ['今本', '年', referenceSign.ownYears],
  ['如下', '下表', referenceSign.ownYears],
  ['编', '制', referenceSign.ownYears],
  ['布开将会众界法以局委办厅院镇乡道县市区关位门府', '12 ', referenceSign.ownYears],
  ['将要拟划 ', '进继着认努持不切深积力重从在围采丰加完提优强拓健做', referenceSign.plans],
  ['步段来后', ', 12', referenceSign.plans],
  ['依府截', '申公止', referenceSign.terms],
  ['登布部予不其按组建条小', '陆署份已与它排识全列姐', referenceSign.terms],
  ['', '帐', referenceSign.terms],
  ['立建成构了', '已', referenceSign.terms],
  ['为是', '原', referenceSign.principles],
  ['一二三四五六七八九十、.', '是', referenceSign.points],
  ['。;:,', '(123456789①', referenceSign.points],
  ['列下面附', '表', referenceSign.tables],
  ['', '[<&\\\ufffd', referenceSign.conversion],
  ['Y错', 'P误', referenceSign.conversion],
  ['Xx×_', 'Xx×_', referenceSign.template],
  ['[【?', ' ]】?', referenceSign.template],
  ['0', 'Xx×*_〇', referenceSign.template],
  ['待某T', '补填核确定某BO', referenceSign.template],
  ['称格见', ')]】形填', referenceSign.template],
  ['明示例', ':', referenceSign.template],
  ['(', '注说提此在请字不控限内 ', referenceSign.template],
  ['?*NlAd!F{', '条件篇次期份{ ', referenceSign.template],
  ['/', '0', referenceSign.template],
];

export const slipClues: readonly Clue[] = [
  [',;:、。', ',;:、。 ', slipSign.marks],
  ['、', '任担的,;。:)', slipSign.leftovers],
  [',;:(', '、', slipSign.leftovers],
  ['了由括及过、', '等', slipSign.leftovers],
  ['占', ',;。)', slipSign.leftovers],
  ['和', '以', slipSign.leftovers],
  ['(《“〔 ', ')》”〕', slipSign.leftovers],
  [':为', '。;,', slipSign.leftovers],
  ['第', '条款', slipSign.leftovers],
  ['由以', '担任为', slipSign.leftovers],
  ['由与和以在对向从据照', '、', slipSign.leftovers],
  ['与和由对及', '的', slipSign.leftovers],
  ['》', '、,和及与', slipSign.titles],
  ['请', '人', slipSign.personal],
  ['原', '告', slipSign.personal],
  ['', '诉', slipSign.personal],
  ['男女', ',', slipSign.personal],
  ['务办', '人', slipSign.personal],
  ['干科事职', '事员', slipSign.personal],
  [digits, '- ', slipSign.personal],
  ['汇呈给导特请', '报您审批指此示', slipSign.superiors],
  ['我', '局委办厅镇乡街中院', slipSign.selfNames],
  ['数些别分的级', '部单地政行', slipSign.vague],
  ['局府心会处厅', '未没共收主高全本编办联反咨', slipSign.organs],
  ['府户开', '网门平信', slipSign.organs],
  [`${anyHan},;:、。”)`, ' ', slipSign.spaces],
  ['', `锟烫屯鏀淇鍏銆锛âãäåæçèéï${privateSign}`, slipSign.garbled],
];
