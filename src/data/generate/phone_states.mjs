// SPDX-License-Identifier: Apache-2.0
// The minimal automaton that phone_plans.mjs fills: states with equal futures are one. State 0 is
// dead, verdict 0 says nothing.
export const states = [[...new Array(10).fill(0), 0]];
export const verdicts = [[0, 0, 0, 0]];
const stateIds = new Map([[states[0].join(), 0]]);
const verdictIds = new Map([[verdicts[0].join(), 0]]);

const intern = (rows, ids, row) => {
  const key = row.join();
  if (!ids.has(key)) {
    ids.set(key, rows.length);
    rows.push(row);
  }
  return ids.get(key);
};

export const addState = (next, verdict) =>
    intern(states, stateIds, [...next, intern(verdicts, verdictIds, verdict)]);

// From a tail on all digits lead the same way to the end: only their number matters.
const known = new Map([[0, true]]);
function isTail(state) {
  if (!known.has(state)) {
    const [first, ...others] = states[state].slice(0, 10);
    known.set(state, others.every((to) => to === first) && isTail(first));
  }
  return known.get(state);
}

export const kTailColumns = 16;

// The verdict of a tail for each number of digits that are still to come.
export function tailRow(from) {
  const row = [];
  for (let state = from; state !== 0; state = states[state][0]) row.push(states[state][10]);
  if (row.length > kTailColumns) throw new Error('a tail longer than its row');
  return [...row, ...new Array(kTailColumns - row.length).fill(0)];
}

// Numbers the states as a reader meets them, from the roots in order; before all others come the
// tails that are met in a state that is none, state 0 first.
export function numberStates(roots) {
  const met = new Set([0]);
  const tails = new Set([0]);
  for (const from of roots) {
    const open = [from];
    while (open.length > 0) {
      const state = open.pop();
      if (met.has(state)) continue;
      met.add(state);
      const next = states[state].slice(0, 10);
      open.push(...next.toReversed());
      if (!isTail(state)) next.filter(isTail).forEach((to) => tails.add(to));
    }
  }
  const numbered = [...tails, ...[...met].filter((state) => !tails.has(state))];
  if (numbered.length > 65535) throw new Error('more states than 16 bits can name');
  return {numbered, tails: [...tails], order: new Map(numbered.map((state, index) => [state, index]))};
}
