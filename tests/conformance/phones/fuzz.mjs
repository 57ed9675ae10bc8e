// SPDX-License-Identifier: Apache-2.0
// Texts of digits and separators, from well written to broken, in all regions: what the digit reader
// answers is compared with the reference, and what it hands on to libphonenumber is counted and
// compared too. Prints the disagreements of both and the share of the digit reader. With --forms
// written the texts are what only libphonenumber takes apart: extensions in words, letters for
// digits, RFC 3966, odd signs.
import {ask, options, Random, Reference} from './reference.mjs';

const given = options('fuzz.mjs --reference NODE_MODULES --reader PROGRAM [--texts 2000000] [--seed 1] [--forms digits|written]', ['reference', 'reader']);
const reference = new Reference(given.reference);
const random = new Random(Number(given.seed ?? 1));
const plans = reference.plans();
const regions = plans.filter((plan) => plan.region !== '001');

// Valid numbers of each plan, by trial.
const valid = plans.map((plan) => {
  const found = [];
  for (let trial = 0; trial < 20000 && found.length < 40; trial += 1) {
    const text = `+${plan.code}${random.digits(random.of(plan.lengths))}`;
    if (reference.answer('', text).split('\t')[2] === plan.region) found.push(text);
  }
  return {plan, found};
}).filter(({found}) => found.length > 0);

function separated(digits) {
  let text = '';
  for (const digit of digits) text += digit + (random.below(4) === 0 ? random.of([' ', '-', '.', '/', ') ', ' (', '  ']) : '');
  return text;
}

// One [region, text].
function make() {
  const {plan, found} = random.of(valid);
  const e164 = random.of(found);
  const national = e164.slice(1 + String(plan.code).length);
  const home = plan.region === '001' ? random.of(regions) : plan;
  const abroad = random.of(regions);
  const exit = (at) => random.of([at.exit.replace(/[^\d].*/, ''), '00', '011', '0011', '810', '00' + random.digits(1)]);
  const written = (format) => {
    reference.answer('', e164);
    return reference.util.format(reference.number, format);
  };
  switch (random.below(20)) {
    case 0: return [home.region, written(reference.formats.NATIONAL)];
    case 1: return [home.region, written(reference.formats.INTERNATIONAL)];
    case 2: return [abroad.region, written(reference.formats.INTERNATIONAL)];
    case 3: return ['', written(reference.formats.INTERNATIONAL)];
    case 4: return [home.region, separated(home.prefix + national)];
    case 5: return [home.region, separated(national)];
    case 6: return [abroad.region, separated(exit(abroad) + plan.code + national)];
    case 7: return [home.region, separated(exit(home) + plan.code + national)];
    case 8: return [home.region, separated(plan.code + national)];
    case 9: return [abroad.region, separated(national)];
    case 10: return [home.region, `+${plan.code} (${home.prefix})${separated(national)}`];
    case 11: return [home.region, separated(national.slice(0, -1 - random.below(4)))];
    case 12: return [home.region, separated(national + random.digits(1 + random.below(4)))];
    case 13: return [home.region, separated(national.slice(1 + random.below(3)))];
    case 14: return [home.region, separated(random.digits(1 + random.below(2)) + national)];
    case 15: {
      const at = random.below(national.length);
      return [home.region, separated(national.slice(0, at) + random.below(10) + national.slice(at + 1))];
    }
    case 16: return [home.region, random.digits(3 + random.below(14))];
    case 17: return [home.region, home.prefix + random.digits(3 + random.below(14))];
    case 18: return [random.of([home.region, '', abroad.region]), `+${separated(random.digits(3 + random.below(16)))}`];
    // What stands before numbers of some countries: carriers, the 15 and 9 of Argentina, local numbers.
    default:
      return [home.region, separated(random.of([
        `0${random.of(['11', '15', '14', '21', '31', '41', '3', '5', '7', '9', '441', '456', '8', '81', '82'])}${national}`,
        `90${random.of(['15', '21', '31'])}${national}`, `0${national.slice(0, 2)}15${national.slice(-8)}`,
        `${national.slice(0, 4)}15${national.slice(4)}`, `80${national}`, `8${national}`, `180020${national}`,
        `1${national.slice(-7)}`, `${plan.code}${home.prefix}${national}`, `0${plan.code}${national}`,
        national.slice(-7), national.slice(-6), `${home.code}${national.slice(-7)}`, `1001${national}`,
        `15${random.of(['000', '115', '440', '770'])}${national}`, `17951${national}`, `1831${national}`]))];
  }
}

