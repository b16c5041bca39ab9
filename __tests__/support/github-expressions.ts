import { Evaluator, Lexer, Parser, data } from '@actions/expressions';

/** What expressions can name: github, secrets, inputs and so on, as plain data. */
export type Context = Readonly<Record<string, unknown>>;

const STATES = ['always', 'success', 'failure', 'cancelled'] as const;

/** What GitHub's own evaluator makes of an expression. */
function evaluate(expression: string, context: Context, failed = false): data.ExpressionData {
  const holds = { always: true, success: !failed, failure: failed, cancelled: false };
  const functions = STATES.map((name) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(holds[name]),
  }));
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(context), functions).parse();
  const known = JSON.parse(JSON.stringify(context), data.reviver) as data.Dictionary;
  return new Evaluator(tree, known, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

/** A text with the values of its expressions in it. */
export function fill(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression.trim(), context).coerceString(),
  );
}

export function fillAll(values: Context = {}, context: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, fill(String(value), context)]),
  );
}

/** Whether a job or a step runs: after a failure only one whose condition asks for that. */
export function isMet(condition: string | undefined, context: Context, failed = false): boolean {
  const asks = STATES.some((name) => condition?.includes(`${name}()`));
  if (failed && !asks) return false;
  const value = evaluate(condition ?? 'true', context, failed);
  return value.kind === data.Kind.Boolean ? value.coerceString() === 'true' : value.coerceString() !== '';
}
