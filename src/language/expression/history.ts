import { parseUnit } from '../../base/index.ts';
import { unknownNamed } from '../../diagnostics/index.ts';
import type { ActiveKind, Expression } from '../../engine/index.ts';
import { conceptKey } from '../../terminology/index.ts';
import {
  codeArgument,
  codeInPlace,
  marked,
  nameArgument,
  observed,
  parseInstant,
  plainArguments,
  stateArgument,
  withinArgument,
  wrongArguments,
} from './argument.ts';
import { all, type Checking } from './checking.ts';
import type { HISTORY } from './function-names.ts';
import { condition } from './logic.ts';
import { attributeMeaning, numberIn } from './name.ts';
import type { Call, Marker, Syntax } from './syntax.ts';
import { ANY, BOOLEAN, DURATION, INSTANT, LINEAR, literal, measure, type Type, type Typed } from './type.ts';
import { unify } from './units.ts';

type Meaning = Pick<Typed, 'expression' | 'type'> | undefined;
type Handler = (call: Call, c: Checking) => Meaning;

const is = (expression: Expression, type: Type): Meaning => ({ expression, type });

const KINDS: readonly Marker[] = ['condition', 'allergy', 'medication', 'care_plan', 'device'];

/** `attribute("name")` where an attribute is meant that holds a code or an entry. */
const isAttributeCall = (syntax: Syntax): syntax is Call => syntax.kind === 'call' && syntax.name === 'attribute';

function active(call: Call, c: Checking): Meaning {
  const [first] = call.args;
  const others = call.args.slice(1);
  if (
    first === undefined ||
    !call.args.every(({ marker }, i) => marker === undefined || (i === 0 && KINDS.includes(marker)))
  ) {
    return wrongArguments(call, 'active(code) or active(medication code)', c);
  }
  const kind = (first.marker ?? 'condition') as ActiveKind;
  if (isAttributeCall(first.value) && others.length === 0) {
    const name = attributeName(first.value, c);
    return name === undefined ? undefined : is({ op: 'active_by_attribute', kind, attribute: name }, BOOLEAN);
  }
  const concepts = all(call.args.map((arg) => codeArgument(arg.value, c)));
  if (concepts === undefined) return undefined;
  if (
    kind === 'condition' &&
    first.marker === undefined &&
    concepts.every(({ codings }) => codings[0].system === 'rxnorm')
  ) {
    c.problem(first.value, 'constant-condition', 'a drug is never an active condition', 'write active(medication …)');
  }
  return is({ op: 'active', kind, codes: concepts.map(conceptKey) }, BOOLEAN);
}

function has(call: Call, c: Checking): Meaning {
  const args = plainArguments(call, [1, 50], 'has(code)', c);
  const concepts = args && all(args.map((arg) => codeArgument(arg, c)));
  return concepts && is({ op: 'has', codes: concepts.map(conceptKey) }, BOOLEAN);
}

function last(call: Call, c: Checking): Meaning {
  const args = plainArguments(call, [1, 20], 'last(name) or last(name, within 1 year)', c, ['within']);
  if (args === undefined) return undefined;
  const [first] = args as [Syntax];
  if (isAttributeCall(first) && call.args.length === 1) {
    const name = attributeName(first, c);
    return name === undefined ? undefined : is({ op: 'last_by_attribute', attribute: name }, ANY);
  }
  const found = all(args.map((arg) => observed(arg, c)));
  const within = withinArgument(call, c);
  if (found === undefined || within === undefined) return undefined;
  const codes = found.flatMap((each) => each.codes);
  const unit = found.length === 1 ? found[0]!.unit : undefined;
  const back = within === 'none' ? {} : { within };
  return is({ op: 'last', codes, ...back, field: 'value' }, unit === undefined ? ANY : numberIn(unit));
}

const NOW: Expression = { op: 'time', part: 'now' };

function timeSince(call: Call, c: Checking): Meaning {
  const args = plainArguments(call, [1, 1], 'time_since(last(name)) or time_since(state)', c);
  if (args === undefined) return undefined;
  const [subject] = args as [Syntax];
  if (subject.kind === 'text' || (subject.kind === 'name' && !isPointInTime(subject.name, c))) {
    const state = stateArgument(subject, c);
    return state === undefined ? undefined : is({ op: 'since', state }, DURATION);
  }
  const from = instantOf(subject, 'expected a state, last(…) or a point in time', c);
  return from && is({ op: 'arithmetic', how: '-', left: NOW, right: from }, DURATION);
}

/** An attribute that holds one, where no state has its name. */
const isPointInTime = (name: string, { scope }: Checking): boolean =>
  !scope.state(name) && scope.attribute(name)?.type === 'instant';

function timeOf(call: Call, c: Checking): Meaning {
  const args = plainArguments(call, [1, 1], 'time_of(last(name))', c);
  const at = args && instantOf(args[0]!, 'expected last(…)', c);
  return at && is(at, INSTANT);
}

/** When a last value was taken, or a point in time itself. */
function instantOf(syntax: Syntax, otherwise: string, c: Checking): Expression | undefined {
  const from = c.of(syntax);
  if (from === undefined || from.type.kind === 'instant') return from?.expression;
  if (from.expression.op === 'last') return { ...from.expression, field: 'time' };
  return c.problem(syntax, 'wrong-arguments', otherwise);
}