// One [region, text] around the digits of make().
function makeWritten() {
  const [region, text] = make();
  const digits = random.digits(1 + random.below(5));
  const end = random.of(['ext', 'ext.', ' ext. ', 'x', ' x ', ' X', '#', ';ext=', ' extension ', ' Ext:', ' int ', ' anexo ',
                         ',,', ', ', ';', '~', ' e', ' xt ', ' доб ', ' доп. ']);
  switch (random.below(8)) {
    case 0: return [region, `tel:${text};ext=${digits}`];
    case 1: return [region, `tel:${text.replace(/ /g, '-')}`];
    case 2: {
      // The last digits as letters of a telephone's keys.
      const keys = ['', '', 'abc', 'DEF', 'ghi', 'JKL', 'mno', 'PQRS', 'tuv', 'WXYZ'];
      const tail = text.slice(-5).replace(/[2-9]/g, (digit) => random.of(keys[digit]));
      return [region, text.slice(0, -5) + tail];
    }
    case 3: return [region, `${random.of(['Tel: ', 'T. ', 'phone ', '(', '*', '"', ': '])}${text}`];
    case 4: return [region, text.replace(/[ -]/g, () => random.of(['\u2010', '\u00a0', '~', '[', ']', '\u3000', '\u200b']))];
    case 5: return [region, text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))];
    case 6: return [region, text + end + digits + random.of(['', '#'])];
    default: return [region, text + end + digits];
  }
}

const next = given.forms === 'written' ? makeWritten : make;
const texts = Number(given.texts ?? 2000000);
const count = {fast: 0, slow: 0};
const byOutcome = {};
const wrong = {fast: [], slow: []};
let formats = 0;
for (let done = 0; done < texts;) {
  const questions = [];
  while (questions.length < 100000 && done + questions.length < texts) questions.push(next());
  ask(given.reader, questions).forEach(({path, answer, written}, i) => {
    const [region, text] = questions[i];
    const expected = reference.answer(region, text);
    count[path] += 1;
    const outcome = expected.split('\t')[0];
    byOutcome[outcome] = (byOutcome[outcome] ?? 0) + 1;
    // gigo tells the extension also of what is no number.
    const told = reference.number ? answer : answer.replace(/\t\d+$/, '\t');
    let agrees = reference.agrees(expected, told);
    if (agrees && outcome === 'valid' && i % 8 === 0) {
      // A number that no format is for is left as it is by gigo.
      const [international, national] = written.split('\t');
      const [wantedInternational, wantedNational] = reference.written().split('\t');
      formats += 1;
      const e164 = answer.split('\t')[1];
      agrees = (international === wantedInternational || international === e164) &&
               (national === wantedNational || national === e164);
    }
    if (!agrees) wrong[path].push(`${region}\t${text}: ${expected} | ${answer} | ${written}`);
  });
  done += questions.length;
}
for (const path of ['fast', 'slow']) wrong[path].slice(0, 20).forEach((line) => console.log(path, line));
console.log(Object.entries(byOutcome).sort().map(([outcome, n]) => `${outcome} ${n}`).join(', '));
console.log(`${texts} texts in ${regions.length} regions, ${valid.length} plans: ${count.fast} by the digit reader ` +
            `(${(100 * count.fast / texts).toFixed(2)} %), ${wrong.fast.length} wrong; ${count.slow} through ` +
            `libphonenumber, ${wrong.slow.length} wrong; ${formats} written forms compared`);
process.exit(wrong.fast.length + wrong.slow.length === 0 ? 0 : 1);
