import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  InputBoxValidationSeverity,
  type QuickInput,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
} from 'vscode';
import {
  type Asker,
  type Choice,
  NO_VERDICT,
  type Picked,
  type PickQuestion,
  type Question,
  type Reply,
  type TextQuestion,
  type TickQuestion,
  type Verdict,
} from './asker.ts';
import { latest } from './latest.ts';

/** The key that skips works while this is set. */
const SKIPPABLE = 'okr.canSkip';
/** Milliseconds for which a line stays in the status bar: long enough to be read after the eyes came back. */
const READABLE = 8000;

/** Asks by the editor's quick inputs, one after the other. Looking something up elsewhere does not close them. */
export class QuickAsker implements Asker, Disposable {
  private readonly command: Disposable;
  private readonly asked = new EventEmitter<void>();
  /** Fires when a question is shown, and when it is answered. */
  readonly onDidAsk: Event<void> = this.asked.event;
  /** The question that is open. */
  question: Question | null = null;
  private skipNow: () => void = () => undefined;

  constructor() {
    this.command = commands.registerCommand('okr.skipKeyResult', () => this.skipNow());
  }

  dispose(): void {
    this.command.dispose();
    this.asked.dispose();
  }

  text(question: TextQuestion): Promise<Reply<string>> {
    const box = window.createInputBox();
    box.prompt = question.prompt;
    box.value = question.value;
    box.valueSelection = [0, question.value.length];
    box.placeholder = question.placeholder;
    return this.ask(box, question, (reply, own) => {
      const show = ({ problem, note }: Verdict) => {
        if (problem !== null) box.validationMessage = { message: problem, severity: InputBoxValidationSeverity.Error };
        else box.validationMessage = note === null ? undefined : { message: note, severity: InputBoxValidationSeverity.Info };
      };
      const judge = latest(question.judge, show);
      own(box.onDidTriggerButton((button) => this.press(button, reply)));
      own(box.onDidChangeValue((text) => void judge(text)));
      own(
        box.onDidAccept(async () => {
          const { value } = box;
          const verdict = await judge(value);
          // Somebody who types on has not meant it yet.
          if (verdict !== null && verdict.problem === null && box.value === value) reply({ did: 'answer', value });
        }),
      );
    });
  }

  pick(question: PickQuestion): Promise<Reply<Picked>> {
    const box = window.createQuickPick<Item>();
    const items = itemsOf(question.choices);
    box.placeholder = question.placeholder;
    box.matchOnDescription = true;
    const isFirst = ({ index }: Item) => index === question.first;
    box.items = items;
    box.activeItems = items.filter(isFirst);
    return this.ask(box, question, (reply, own) => {
      const { judge: judgeText } = question;
      // What Enter would take once the editor has caught up with the typing; until it says so, its own answer is an old one.
      let expected: Item | null = null;
      const show = (shown: readonly Item[], active: Item | undefined) => {
        box.items = shown;
        box.activeItems = active === undefined ? [] : [active];
        expected = active ?? null;
      };
      const showTyped = (text: string, { problem, note }: Verdict) => {
        const said = problem ?? note;
        const typed: Item = { label: text, typed: text, alwaysShow: true, ...(said !== null && { detail: said }) };
        show([typed, ...items], typed);
      };
      const judge = latest(judgeText ?? (async () => NO_VERDICT), (verdict, text) => showTyped(text, verdict));
      own(box.onDidTriggerButton((button) => this.press(button, reply)));
      own(
        box.onDidChangeActive(([active]) => {
          if (active === expected) expected = null;
        }),
      );
      if (judgeText !== null) {
        own(
          box.onDidChangeValue((text) => {
            if (text.trim() === '') {
              judge.forget();
              show(items, items.find(isFirst));
            } else {
              showTyped(text, NO_VERDICT);
              void judge(text);
            }
          }),
        );
      }
      own(
        box.onDidAccept(async () => {
          const chosen = expected ?? box.activeItems[0];
          if (chosen?.index !== undefined) reply({ did: 'answer', value: { index: chosen.index } });
          else if (chosen?.typed !== undefined) {
            const typed = box.value;
            const verdict = await judge(typed);
            if (verdict !== null && verdict.problem === null && box.value === typed) reply({ did: 'answer', value: { typed } });
          }
        }),
      );
    });
  }

