// SPDX-License-Identifier: Apache-2.0
// Writes the numbering plans of gigo from the metadata inside the npm package google-libphonenumber:
//
//   npm install google-libphonenumber            (anywhere outside the tree)
//   node src/data/generate/phone_plans.mjs --package DIR/node_modules/google-libphonenumber \
//        --date 2026-09-29 [--out src/data]
//
// --date is the day on which that version was published (npm view google-libphonenumber time).
// The same package gives the same bytes. What is written:
//
//   phone_source.tsv     name, version, date and licence of the package
//   phone_regions.tsv    a line a region: its calling code, lengths, prefixes, entries to the automaton
//   phone_formats.tsv    how numbers are written, a line a format
//   phone_automaton.u16  all patterns as one minimal automaton: a line a state, eleven numbers: the
//                        next state for each digit, and the row of phone_verdicts.u16
//   phone_tails.u16      states behind which only the number of digits matters, so that nobody has to
//                        walk on: a line each, the first states of the automaton in order
//   phone_verdicts.u16   what it means to end in a state; see src/normalize/phone_automaton.hpp
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {branches, PatternAutomaton} from './phone_patterns.mjs';
import {addState, kTailColumns, numberStates, states, tailRow, verdicts} from './phone_states.mjs';

const options = {};
for (let i = 2; i + 1 < process.argv.length; i += 2) options[process.argv[i]] = process.argv[i + 1];
if (!options['--package'] || !/^\d{4}-\d\d-\d\d$/.test(options['--date'] ?? '')) {
  console.error('usage: phone_plans.mjs --package DIR --date YYYY-MM-DD [--out DIR]');
  process.exit(2);
}
const folder = resolve(options['--package']);
const out = options['--out'] ?? 'src/data';
const library = createRequire(import.meta.url)(folder);
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const licence = manifest.license.replace(/^\((.*)\)$/, '$1');

// Field numbers of phonemetadata.proto, which are the indices of the arrays.
const kGeneral = 1, kMobile = 3, kFixed = 2, kCallingCode = 10, kExitCode = 11, kNationalPrefix = 12;
const kPrefixForParsing = 15, kTransform = 16, kSameMobileAndFixed = 18, kFormats = 19;
const kIntlFormats = 20, kMain = 22, kLeadingDigits = 23, kShortCode = 29;
const kPattern = 2, kLengths = 9, kLocalLengths = 10;
// gigo::PhoneType by its place in the enumeration, in the order in which the types are tried.
const kTypes = [
  {type: 5, field: 5}, {type: 4, field: 4}, {type: 6, field: 6}, {type: 7, field: 8},
  {type: 8, field: 7}, {type: 9, field: 21}, {type: 10, field: 25}, {type: 11, field: 28},
];
const kFixedLineType = 1, kMobileType = 2, kFixedOrMobileType = 3;

const {countryCodeToRegionCodeMap: byCode, countryToMetadata} = library.metadata;
const shortMetadata = library.shortnumbermetadata.countryToMetadata;

// The regions, those of one calling code in the order in which they are asked.
const regions = [];
for (const code of Object.keys(byCode).map(Number).sort((a, b) => a - b)) {
  for (const name of byCode[code]) {
    const metadata = countryToMetadata[name === '001' ? String(code) : name];
    if (!metadata || metadata[kCallingCode] !== code) throw new Error(`no plan of ${name} ${code}`);
    regions.push({name, code, metadata, index: regions.length, place: byCode[code].indexOf(name)});
  }
}

