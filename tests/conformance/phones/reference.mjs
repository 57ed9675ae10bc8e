// SPDX-License-Identifier: Apache-2.0
// The reference: google-libphonenumber from npm, asked the questions that gigo's readers answer; and
// the way to ask gigo's readers. Used by the comparisons beside this file.
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

const kTypes = ['fixed_line', 'mobile', 'fixed_line_or_mobile', 'toll_free', 'premium_rate', 'shared_cost',
                'voip', 'personal_number', 'pager', 'uan', 'voicemail'];

/// --name value … of the command line.
export function options(usage, required) {
  const given = {};
  for (let i = 2; i + 1 < process.argv.length; i += 2) given[process.argv[i].replace(/^--/, '')] = process.argv[i + 1];
  if (required.some((name) => !given[name])) {
    console.error(`usage: ${usage}`);
    process.exit(2);
  }
  return given;
}

/// The same numbers on every machine, and easy to repeat in another language.
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }
  next() {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state >>> 8;
  }
  below(n) {
    return this.next() % n;
  }
  digits(count) {
    let text = '';
    while (text.length < count) text += this.below(10);
    return text;
  }
  of(list) {
    return list[this.below(list.length)];
  }
}

export class Reference {
  /// `folder` is a node_modules.
  constructor(folder) {
    const library = createRequire(import.meta.url)(join(resolve(folder), 'google-libphonenumber'));
    this.library = library;
    this.util = library.PhoneNumberUtil.getInstance();
    this.metadata = library.metadata;
    const Util = library.PhoneNumberUtil;
    this.formats = library.PhoneNumberFormat;
    const errors = library.Error;
    this.errors = {
      [errors.INVALID_COUNTRY_CODE]: 'bad_country_code',
      [errors.NOT_A_NUMBER]: 'not_a_number',
      [errors.TOO_SHORT_AFTER_IDD]: 'too_short',
      [errors.TOO_SHORT_NSN]: 'too_short',
      [errors.TOO_LONG]: 'too_long',
    };
    const reasons = Util.ValidationResult;
    this.reasons = new Map([
      [reasons.IS_POSSIBLE, 'possible'], [reasons.IS_POSSIBLE_LOCAL_ONLY, 'local_only'],
      [reasons.INVALID_COUNTRY_CODE, 'bad_country_code'], [reasons.TOO_SHORT, 'too_short'],
      [reasons.INVALID_LENGTH, 'too_long'], [reasons.TOO_LONG, 'too_long'],
    ]);
  }

  /// All plans: {region, code, lengths}, those of a calling code together, in order.
  plans() {
    const plans = [];
    const {countryCodeToRegionCodeMap: byCode, countryToMetadata} = this.metadata;
    for (const code of Object.keys(byCode).map(Number).sort((a, b) => a - b)) {
      byCode[code].forEach((region, place) => {
        const metadata = countryToMetadata[region === '001' ? String(code) : region];
        plans.push({region, code, place, lengths: metadata[1][9], prefix: metadata[12] ?? '', exit: metadata[11] ?? ''});
      });
    }
    return plans;
  }

  /// "outcome E.164 region type extension", tab-separated, of a text; `number` gets what was parsed.
  answer(region, text) {
    this.number = null;
    let number;
    try {
      number = this.util.parse(text, region || 'ZZ');
    } catch (error) {
      let outcome = this.errors[error.message] ?? error.message;
      if (outcome === 'bad_country_code' && !region && !text.includes('+')) outcome = 'no_region';
      return `${outcome}\t\t\tunknown\t`;
    }
    const extension = number.getExtensionOrDefault();
    number.clearExtension();
    this.number = number;
    const e164 = this.util.format(number, this.formats.E164);
    if (this.util.isValidNumber(number)) {
      const type = kTypes[this.typeIndex(number)];
      return `valid\t${e164}\t${this.util.getRegionCodeForNumber(number)}\t${type}\t${extension}`;
    }
    return `${this.reasons.get(this.util.isPossibleNumberWithReason(number))}\t${e164}\t\tunknown\t${extension}`;
  }

  /// True when an answer of gigo is the one expected for the number last parsed. Numbers of more than
  /// fifteen digits are rounded by the reference, which keeps them as floating point; so are gigo's
  /// before the two are compared.
  agrees(expected, answer) {
    if (expected === answer) return true;
    if (!(this.number?.getNationalNumber() > Number.MAX_SAFE_INTEGER)) return false;
    const code = String(this.number.getCountryCode()).length;
    const rounded = (line) => line.replace(/\+(\d+)/, (_, digits) => `+${Number(digits.slice(code))}`);
    const size = (line) => line.split('\t')[1].length;
    return size(expected) === size(answer) && rounded(expected) === rounded(answer);
  }

  /// How the number last parsed is written for people.
  written() {
    return `${this.util.format(this.number, this.formats.INTERNATIONAL)}\t${this.util.format(this.number, this.formats.NATIONAL)}`;
  }

  typeIndex(number) {
    const types = this.library.PhoneNumberType;
    const order = [types.FIXED_LINE, types.MOBILE, types.FIXED_LINE_OR_MOBILE, types.TOLL_FREE,
                   types.PREMIUM_RATE, types.SHARED_COST, types.VOIP, types.PERSONAL_NUMBER, types.PAGER,
                   types.UAN, types.VOICEMAIL];
    return order.indexOf(this.util.getNumberType(number));
  }
}

/// Asks the program `reader` (conformance_read_phones) about [region, text] pairs: an array of
/// {path, answer, written}.
export function ask(reader, questions) {
  const input = questions.map(([region, text]) => `${region}\t${text}\n`).join('');
  const ran = spawnSync(resolve(reader), [], {input, maxBuffer: 1 << 30});
  if (ran.status !== 0) throw new Error(`${reader} failed`);
  const lines = ran.stdout.toString().split('\n');
  return questions.map((_, i) => {
    const columns = lines[i].split('\t');
    return {path: columns[0], answer: columns.slice(1, 6).join('\t'), written: columns.slice(6).join('\t')};
  });
}
