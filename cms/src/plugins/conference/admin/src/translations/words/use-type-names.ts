import { useIntl } from 'react-intl';
import { useProject } from '../api/project-gate';

/** What types and their fields are called in the language of the admin. Types are told by name or by uid. */
export function useTypeNames() {
  const { types } = useProject();
  const { formatMessage } = useIntl();
  const find = (type: string) => types.find(({ uid, name }) => uid === type || name === type);
  return {
    typeName(type: string): string {
      const label = find(type)?.label ?? type;
      return formatMessage({ id: label, defaultMessage: label });
    },
    fieldName(type: string, field: string): string {
      const uid = find(type)?.uid ?? type;
      return formatMessage({ id: `content-manager.content-types.${uid}.${field}`, defaultMessage: field });
    },
  };
}