// Whole numbers of a calling code: verdict = 1 + place of the region among those of the code, type, and one bit for each region of the code
// whose general pattern the digits have (whatever their number).
function addPlan(ofCode) {
  const parts = [];
  const part = (pattern) => parts.push(new PatternAutomaton(pattern)) - 1;
  const plans = ofCode.map(({metadata, index, place}) => {
    const general = metadata[kGeneral];
    const kind = (type, field) => {
      const desc = metadata[field];
      if (!desc || desc[kLengths]?.[0] === -1 || !desc[kPattern]) return null;
      return {type, part: part(desc[kPattern]), lengths: desc[kLengths] ?? []};
    };
    return {
      index, place,
      general: {part: part(general[kPattern]), lengths: general[kLengths] ?? []},
      kinds: kTypes.map(({type, field}) => kind(type, field)).filter(Boolean),
      fixed: kind(kFixedLineType, kFixed),
      mobile: kind(kMobileType, kMobile),
      same: Boolean(metadata[kSameMobileAndFixed]),
      leading: metadata[kLeadingDigits] ? part(metadata[kLeadingDigits]) : -1,
    };
  });
  const leadingParts = new Set(plans.map((plan) => plan.leading));
  const kMatched = -1;  // the leading digits were there: true from now on
  const verdictOf = (live, depth) => {
    const accepts = (id) => live.has(id) && (live.get(id) === kMatched || parts[id].accepts(live.get(id)));
    const has = (kind) => kind && (kind.lengths.length === 0 || kind.lengths.includes(depth)) && accepts(kind.part);
    const typeOf = (plan) => {
      if (!has(plan.general)) return 0;
      const other = plan.kinds.find(has);
      if (other) return other.type;
      if (has(plan.fixed)) return plan.same || has(plan.mobile) ? kFixedOrMobileType : kFixedLineType;
      return !plan.same && has(plan.mobile) ? kMobileType : 0;
    };
    let mask = 0;
    for (const plan of plans) {
      if (accepts(plan.general.part)) mask |= 1 << plan.place;
    }
    let found = null;
    if (plans.length === 1) {
      found = plans[0];
    } else {
      found = plans.find((plan) => (plan.leading < 0 ? typeOf(plan) !== 0 : accepts(plan.leading)));
    }
    const type = found ? typeOf(found) : 0;
    return [type ? 1 + found.place : 0, type, mask & 0xffff, mask >>> 16];
  };
  const known = new Map();
  const visit = (live, depth) => {
    if ([...live.keys()].every((id) => leadingParts.has(id))) return 0;
    const key = depth + ';' + [...live].join(';');
    if (known.has(key)) return known.get(key);
    const next = [];
    for (let digit = 0; digit < 10; digit += 1) {
      const after = new Map();
      for (const [id, state] of live) {
        let to = state === kMatched ? kMatched : parts[id].step(state, digit);
        if (to > 0 && leadingParts.has(id) && parts[id].accepts(to)) to = kMatched;
        if (to !== 0) after.set(id, to);
      }
      next.push(visit(after, depth + 1));
    }
    const id = addState(next, verdictOf(live, depth));
    known.set(key, id);
    return id;
  };
  return visit(new Map(parts.map((automaton, id) => [id, automaton.start])), 0);
}

// What stands before a number (or all of a short local one): verdict = 1 when the digits so far are
// the match unless more of them are; the group that stays, as 256 * its first digit + one past its
// last, 0 for none; and the same two again for a match at the end of the text only, which goes first.
// The matcher it stands for backtracks: an earlier branch wins.
function addPrefix(pattern, transform = '') {
  if (!pattern) return 0;
  if (transform && !/^\d*\$\d$/.test(transform)) throw new Error(`the rule ${transform}`);
  const {groups, list} = branches(pattern);
  const group = Number(/\$(\d)/.exec(transform)?.[1] ?? 0);
  const known = new Map();
  const visit = (live, depth) => {
    if (live.length === 0) return 0;
    const key = depth + ';' + live.join();
    if (known.has(key)) return known.get(key);
    const verdict = [0, 0, 0, 0];
    let kept = live;
    for (let i = 0; i < live.length; i += 1) {
      const branch = list[live[i]];
      if (branch.sets.length !== depth) continue;
      // The group is put into the transform rule only when the last group took part.
      const taken = group > 0 && branch.stop[groups] > branch.begin[groups];
      const stays = taken ? branch.begin[group] * 256 + branch.stop[group] : 0;
      const column = branch.end ? 2 : 0;
      if (verdict[column] !== 0) continue;
      verdict[column] = 1;
      verdict[column + 1] = stays;
      if (!branch.end) {
        kept = live.slice(0, i);  // what comes after it in order is never tried
        break;
      }
    }
    const next = [];
    for (let digit = 0; digit < 10; digit += 1) {
      next.push(visit(kept.filter((i) => list[i].sets.length > depth && (list[i].sets[depth] >> digit) & 1), depth + 1));
    }
    const id = addState(next, verdict);
    known.set(key, id);
    return id;
  };
  return visit(list.map((_, i) => i), 0);
}

// Numbers of short services: verdict = 1 for one.
function addShort(metadata) {
  if (!metadata) return 0;
  const patterns = [metadata[kGeneral], metadata[kShortCode]];
  if (patterns.some((desc) => !desc?.[kPattern] || desc[kLengths]?.[0] === -1)) return 0;
  const parts = patterns.map((desc) => new PatternAutomaton(desc[kPattern]));
  const fits = (desc, depth) => !desc[kLengths]?.length || desc[kLengths].includes(depth);
  const visit = (live, depth) => {
    if (live.includes(0)) return 0;
    const valid = parts.every((part, i) => part.accepts(live[i]) && fits(patterns[i], depth));
    const next = [];
    for (let digit = 0; digit < 10; digit += 1) next.push(visit(parts.map((part, i) => part.step(live[i], digit)), depth + 1));
    return addState(next, [valid ? 1 : 0, 0, 0, 0]);
  };
  return visit(parts.map((part) => part.start), 0);
}

