import type { SentenceRow } from './check-sentences';

/** Lists beside what announces them, and slips of the pen in other wordings; '' where nothing may be said. */
export const announcedSentences: readonly SentenceRow[] = [
  // as many points as are announced
  ['主要做了三方面工作：一是加强领导；二是完善制度。', 'wrong-list-count'],
  ['存在两个方面的问题：一是公开不及时；二是解读少；三是培训不足。', 'wrong-list-count'],
  ['采取五项措施：一是强化领导，二是健全机制，三是加强培训，四是严格考核。', 'wrong-list-count'],
  ['重点抓好以下四项工作。一是抓领导；二是抓制度；三是抓培训。', 'wrong-list-count'],
  ['主要做了三方面工作：一是加强领导；二是完善制度；三是开展培训。', ''],
  ['主要做了三方面工作：一是加强领导；二是完善制度。\n三是开展培训。', ''],
  ['十二项工作：一是公开；二是审查。', ''],
  ['存在的问题主要有：一是公开不及时；二是解读少。', ''],
  // counters within a paragraph
  ['我局：（1）加强领导；（2）完善制度；（4）强化监督。', 'broken-numbering'],
  ['工作如下：1.加强领导；2.完善制度；4.强化监督。', 'broken-numbering'],
  ['工作如下：1.加强领导；2.完善制度；3.强化监督。', ''],
  ['流程为：（1）登记；（2）审核；（3）答复。另有：（1）补正；（2）延期；（3）征求意见。', ''],
  ['自3月起，5、6月组织培训；2.5万人次参加。', ''],
  // beside last year
  ['收到申请5件，上年为3件，同比减少2件。', 'contradictory-change'],
  ['收到申请12件，与去年的15件相比，增长20%。', 'contradictory-change'],
  ['收到申请5件，上年结转1件，增加2件。', ''],
  ['收到申请5件，上年为3件，同比增加2件。', ''],
  // shares of all
  ['全年收到申请10件，其中网络申请8件，占全部申请的85%。', 'wrong-percentage'],
  ['全年收到申请10件，其中网络申请8件，占全部申请的80%。', ''],
  // said twice that it is about so many
  ['发放资料超过100余份。', 'irregular-number'],
  ['发放资料约120份左右。', 'irregular-number'],
  ['发放资料至少50份以上。', 'irregular-number'],
  ['发放资料约120份，发放50份以上的有3个乡镇。', ''],
  // no number
  ['予以公开件，部分公开1件。', 'missing-number'],
  ['收取信息处理费元。', 'missing-number'],
  ['网站访问量较上年增长%。', 'missing-number'],
  ['全年公开信息N条。', 'template-residue'],
  ['政策类信息16条，占总体的比例为6.8%（内容可具体描述）。', 'template-residue'],
  ['政策类信息16条（内容可在网站查阅）。', ''],
  ['全年公开信息？条。', 'template-residue'],
  ['全年公开信息**条。', 'template-residue'],
  ['全年公开信息#REF!条。', 'template-residue'],
  ['{{year}}年公开信息3条。', 'template-residue'],
  ['全年公开信息**120**条，**条目**清晰，A、N两类。', ''],
  // dates
  ['自2022年1月1至2022年12月31日。', 'malformed-date'],
  ['自2022年1月1至3日值班。', ''],
  // what documents are called
  ['按照《中华人民共和国政府信息公开条例》（以下简称《通知》）编制。', 'wrong-short-name'],
  ['按照《关于编制报告的通知》（以下简称《通知》）编制。', ''],
  ['坚持“公开是原则、不公开是例外”。', 'outdated-principle'],
  // misspelt
  ['按排专人负责。', 'irregular-term'],
  ['建立建全公开制度。', 'irregular-term'],
  ['落实政府信息公开条列。', 'irregular-term'],
  ['成立信息公开工作领导小姐。', 'irregular-term'],
  ['本县城建全面铺开，按排名先后公布，条列清楚。', ''],
  ['全年共共公开信息120条。', 'repeated-word'],
  ['我局局高度重视。', 'repeated-word'],
  ['制定了《公开审查制度》、《责任追究制度》、《责任追究制度》和《依申请公开制度》。', 'repeated-word'],
  ['制定了《公开审查制度》、《责任追究制度》和《依申请公开制度》。', ''],
  ['应当当及时公开。', 'repeated-word'],
  ['我局局长主持，市林业局局属单位参加，公共共享，应当当场答复。', ''],
  // what a deletion leaves
  ['由担任组长，各科室参加。', 'dangling-phrase'],
  ['成立了以任组长的领导小组。', 'dangling-phrase'],
  ['由局长担任组长，以局长为组长成立领导小组。', ''],
  // names of applicants
  ['李小明诉云溪市林业局政府信息公开一案已审结。', 'personal-information'],
  ['原告李小明不服答复提起诉讼。', 'personal-information'],
  ['原告李某不服答复提起诉讼，张某诉云溪市林业局一案已审结。', ''],
  ['群众诉求办理，控告诉讼渠道畅通。', ''],
  // no part of the list
  ['收到申请11件，其中3件为同一申请人重复申请，实际答复9件。', ''],
  // shares in brackets, rates of what was due
  ['收到申请10件，予以公开6件（60%），部分公开3件（30%），不予公开1件（20%）。', 'wrong-percentage'],
  ['予以公开6件（占60%），部分公开3件（占30%），不予公开2件（占20%）。', 'wrong-percentage'],
  ['群众满意度达到101%。', 'wrong-percentage'],
  ['应公开事项120项，已公开110项，公开率98%。', 'wrong-percentage'],
  ['网络申请8件、占80%，信函申请2件、占25%，共10件。', 'wrong-percentage'],
  ['收到申请10件，予以公开6件（60%），部分公开3件（30%），不予公开1件（10%）。', ''],
  ['收到申请12件，按期办结11件（100%），1件未到期。', ''],
  ['公开信息120条，比上年多20条（20%）。', ''],
  ['应公开事项120项，已公开110项，公开率91.7%。', ''],
  ['检查单位50家，发现问题12个（60%），已整改。', ''],
  ['收到申请12件，同期办理热线120件（98%）。', ''],
  // titles, and names in brackets
  ['印发《公开办法》《审查制度》《考核办法》4个文件。', 'wrong-list-count'],
  ['印发了《公开办法》、《审查制度》和《考核办法》等2项制度。', 'wrong-list-count'],
  ['5个科室（办公室、林政科、森防站、种苗站）参加了培训。', 'wrong-list-count'],
  ['印发《公开办法》《审查制度》《考核办法》3个文件。', ''],
  ['印发《公开办法》《审查制度》《考核办法》等12个文件。', ''],
  ['4个科室（办公室、林政科、森防站、种苗站）参加了培训。', ''],
  ['12个乡镇（含街道、开发区）参加，3个部门（发改、财政等）参加，5个部门（单位、企业）参加。', ''],
  ['专栏于2022-02-30开通。', 'impossible-date'],
  ['编号2022-45-67，电话0870-61-20。', ''],
];