  tick(question: TickQuestion): Promise<Reply<readonly number[]>> {
    const box = window.createQuickPick<Item>();
    const items = itemsOf(question.choices);
    const positions = () => box.selectedItems.flatMap(({ index }) => (index === undefined ? [] : [index])).sort((a, b) => a - b);
    box.canSelectMany = true;
    box.placeholder = question.placeholder;
    box.items = items;
    box.selectedItems = items.filter(({ index }) => index !== undefined && question.ticked.includes(index));
    return this.ask(box, question, (reply, own) => {
      const judge = latest(question.judge, ({ problem, note }) => {
        box.title = [question.title, problem ?? note].filter((part) => part !== null).join(' – ');
      });
      own(box.onDidTriggerButton((button) => this.press(button, reply)));
      own(box.onDidChangeSelection(() => void judge(positions())));
      own(
        box.onDidAccept(async () => {
          const value = positions();
          const verdict = await judge(value);
          if (verdict !== null && verdict.problem === null) reply({ did: 'answer', value });
        }),
      );
    });
  }

  async offer(question: string, action: string, detail?: string): Promise<boolean> {
    return (await window.showInformationMessage(question, modal(detail), action)) === action;
  }

  async confirm(question: string, action: string, detail?: string): Promise<boolean> {
    return (await window.showWarningMessage(question, modal(detail), action)) === action;
  }

  say(text: string): void {
    window.setStatusBarMessage(text, READABLE);
  }

  async sayWith(text: string, action: string): Promise<boolean> {
    return (await window.showInformationMessage(text, action)) === action;
  }

  refuse(text: string): void {
    // An error is shown even to somebody who is not to be disturbed: what was typed is not in the file.
    void window.showErrorMessage(text);
  }

  private press<T>(button: QuickInputButton, reply: (it: Reply<T>) => void): void {
    reply({ did: button === QuickInputButtons.Back ? 'back' : 'skip' });
  }

  /** Shows an input until it is answered or hidden. */
  private ask<T, B extends QuickInput & { buttons: readonly QuickInputButton[] }>(
    box: B,
    question: Question,
    listen: (reply: (it: Reply<T>) => void, own: (subscription: Disposable) => void) => void,
  ): Promise<Reply<T>> {
    box.title = question.title;
    if (question.of > 1) {
      box.step = question.step;
      box.totalSteps = question.of;
    }
    box.ignoreFocusOut = true;
    box.buttons = [
      ...(question.canGoBack ? [QuickInputButtons.Back] : []),
      ...(question.skip === null ? [] : [{ iconPath: new ThemeIcon('debug-step-over'), tooltip: question.skip }]),
    ];
    return new Promise((resolve) => {
      const subscriptions: Disposable[] = [];
      let isAnswered = false;
      const reply = (it: Reply<T>) => {
        if (isAnswered) return;
        isAnswered = true;
        this.skipNow = () => undefined;
        this.question = null;
        for (const subscription of subscriptions) subscription.dispose();
        resolve(it);
        box.dispose();
        void commands.executeCommand('setContext', SKIPPABLE, false);
        this.asked.fire();
      };
      listen(reply, (subscription) => void subscriptions.push(subscription));
      subscriptions.push(box.onDidHide(() => reply({ did: 'stop' })));
      if (question.skip !== null) {
        this.skipNow = () => reply({ did: 'skip' });
        void commands.executeCommand('setContext', SKIPPABLE, true);
      }
      box.show();
      this.question = question;
      this.asked.fire();
    });
  }
}

const modal = (detail: string | undefined) => ({ modal: true, ...(detail !== undefined && { detail }) });

interface Item extends QuickPickItem {
  /** The position of a choice; none for a heading and for what was typed. */
  readonly index?: number;
  readonly typed?: string;
}

function itemsOf(choices: readonly Choice[]): Item[] {
  const items: Item[] = [];
  let group: string | undefined;
  choices.forEach(({ group: named, ...choice }, index) => {
    if (named !== undefined && named !== group) items.push({ label: named, kind: QuickPickItemKind.Separator });
    group = named;
    items.push({ ...choice, index });
  });
  return items;
}
