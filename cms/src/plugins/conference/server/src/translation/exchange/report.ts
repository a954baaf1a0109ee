import { textOf } from '../words';
import { wordsIn } from './content';
import type { ImportReport, UnitOutcome, UnitReport } from './contract';
import type { ExchangeMessages } from './messages';
import type { PlannedUnit } from './plan-units';
import { type FileHead, writeUnitId } from './unit';

/** What an import did, or would do, told to whoever asked for it. */
export function reportOf(
  { source, target }: FileHead,
  units: readonly PlannedUnit[],
  isSaved: boolean,
  messages: ExchangeMessages,
): ImportReport {
  const reports = units.map((unit) => unitReport(unit, messages));
  const count = (outcome: UnitOutcome) => reports.filter((report) => report.outcome === outcome).length;
  const counts = {
    applied: count('applied'),
    unchanged: count('unchanged'),
    conflict: count('conflict'),
    unknown: count('unknown'),
    refused: count('refused'),
  };
  return { source, target, saved: isSaved, counts, units: reports };
}

function unitReport({ unit, place, known, title, planned }: PlannedUnit, messages: ExchangeMessages): UnitReport {
  const id = place ? writeUnitId(place) : unit.id;
  const about = { id, ...(title && { title }), line: unit.line, outcome: planned.outcome };
  const { code, sentence } = reasonOf(planned, messages);
  const reason = planned.outcome === 'refused' ? messages.atLine({ line: unit.line, sentence }) : sentence;
  if (planned.outcome === 'unchanged' || !known) return { ...about, code, reason };
  const before = known.target.isWritten ? textOf(known.target.value) : '';
  const after = planned.outcome === 'applied' ? textOf(planned.words.value) : wordsIn(unit.target ?? []);
  return { ...about, code, reason, before, after };
}

interface Reason {
  readonly code: string;
  readonly sentence: string;
}

function reasonOf(planned: PlannedUnit['planned'], messages: ExchangeMessages): Reason {
  switch (planned.outcome) {
    case 'applied': {
      const first = messages[planned.how]({});
      const sentence = planned.isOutdated ? `${first} ${messages.outdatedAtOnce({})}` : first;
      return { code: planned.how, sentence };
    }
    case 'unchanged':
    case 'conflict':
      return { code: planned.why, sentence: messages[planned.why]({}) };
    default:
      return 'fault' in planned ? faultReason(planned.fault, messages) : unfitReason(planned, messages);
  }
}

type Fault = Extract<PlannedUnit['planned'], { readonly fault: unknown }>['fault'];
type Unfit = Exclude<
  Extract<PlannedUnit['planned'], { readonly outcome: 'unknown' | 'refused' }>,
  { readonly fault: unknown }
>;

function faultReason(fault: Fault, messages: ExchangeMessages): Reason {
  if (fault.code === 'tooLong') return { code: fault.code, sentence: messages.tooLong(fault) };
  const name = 'id' in fault ? nameOf(fault, messages) : fault.name;
  return { code: fault.code, sentence: messages[fault.code]({ name }) };
}

/** `3 (bold)`: by its id as tools show it, and by what it is. */
function nameOf({ id, kind }: { readonly id: string; readonly kind: string }, { codes }: ExchangeMessages): string {
  const label = codes[kind] ?? codes[kind.replace(/-\w+$/, '')];
  return label === undefined ? `«${id}»` : `«${id}» (${label})`;
}

function unfitReason(unfit: Unfit, messages: ExchangeMessages): Reason {
  const { code } = unfit;
  switch (code) {
    case 'idForm':
      return { code, sentence: messages.idForm(unfit.values) };
    case 'typeUnknown':
      return { code, sentence: messages.typeUnknown(unfit.values) };
    case 'documentUnknown':
      return { code, sentence: messages.documentUnknown(unfit.values) };
    case 'fieldUnknown':
      return { code, sentence: messages.fieldUnknown(unfit.values) };
    case 'notAllowed':
      return { code, sentence: messages.notAllowed(unfit.values) };
    case 'twice':
      return { code, sentence: messages.twice(unfit.values) };
  }
}
