import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router-dom';
import { useLanguage } from '../i18n/language';
import { Answer } from '../parts/answer';
import { NotFound } from '../parts/not-found';
import { useTitle } from '../parts/use-title';
import { PanelView } from './panel-view';

export function PanelPage() {
  const { slug = '' } = useParams();
  const { search } = useLocation();
  const { locale, queries } = useLanguage();
  const query = useQuery(queries.panels.get(slug));
  useTitle(query.data?.title);
  return (
    <Answer of={query} isPage>
      {(panel) => {
        if (!panel) return <NotFound />;
        // A slug of another language, or a former one, leads on to today's.
        if (panel.redirect) return <Navigate to={`/${locale}/panels/${panel.redirect}${search}`} replace />;
        return <PanelView panel={panel} />;
      }}
    </Answer>
  );
}
