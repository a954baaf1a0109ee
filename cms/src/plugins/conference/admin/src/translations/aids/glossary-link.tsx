import { LinkButton } from '@strapi/design-system';
import { Book } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { PLUGIN_ID } from '../../pluginId';

const TERM = `plugin::${PLUGIN_ID}.term`;
const PERMISSIONS = [{ action: 'plugin::content-manager.explorer.read', subject: TERM }];

interface Props {
  /** Only terms into this language are listed. */
  readonly target?: string | undefined;
}

/** Leads to the glossary in the Content Manager, those who may read it. */
export function GlossaryLink({ target }: Props) {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS);
  if (!allowedActions.canRead) return null;
  const search = new URLSearchParams(target ? { 'filters[$and][0][targetLocale][$eq]': target } : {});
  return (
    <LinkButton
      tag={Link}
      to={`/content-manager/collection-types/${TERM}?${search}`}
      variant="tertiary"
      startIcon={<Book />}
    >
      {formatMessage({ id: 'conference.terms.manage' })}
    </LinkButton>
  );
}
