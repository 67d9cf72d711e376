import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCase } from './cases.ts';
import { compare } from './alphabet.ts';
import { bindDigits, formatDate, formatInterval, formatNumber, formatPercent, formatPoints, formatRange } from './format.ts';
import { formatMoney } from './money.ts';
import { formatNorm } from './norms.ts';
import { formatDateRange, formatPartOfYear, formatYears } from './ranges.ts';
import { formatRelative } from './relative-time.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });

describe('numbers', () => {
  it('equal the platform’s English format on any number and any count of digits', () => {
    fc.assert(fc.property(finite, fc.integer({ min: 0, max: 6 }), (value, digits) => {
      const platform = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
      // A number that rounds to nothing has no minus with us.
      const expected = /[1-9]/.test(platform) ? platform.replace('-', '\u2212') : platform.replace('-', '');
      expect(formatNumber('en', value, { digits })).toBe(expected);
    }), { numRuns: 2000 });
  });

  it('differ between the languages only in their signs', () => {
    fc.assert(fc.property(finite, (value) => {
      const english = formatNumber('en', value);
      expect(formatNumber('kk', value)).toBe(english.replaceAll(',', '\u00A0').replace('.', ','));
      expect(formatNumber('ru', value)).toBe(formatNumber('kk', value));
    }));
  });

  it('round half away from zero on the decimal text, not on the binary value', () => {
    expect(formatNumber('en', 1.005, { digits: 2 })).toBe('1.01');
    expect(formatPercent('en', 0.285, { digits: 0 })).toBe('29%');
    expect(formatPercent('kk', 1e-7, { digits: 5 })).toBe('0,00001%');
    expect(formatNumber('ru', -0.04, { digits: 1 })).toBe('0,0');
    expect(formatNumber('kk', 9.96, { digits: 1 })).toBe('10,0');
  });

  it('refuse what is no number', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => formatNumber('kk', value)).toThrow('number: not finite');
  });

  it('say large numbers in words and never «1 000 млн» for a milliard', () => {
    expect(formatNumber('en', 999_950, { as: 'compact' })).toBe('1\u00A0million');
    expect(formatNumber('ru', 999_949, { as: 'compact' })).toBe('999,9\u00A0тыс.');
    expect(formatNumber('kk', 12, { as: 'compact' })).toBe('12');
  });

  it('put percent, points, ranges and intervals in each language', () => {
    expect(formatPercent('ru', 0.387, { digits: 1 })).toBe('38,7\u00A0%');
    expect(formatPoints('ru', -2.4)).toBe('−2,4\u00A0п.\u00A0п.');
    expect([1, 2.4].map((points) => formatPoints('en', points))).toEqual(['1 percentage point', '2.4 percentage points']);
    expect(formatRange('ru', 0.03, 0.05, { as: 'percent' })).toBe('3–5\u00A0%');
    expect(formatInterval('en', -1.2, 0.8)).toBe('−1.2 to 0.8');
    expect(formatInterval('ru', -1.2, 0.8)).toBe('от −1,2 до 0,8');
    expect(formatInterval('kk', -0.012, 0.008, { as: 'percent' })).toBe('−1,2%-дан 0,8%-ға дейін');
    expect(formatInterval('kk', 12, 15.4)).toBe('12,0–15,4');
  });
});

describe('dates', () => {
  it('have the pattern of each language', () => {
    const iso = '2026-03-02T09:05';
    expect(formatDate('ru', iso)).toBe('2 марта 2026 года');
    expect(formatDate('en', iso, 'weekday')).toBe('Monday, 2 March 2026');
    expect(formatDate('en', iso, 'short')).toBe('2 Mar 2026');
    expect(formatDate('ru', iso, 'datetime')).toBe('2 марта 2026 года, 09:05');
    expect(formatDate('ru', '2026-03', 'long')).toBe('март 2026 года');
    expect(formatDate('en', '2023', 'axis')).toBe('2023');
    expect(bindDigits(formatDate('kk', iso))).toBe('2026\u00A0жылғы 2\u00A0наурыз');
  });

  it('refuse days that do not exist and cases outside Kazakh', () => {
    for (const bad of ['2026-02-29', '2026-13', '02.03.2026', '2026-3-2', '']) expect(() => formatDate('kk', bad)).toThrow('date:');
    expect(() => formatDate('ru', '2026-03-02', 'long:loc')).toThrow('Kazakh only');
    expect(formatDate('en', '2024-02-29')).toBe('29 February 2024');
  });

  it('name what two dates share only once', () => {
    expect(formatDateRange('ru', '2026-03-02', '2026-03-05')).toBe('2–5 марта 2026 года');
    expect(formatDateRange('en', '2026-02-28', '2026-03-02')).toBe('28 February – 2 March 2026');
    expect(formatDateRange('kk', '2026-03-02', '2026-03-02')).toBe('2026 жылғы 2 наурыз');
    expect(() => formatDateRange('kk', '2026-03-05', '2026-03-02')).toThrow('the earlier first');
    expect([formatYears('ru', 2019, 2023, 'when'), formatYears('en', 2019, 2023, 'span'), formatPartOfYear('ru', 2023, 'quarter', 3)]).toEqual(['в 2019–2023\u00A0годах', 'from 2019 to 2023', 'III квартал 2023\u00A0года']);
  });
});

