// SPDX-License-Identifier: Apache-2.0
// The patterns of numbering plans (digits, classes, groups, |, ?, {n,m}, a $ at the end of a branch;
// nothing that repeats without end) as automata over the ten digits.

/// The tree of a pattern. Nodes: {set: bit mask of digits}, {list}, {choice}, {group, number},
/// {repeat, least, most}, {end}.
function parse(pattern) {
  let at = 0;
  let groups = 0;
  const fail = (what) => {
    throw new Error(`${what} at ${at} of the pattern ${pattern}`);
  };
  const digit = () => {
    const value = pattern.charCodeAt(at) - 48;
    if (!(value >= 0 && value <= 9)) fail('no digit');
    at += 1;
    return value;
  };
  function choice() {
    const branches = [list()];
    while (pattern[at] === '|') {
      at += 1;
      branches.push(list());
    }
    return branches.length === 1 ? branches[0] : {choice: branches};
  }
  function list() {
    const parts = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') parts.push(repeated());
    return {list: parts};
  }
  function repeated() {
    const node = atom();
    if (pattern[at] === '?') {
      at += 1;
      return {repeat: node, least: 0, most: 1};
    }
    if (pattern[at] !== '{') return node;
    const bounds = /^\{(\d+)(?:,(\d+))?\}/.exec(pattern.slice(at));
    if (!bounds) fail('a repetition without end');
    at += bounds[0].length;
    return {repeat: node, least: Number(bounds[1]), most: Number(bounds[2] ?? bounds[1])};
  }
  function atom() {
    const sign = pattern[at];
    if (sign === '(') {
      at += 1;
      let number = 0;
      if (pattern.startsWith('?:', at)) {
        at += 2;
      } else {
        number = ++groups;
      }
      const inner = choice();
      if (pattern[at] !== ')') fail('no )');
      at += 1;
      return number ? {group: inner, number} : inner;
    }
    if (sign === '[') {
      at += 1;
      let set = 0;
      while (pattern[at] !== ']') {
        const from = digit();
        let to = from;
        if (pattern[at] === '-') {
          at += 1;
          to = digit();
        }
        for (let d = from; d <= to; d += 1) set |= 1 << d;
      }
      at += 1;
      return {set};
    }
    if (sign === '\\') {
      if (pattern[at + 1] !== 'd') fail('an escape');
      at += 2;
      return {set: 1023};
    }
    if (sign === '$') {
      at += 1;
      return {end: true};
    }
    return {set: 1 << digit()};
  }
  const tree = choice();
  if (at !== pattern.length) fail('something left');
  return {tree, groups};
}

/// A pattern as a deterministic automaton, made step by step: states are small integers, 0 is dead.
export class PatternAutomaton {
  constructor(pattern) {
    this.next = [];  // of the nondeterministic one: {set, to} or {empty: [to…]}
    this.accept = this.#node({});
    const start = this.#build(parse(pattern).tree, this.accept);
    this.ids = new Map();
    this.states = [[]];
    this.steps = [new Array(10).fill(0)];
    this.start = this.#intern([start]);
  }
  #node(node) {
    this.next.push(node);
    return this.next.length - 1;
  }
  #build(tree, to) {
    if (tree.set !== undefined) return this.#node({set: tree.set, to});
    if (tree.list) return tree.list.reduceRight((after, part) => this.#build(part, after), to);
    if (tree.choice) return this.#node({empty: tree.choice.map((branch) => this.#build(branch, to))});
    if (tree.group) return this.#build(tree.group, to);
    if (tree.end) throw new Error('a $ in a pattern of whole numbers');
    let from = to;
    for (let i = tree.most; i > 0; i -= 1) {
      const once = this.#build(tree.repeat, from);
      from = i > tree.least ? this.#node({empty: [once, to]}) : once;
    }
    return from;
  }
  #intern(seeds) {
    const seen = new Set();
    const visit = (id) => {
      if (seen.has(id)) return;
      seen.add(id);
      for (const to of this.next[id].empty ?? []) visit(to);
    };
    seeds.forEach(visit);
    const state = [...seen].filter((id) => !this.next[id].empty).sort((a, b) => a - b);
    if (state.length === 0) return 0;
    const key = state.join();
    if (!this.ids.has(key)) {
      this.ids.set(key, this.states.length);
      this.states.push(state);
      this.steps.push(new Array(10).fill(-1));
    }
    return this.ids.get(key);
  }
  step(state, digit) {
    if (this.steps[state][digit] < 0) {
      const seeds = [];
      for (const id of this.states[state]) {
        const {set, to} = this.next[id];
        if (set !== undefined && (set >> digit) & 1) seeds.push(to);
      }
      this.steps[state][digit] = this.#intern(seeds);
    }
    return this.steps[state][digit];
  }
  accepts(state) {
    return this.states[state].includes(this.accept);
  }
}

/// What a pattern can match, branch by branch in the order in which a backtracking matcher tries
/// them: {sets: a digit mask a place, end: whether $ must follow, begin: [by group], stop: [by group]}.
export function branches(pattern) {
  const {tree, groups} = parse(pattern);
  const expand = (node, before) => {
    if (node.set !== undefined) return before.map((b) => ({...b, sets: [...b.sets, node.set]}));
    if (node.list) return node.list.reduce((done, part) => expand(part, done), before);
    // One branch of `before` after the other: the earlier choice weighs more.
    if (node.choice) return before.flatMap((b) => node.choice.flatMap((branch) => expand(branch, [b])));
    if (node.end) return before.map((b) => ({...b, end: true}));
    if (node.group) {
      return before.flatMap((b) => {
        const begin = b.sets.length;
        return expand(node.group, [b]).map((x) => ({
          ...x,
          begin: Object.assign([...x.begin], {[node.number]: begin}),
          stop: Object.assign([...x.stop], {[node.number]: x.sets.length}),
        }));
      });
    }
    return before.flatMap((b) => {
      const times = [[b]];
      for (let i = 1; i <= node.most; i += 1) times.push(expand(node.repeat, times[i - 1]));
      return times.slice(node.least).reverse().flat();
    });
  };
  return {groups, list: expand(tree, [{sets: [], end: false, begin: [], stop: []}])};
}
