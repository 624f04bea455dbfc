import { parseArgs } from 'node:util';
import { type Day, type Locale, type Messages, messagesOf, parseDay } from '../core/index.ts';
import { CallError, type Io } from './io.ts';
import { localeOfEnvironment } from './locale.ts';

type Spec = Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }>;
type Value = string | boolean | (string | boolean)[] | undefined;

/** Options that every command understands. */
const SHARED: Spec = { locale: { type: 'string' }, today: { type: 'string' }, help: { type: 'boolean', short: 'h' } };

export interface Options {
  readonly paths: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
  readonly locale: Locale;
  readonly messages: Messages;
  /** Given by `--today`, so that a report can be made again; `null` for the system's date. */
  readonly today: Day | null;
}

/** The reader's language before the call is understood, so that what is wrong with the call is said in it as well. */
export function localeOfCall(args: readonly string[], io: Pick<Io, 'env'>): Locale {
  const asked = args
    .find((arg, index) => args[index - 1] === '--locale' || arg.startsWith('--locale='))
    ?.replace('--locale=', '');
  if (asked === 'en' || asked === 'fr') return asked;
  return localeOfEnvironment(io.env);
}

/** Reads a command's arguments. Throws {@link CallError} in the reader's language for anything it does not know. */
export function readOptions(args: readonly string[], own: Spec, io: Io): Options {
  const env = localeOfCall(args, io);
  const fallback = messagesOf(env).cli;
  const spec = { ...SHARED, ...own };
  let parsed: { values: Record<string, Value>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: spec, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code;
    const name = /'(--?[^' ]+)/.exec((error as Error).message)?.[1] ?? '';
    throw new CallError(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? fallback.unknownOption(name) : fallback.badOption(name));
  }
  const { values, positionals } = parsed;
  const locale = choose(values.locale, ['en', 'fr'] as const, '--locale', fallback) ?? env;
  const messages = messagesOf(locale);
  let today: Day | null = null;
  if (typeof values.today === 'string') {
    const day = parseDay(values.today);
    if (day === undefined) throw new CallError(messages.cli.badDate(values.today));
    today = day;
  }
  return { paths: positionals, values, locale, messages, today };
}

/** The option's value when it is one of `allowed`, `undefined` when it was not given. */
export function choose<T extends string>(
  value: Value,
  allowed: readonly T[],
  name: string,
  messages: Messages['cli'],
): T | undefined {
  if (value === undefined) return undefined;
  if (allowed.includes(value as T)) return value as T;
  throw new CallError(messages.badChoice(name, String(value), allowed.join(', ')));
}

/** The values of an option that may be given several times, in the order of the call. */
export function listOf(value: Value): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

/** The option's value when it is a whole number from 0 on, `undefined` when it was not given. */
export function count(value: Value, name: string, messages: Messages['cli']): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  throw new CallError(messages.badCount(name, String(value)));
}