function readings(call: Call, c: Checking): Meaning {
  const wanted = 'readings(name >= 140, within 3 months)';
  const args = plainArguments(call, [1, 1], wanted, c, ['within']);
  if (args === undefined) return undefined;
  const [compared] = args as [Syntax];
  if (compared.kind !== 'compare' || !marked(call, 'within')) return wrongArguments(call, wanted, c);
  const subject = observed(compared.left, c);
  const bound = c.of(compared.right);
  const within = withinArgument(call, c);
  if (subject === undefined || bound === undefined || typeof within !== 'number') return undefined;
  const { codes } = subject;
  const reading: Typed = {
    ...compared.left,
    expression: literal(0),
    type: subject.unit === undefined ? LINEAR : numberIn(subject.unit),
  };
  const numbers = unify([reading, bound], c);
  const counted =
    numbers && ({ op: 'count_readings', codes, within, how: compared.how, bound: numbers.of[1]! } as const);
  return counted && is(counted, LINEAR);
}

function symptom(call: Call, c: Checking): Meaning {
  const args = plainArguments(call, [1, 1], 'symptom(name)', c);
  const name = args && nameArgument(args[0]!, 'symptom', c);
  return name === undefined ? undefined : is({ op: 'symptom', name }, LINEAR);
}

function visited(call: Call, c: Checking): Meaning {
  const args = plainArguments(call, [1, 1], 'visited(state, within 1 year, since other_state)', c, ['within', 'since']);
  if (args === undefined) return undefined;
  const state = stateArgument(args[0]!, c);
  const within = withinArgument(call, c);
  const after = marked(call, 'since');
  const since = after && stateArgument(after.value, c);
  if (state === undefined || within === undefined || (after !== undefined && since === undefined)) return undefined;
  const limits = { ...(since === undefined ? {} : { since }), ...(within === 'none' ? {} : { within }) };
  return is({ op: 'visited', state, ...limits }, BOOLEAN);
}

function vital(call: Call, c: Checking): Meaning {
  const args = plainArguments(call, [1, 1], 'vital("Heart Rate")', c);
  const name = args && nameArgument(args[0]!, 'vital sign', c);
  if (name === undefined) return undefined;
  if (c.scope.vital(name)) return is({ op: 'vital', name }, LINEAR);
  const { code, message, hint } = unknownNamed('unknown-vital', 'vital sign', name, c.scope.names('vital'));
  return c.problem(args![0]!, code, message, hint);
}

const atLeast =
  (op: 'at_least' | 'at_most'): Handler =>
  (call, c) => {
    const args = plainArguments(call, [2, 100], `${op}(2, a, b, c)`, c);
    if (args === undefined) return undefined;
    const [count, ...conditions] = args as [Syntax, ...Syntax[]];
    const isCount = count.kind === 'number' && count.unit === undefined && Number.isInteger(count.value);
    if (!isCount) c.problem(count, 'wrong-arguments', 'how many is a whole number', `write ${op}(2, a, b, c)`);
    const of = all(conditions.map((each) => condition(each, c)));
    return isCount && of ? is({ op, count: count.value, of }, BOOLEAN) : undefined;
  };

const completed =
  (unit: 'years' | 'months'): Handler =>
  (call, c) => {
    const type = measure(parseUnit(unit === 'years' ? 'a' : 'mo')!);
    return plainArguments(call, [0, 0], `${call.name}()`, c) && is({ op: 'age', completed: unit }, type);
  };

function date(call: Call, c: Checking): Meaning {
  const wanted = 'date("2020-03-01") or date("2020-03-01T12:30:00")';
  const args = plainArguments(call, [1, 1], wanted, c);
  if (args === undefined) return undefined;
  const instant = args[0]!.kind === 'text' ? parseInstant(args[0]!.value) : undefined;
  return instant === undefined ? wrongArguments(call, wanted, c) : is(literal(instant), INSTANT);
}

/** The name on the person of an attribute in quotes. */
function attributeName(call: Call, c: Checking): string | undefined {
  const found = attribute(call, c);
  return found?.expression.op === 'attribute' ? found.expression.name : undefined;
}

function attribute(call: Call, c: Checking): Meaning {
  const args = plainArguments(call, [1, 1], 'attribute("any name")', c);
  const name = args && nameArgument(args[0]!, 'attribute', c);
  if (name === undefined) return undefined;
  const found = c.scope.ownAttribute(name) ?? c.scope.attribute(name);
  if (found !== undefined) return attributeMeaning(found);
  const { code, message, hint } = unknownNamed('unknown-attribute', 'attribute', name, c.scope.names('attribute'));
  return c.problem(args![0]!, code, message, hint);
}

function code(call: Call, c: Checking): Meaning {
  const concept = codeInPlace(call, c);
  return concept && is({ op: 'concept', concept }, { kind: 'code' });
}

/** Functions of what happened to the person, and of names. */
export const HISTORY_FUNCTIONS: Readonly<Record<(typeof HISTORY)[number], Handler>> = {
  active,
  has,
  last,
  time_since: timeSince,
  time_of: timeOf,
  readings,
  symptom,
  visited,
  vital,
  at_least: atLeast('at_least'),
  at_most: atLeast('at_most'),
  completed_years: completed('years'),
  completed_months: completed('months'),
  date,
  code,
  attribute,
};
