import { useSteady } from '../../../react/use-steady';
import type { FieldAct } from '../fields/field-act';
import type { EditingDesk } from './use-editing';

/** Does what a person does with a field. It stays the same: a field is drawn anew only when it changes itself. */
export function useFieldActs(desk: EditingDesk): (act: FieldAct) => unknown {
  return useSteady((act: FieldAct) => {
    switch (act.type) {
      case 'overwrite':
        return desk.overwrite(act.field);
      case 'take-away':
        return desk.takeAway(act.field);
      case 'confirm':
      case 'dismiss':
        return desk.decide(act.type, act.field);
      case 'kept-mine':
      case 'took-theirs':
        return desk.dispatch({ type: act.type, field: act.field });
      default:
        return desk.dispatch(act);
    }
  });
}
