/** What a sentence must raise, alone and above a hint; '' for a sound one. Invented. */
export const structureSentences: readonly (readonly [sentence: string, rule: string])[] = [
  // conversion-residue
  ['[bookmark: _GoBack]全年组织业务培训2次。', 'conversion-residue'],
  ['全年组织[bookmark: _Toc9]业务培训2次。', 'conversion-residue'],
  ['网站地址见HYPERLINK "http://lyj.yunxi.example/zwgk" \\h门户网站。', 'conversion-residue'],
  ['全年组织业务培训2次。PAGE \\* MERGEFORMAT', 'conversion-residue'],
  ['全年组织&nbsp;&nbsp;业务培训2次。', 'conversion-residue'],
  ['开设&ldquo;林业公开&rdquo;专栏。', 'conversion-residue'],
  ['全年组织业务培训2次。<br>', 'conversion-residue'],
  ['<span style="font-size:16px">全年组织业务培训2次。</span>', 'conversion-residue'],
  ['全年组织业务培训2次，具体安排见错误！未找到引用源。', 'conversion-residue'],
  ['全年组织业务��2次。', 'conversion-residue'],
  ['参训率>95%，差错率<1%，群众满意度较高。', ''],
  ['修订《林业信息公开办法》[修订版]，并在网站公布。', ''],
  ['与高校开展R&D合作，公开项目信息。', ''],
  ['门户网站www.yunxi.example/a?b=1&c=2设有林业专栏。', ''],
  ['落实〔2021〕30号文件要求，完善<林业公开>专栏。', ''],
  ['[政策]栏目按月更新，[图解]栏目按季更新。', ''],
  ['设a<b时提示错误！请重新填写的页面提示已优化。', ''],
  ['在HTML5页面中设置无障碍浏览功能。', ''],
  ['资料存放于D:\\公开\\年报目录，由专人保管。', ''],
  ['“A&B”双岗制度运行平稳。', ''],
];
