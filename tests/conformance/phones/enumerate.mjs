// SPDX-License-Identifier: Apache-2.0
// Every region, every beginning of three digits, two fixed fills, every possible length, written as
// +… : 1.17 million numbers. Compares validity, region, type, E.164 and outcome with the reference and
// prints the disagreements; --digests FILE also writes a digest a plan of the reference's answers,
// against which tests/conformance/phones/enumeration_test.cpp holds gigo without the reference.
import {writeFileSync} from 'node:fs';
import {ask, options, Random, Reference} from './reference.mjs';

const given = options('enumerate.mjs --reference NODE_MODULES --reader PROGRAM [--digests FILE]', ['reference', 'reader']);
const reference = new Reference(given.reference);

// Two 32-bit products, written side by side.
class Digest {
  low = 2166136261;
  high = 3339451269;
  add(text) {
    for (let i = 0; i < text.length; i += 1) {
      const byte = text.charCodeAt(i);
      this.low = Math.imul(this.low ^ byte, 16777619);
      this.high = Math.imul(this.high ^ byte, 2246822507);
    }
  }
  text() {
    return [this.high, this.low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

const lines = [];
let count = 0;
let valid = 0;
const wrong = [];
for (const plan of reference.plans()) {
  const random = new Random(plan.code * 100 + plan.place);
  const questions = [];
  for (let prefix = 0; prefix < 1000; prefix += 1) {
    for (let fill = 0; fill < 2; fill += 1) {
      for (const length of plan.lengths) {
        questions.push(['', `+${plan.code}${(String(prefix).padStart(3, '0') + random.digits(length - 3)).slice(0, length)}`]);
      }
    }
  }
  const digest = new Digest();
  const answers = ask(given.reader, questions);
  questions.forEach(([, text], i) => {
    const expected = reference.answer('', text);
    // Longer numbers are rounded by the reference.
    digest.add(`${expected.replace(/^(\w+\t\+\d{12})\d+/, '$1')}\n`);
    count += 1;
    if (expected.startsWith('valid')) valid += 1;
    if (!reference.agrees(expected, answers[i].answer)) wrong.push(`${text}: ${expected} | ${answers[i].answer}`);
  });
  lines.push(`${plan.region}\t${plan.code}\t${questions.length}\t${digest.text()}`);
}
wrong.slice(0, 20).forEach((line) => console.log(line));
console.log(`${count} numbers, ${valid} valid, ${wrong.length} disagreements`);
if (given.digests) {
  writeFileSync(given.digests, `# SPDX-License-Identifier: Apache-2.0
# Written by tests/conformance/phones/enumerate.mjs from the answers of google-libphonenumber: plan,
# calling code, numbers, digest of the answers.
${lines.join('\n')}
`);
}
process.exit(wrong.length === 0 ? 0 : 1);
