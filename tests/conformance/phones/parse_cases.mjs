// SPDX-License-Identifier: Apache-2.0
// A table of texts and what libphonenumber of 2022 made of them (--cases FILE: default_region, type,
// form, input, expected_e164, expected_extension, is_valid, region). Where gigo differs, today's
// reference must say what gigo says; everything else is unexplained.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ask, options, Reference} from './reference.mjs';

const given = options('parse_cases.mjs --reference NODE_MODULES --reader PROGRAM [--cases FILE]', ['reference', 'reader']);
const file = given.cases ?? (process.env.GIGO_DATA && join(process.env.GIGO_DATA, 'units/phone_libphonenumber/parse_cases.csv'));
if (!file || !existsSync(file)) {
  console.log('skipped: no table of cases (--cases FILE, or GIGO_DATA)');
  process.exit(0);
}
const reference = new Reference(given.reference);
const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
const answers = ask(given.reader, rows.map(([region, , , text]) => [region, text]));
let explained = 0;
let unexplained = 0;
const paths = {fast: 0, slow: 0};
rows.forEach(([region, , form, text, e164, extension, valid, owner], i) => {
  paths[answers[i].path] += 1;
  const [outcome, ...got] = answers[i].answer.split('\t');
  const isValid = outcome === 'valid';
  const same = got[0] === e164 && got[3] === extension && isValid === (valid === '1') && (!isValid || got[1] === owner);
  if (same) return;
  const today = reference.answer(region, text);
  const agrees = reference.agrees(today, answers[i].answer);
  if (agrees) explained += 1; else unexplained += 1;
  console.log(`${agrees ? 'explained' : 'UNEXPLAINED'} ${region} ${form} "${text}": 2022 ${e164} ${owner} ${extension} ${valid === '1' ? 'valid' : 'invalid'}; ` +
              `gigo ${answers[i].answer.replaceAll('\t', ' ')}; reference ${today.replaceAll('\t', ' ')}`);
});
console.log(`${rows.length} cases: ${rows.length - explained - unexplained} as in 2022, ${explained} explained by the ` +
            `reference of today, ${unexplained} unexplained; ${paths.fast} by the digit reader, ${paths.slow} through libphonenumber`);
process.exit(unexplained === 0 ? 0 : 1);
