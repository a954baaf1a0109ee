import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { ProjectGate } from './api/project-gate';
import { OverviewPage } from './overview/overview-page';
import { SideBySidePage } from './side-by-side/side-by-side-page';
import { WorkListPage } from './work-list/work-list-page';

/** The translators' desk: everything at `plugins/conference/translations`. */
export default function TranslationsPage() {
  return (
    <ProjectGate>
      <Routes>
        <Route index element={<OverviewPage />} />
        <Route path="list" element={<WorkListPage />} />
        <Route path=":type/:documentId/:locale" element={<SideBySidePage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </ProjectGate>
  );
}