const roots = [];
const root = (state) => roots.push(state) - 1;
for (const code of new Set(regions.map((region) => region.code))) {
  const ofCode = regions.filter((region) => region.code === code);
  const plan = root(addPlan(ofCode));
  for (const region of ofCode) region.plan = plan;
}
const planStates = states.length;
for (const region of regions) {
  const {metadata} = region;
  region.prefix = root(addPrefix(metadata[kPrefixForParsing], metadata[kTransform] ?? ''));
  region.exit = root(addPrefix(metadata[kExitCode]));
  region.short = root(addShort(region.name === '001' ? null : shortMetadata[region.name]));
}
const formats = [];
for (const {place, code, metadata} of regions) {
  if (place !== 0) continue;  // numbers are written by the plan of the main region
  for (const [kind, field] of [['national', kFormats], ['international', kIntlFormats]]) {
    for (const [, pattern, format, leading, rule] of metadata[field] ?? []) {
      const groups = [...pattern.matchAll(/\(\\d(?:\{(\d+)(?:,(\d+))?\})?\)/g)];
      if (groups.map((group) => group[0]).join('') !== pattern) throw new Error(`the format ${pattern}`);
      const sizes = groups.map(([, least, most]) => (most ? `${least}-${most}` : least ?? '1')).join(',');
      const home = kind === 'national' ? format.replace(/(\$\d)/, rule || '$1') : '';
      formats.push({code, kind, sizes, format, home, leading: root(addPrefix(leading?.at(-1) ?? '')), pattern: leading?.at(-1) ?? ''});
    }
  }
}

const {numbered, order, tails} = numberStates(roots);

const source = `# SPDX-License-Identifier: Apache-2.0
# Generated by src/data/generate/phone_plans.mjs from ${manifest.name} ${manifest.version} (${options['--date']}, ${licence};
# the numbering plans in it are Google's libphonenumber metadata, Apache-2.0). Not to be edited by hand.
`;
const write = (name, remark, lines) => {
  const comment = remark.split('\n').map((line) => `# ${line}\n`).join('');
  writeFileSync(join(out, name), `${source}${comment}${lines.join('\n')}\n`);
};
const at = (index) => order.get(roots[index]);
write('phone_source.tsv', 'What the numbering plans are made from.', [
  `name\t${manifest.name}`, `version\t${manifest.version}`, `date\t${options['--date']}`, `licence\t${licence}`,
]);
write('phone_regions.tsv',
      `One line a region, those of a calling code together, its main one first: region, calling code,
possible lengths, lengths without area code, national prefix, entries to the automaton (plan, prefix,
exit code, short numbers), transform rule; and as patterns, for readers only: what stands before a
number, exit codes, leading digits.`,
      regions.map((r) => [
        r.name, r.code, (r.metadata[kGeneral][kLengths] ?? []).join(','),
        (r.metadata[kGeneral][kLocalLengths] ?? []).join(','), r.metadata[kNationalPrefix] ?? '',
        at(r.plan), at(r.prefix), at(r.exit), at(r.short), r.metadata[kTransform] ?? '',
        r.metadata[kPrefixForParsing] ?? '', r.metadata[kExitCode] ?? '', r.metadata[kLeadingDigits] ?? '',
      ].join('\t')));
write('phone_formats.tsv',
      `How the numbers of a calling code are written; the first line that fits counts: calling code, kind,
sizes of the groups, text, text with the national prefix, entry to the automaton for the leading digits
(0: any); and for readers only their pattern.`,
      formats.map((f) => [f.code, f.kind, f.sizes, f.format, f.home, at(f.leading), f.pattern].join('\t')));
write('phone_automaton.u16', 'One line a state: the next state for each digit, the row of phone_verdicts.u16.',
      numbered.map((id) => [...states[id].slice(0, 10).map((to) => order.get(to)), states[id][10]].join() + ','));
write('phone_tails.u16',
      'One line a state, the first ones of phone_automaton.u16: the row of phone_verdicts.u16 for each number of digits to come.',
      tails.map((state) => tailRow(state).join() + ','));
write('phone_verdicts.u16', 'One line a verdict.', verdicts.map((row) => row.join() + ','));
console.log(`${manifest.name} ${manifest.version}: ${regions.length} regions, ${numbered.length} states ` +
            `(${planStates} of plans, ${tails.length} tails), ` +
            `${numbered.length * 22 + tails.length * 2 * kTailColumns} bytes, ${verdicts.length} verdicts`);