describe('Kazakh suffixes', () => {
  it('follow the possessive of the seventeen regions and three cities', () => {
    for (const name of ['Абай', 'Ақмола', 'Ақтөбе', 'Алматы', 'Атырау', 'Батыс Қазақстан', 'Жамбыл', 'Жетісу', 'Қарағанды', 'Қостанай', 'Қызылорда', 'Маңғыстау', 'Павлодар', 'Солтүстік Қазақстан', 'Түркістан', 'Ұлытау', 'Шығыс Қазақстан']) {
      expect([withCase(`${name} облысы`, 'loc'), withCase(`${name} облысы`, 'gen'), withCase(`${name} облысы`, 'dat')]).toEqual([`${name} облысында`, `${name} облысының`, `${name} облысына`]);
    }
    for (const name of ['Астана', 'Алматы', 'Шымкент']) expect(withCase(`${name} қаласы`, 'loc')).toBe(`${name} қаласында`);
  });

  it('stand on every city of the report', () => {
    const loc = 'Астанада Алматыда Шымкентте Ақтөбеде Қарағандыда Таразда Өскеменде Павлодарда Атырауда Семейде Қызылордада Қостанайда Ақтауда Оралда Петропавлда Түркістанда Көкшетауда Теміртауда Талдықорғанда Екібастұзда Рудныйда Жезқазғанда Қаскелеңде Кентауда Жаңаөзенде Қонаевта'.split(' ');
    for (const form of loc) expect(withCase(form.slice(0, -2), 'loc')).toBe(form);
    const abl = 'Өскеменнен Түркістаннан Талдықорғаннан Жезқазғаннан Қаскелеңнен Жаңаөзеннен'.split(' ');
    for (const form of abl) expect(withCase(form.slice(0, -3), 'abl')).toBe(form);
  });

  it('fit loanwords and shortened stems', () => {
    expect([withCase('банк', 'px3'), withCase('банк', 'loc'), withCase('парк', 'px3'), withCase('халық', 'px3'), withCase('орын', 'px3+loc'), withCase('субъект', 'pl+dat'), withCase('жарлық', 'px3')])
      .toEqual(['банкі', 'банкте', 'паркі', 'халқы', 'орнында', 'субъектілерге', 'жарлығы']);
  });

  it('stop at what nobody has read: Latin words, unknown abbreviations, a second possessive, a suffix after a case', () => {
    expect(() => withCase('DuckDB', 'loc')).toThrow('abbreviation without a reading');
    expect(() => withCase('csv', 'loc')).toThrow('put a Kazakh noun');
    expect(() => withCase('АБВ', 'loc')).toThrow('src/i18n/lexicon.ts');
    expect(() => withCase('Абай облысы', 'px3')).toThrow('already ends in a possessive');
    expect(() => withCase('қала', 'loc+pl')).toThrow('nothing may follow a case');
  });
});

describe('order, sums, time and norms in Russian and English', () => {
  it('sorts ё with е, Latin after Cyrillic, numbers by value', () => {
    expect(['ж', 'ёлка', 'еда', 'CSV', '10-бап', '2-бап'].sort(compare('ru'))).toEqual(['2-бап', '10-бап', 'еда', 'ёлка', 'ж', 'CSV']);
    expect(['Übung', 'uber', 'қала', 'Zebra'].sort(compare('en'))).toEqual(['uber', 'Übung', 'Zebra', 'қала']);
    expect(['қалам', 'қала маңы', 'қала'].sort(compare('kk'))).toEqual(['қала', 'қала маңы', 'қалам']);
  });

  it('is a total order', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      const order = compare('kk');
      expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
      if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
    }));
  });

  it('counts money, time and levels of an act', () => {
    expect([formatMoney('ru', 21, { currency: 'USD' }), formatMoney('ru', 4e6, { currency: 'USD' }), formatMoney('en', 16e9)]).toEqual(['21 доллар США', '4\u00A0млн долларов США', '16\u00A0billion tenge']);
    expect([formatRelative('ru', -3, 'day'), formatRelative('en', 1, 'hour'), formatRelative('ru', 1, 'day')]).toEqual(['3 дня назад', 'in 1 hour', 'завтра']);
    const place = { article: 44, paragraph: 2, subparagraph: 1 };
    expect([formatNorm('ru', place), formatNorm('en', place), formatNorm('kk', place), formatNorm('kk', { article: 6, paragraph: 2 }), formatNorm('ru', { article: 44 })])
      .toEqual(['подпункт 1) пункта 2 статьи 44', 'Article 44(2)(1)', '44-бабы 2-тармағының 1) тармақшасы', '6-бабының 2-тармағы', 'статья 44']);
  });
});
