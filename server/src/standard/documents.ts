import type { CalendarDate } from '../text/calendar';

/** A document of the State Council that reports cite. */
export interface KnownDocument {
  readonly issuer: string;
  readonly year?: number;
  readonly serial: number;
  /** As it is to be written. */
  readonly written: string;
  /** In full, without marks. */
  readonly fullTitle: string;
  /** How its title ends, narrowed and without marks, brackets and spaces. */
  readonly endings: readonly string[];
  /** What it is called in a message. */
  readonly title: string;
  /** Words of which one stands in its title, however that is shortened. */
  readonly about: readonly string[];
  /** It was not known before this day. */
  readonly issued: CalendarDate;
  /** From this day on, where it says so itself. */
  readonly inForce?: CalendarDate;
  /** The first year reported on for which it is no basis any more, and what took its place. */
  readonly superseded?: { readonly since: number; readonly by: string };
}

export const knownDocuments: readonly KnownDocument[] = [
  {
    issuer: '国务院令',
    serial: 711,
    written: '国务院令第711号',
    fullTitle: '中华人民共和国政府信息公开条例',
    endings: ['政府信息公开条例'],
    title: '政府信息公开条例',
    about: ['信息公开'],
    issued: { year: 2019, month: 4, day: 3 },
    inForce: { year: 2019, month: 5, day: 15 },
  },
  {
    issuer: '国务院令',
    serial: 492,
    written: '国务院令第492号',
    fullTitle: '中华人民共和国政府信息公开条例',
    endings: ['政府信息公开条例'],
    title: '政府信息公开条例',
    about: ['信息公开'],
    issued: { year: 2007, month: 4, day: 5 },
    inForce: { year: 2008, month: 5, day: 1 },
    superseded: { since: 2019, by: '国务院令第711号' },
  },
  {
    issuer: '国办公开办函',
    year: 2021,
    serial: 30,
    written: '国办公开办函〔2021〕30号',
    fullTitle: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
    endings: ['政府信息公开工作年度报告格式', '政府信息公开工作年度报告格式的通知'],
    title: '政府信息公开工作年度报告格式',
    about: ['年度报告', '年报'],
    issued: { year: 2021, month: 9, day: 26 },
  },
  {
    issuer: '国办公开办函',
    year: 2019,
    serial: 60,
    written: '国办公开办函〔2019〕60号',
    fullTitle: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    endings: ['关于政府信息公开工作年度报告有关事项的通知'],
    title: '关于政府信息公开工作年度报告有关事项的通知',
    about: ['年度报告', '年报'],
    issued: { year: 2019, month: 4, day: 3 },
    superseded: { since: 2021, by: '国办公开办函〔2021〕30号' },
  },
  {
    issuer: '国办函',
    year: 2020,
    serial: 109,
    written: '国办函〔2020〕109号',
    fullTitle: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知',
    endings: ['政府信息公开信息处理费管理办法', '政府信息公开信息处理费管理办法的通知'],
    title: '政府信息公开信息处理费管理办法',
    about: ['处理费', '收费'],
    issued: { year: 2020, month: 11, day: 17 },
    inForce: { year: 2021, month: 1, day: 1 },
  },
  {
    issuer: '国办发',
    year: 2014,
    serial: 32,
    written: '国办发〔2014〕32号',
    fullTitle: '国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知',
    endings: ['关于加强和规范政府信息公开情况统计报送工作的通知'],
    title: '关于加强和规范政府信息公开情况统计报送工作的通知',
    about: ['统计'],
    issued: { year: 2014, month: 7, day: 4 },
  },
];

/** Congresses (`session` 0) and plenary sessions of the party: the day each closed. */
export const partyMeetings: readonly { congress: number; session: number; closed: CalendarDate }[] = [
  { congress: 18, session: 0, closed: { year: 2012, month: 11, day: 14 } },
  { congress: 18, session: 3, closed: { year: 2013, month: 11, day: 12 } },
  { congress: 18, session: 4, closed: { year: 2014, month: 10, day: 23 } },
  { congress: 18, session: 5, closed: { year: 2015, month: 10, day: 29 } },
  { congress: 18, session: 6, closed: { year: 2016, month: 10, day: 27 } },
  { congress: 19, session: 0, closed: { year: 2017, month: 10, day: 24 } },
  { congress: 19, session: 3, closed: { year: 2018, month: 2, day: 28 } },
  { congress: 19, session: 4, closed: { year: 2019, month: 10, day: 31 } },
  { congress: 19, session: 5, closed: { year: 2020, month: 10, day: 29 } },
  { congress: 19, session: 6, closed: { year: 2021, month: 11, day: 11 } },
  { congress: 20, session: 0, closed: { year: 2022, month: 10, day: 22 } },
  { congress: 20, session: 2, closed: { year: 2023, month: 2, day: 28 } },
  { congress: 20, session: 3, closed: { year: 2024, month: 7, day: 18 } },
  { congress: 20, session: 4, closed: { year: 2025, month: 10, day: 23 } },
];
