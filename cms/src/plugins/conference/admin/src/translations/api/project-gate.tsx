import { createContext, type ReactNode, useContext } from 'react';
import { useIntl } from 'react-intl';
import type { DeskProject } from '../../../../server/src/translation/desk/contract';
import { NothingToRead } from '../screens/nothing-to-read';
import { Unanswered } from '../screens/unanswered';
import { useLoaded } from './use-loaded';

const ProjectContext = createContext<DeskProject | undefined>(undefined);

/** Shows the desk to those who may read something there, once it is known what there is to translate. */
export function ProjectGate({ children }: { readonly children: ReactNode }) {
  const { locale } = useIntl();
  const loaded = useLoaded<{ readonly data: DeskProject }>('/project', new URLSearchParams({ locale }));
  if (loaded.status !== 'loaded') return <Unanswered answer={loaded} />;
  const { data: project } = loaded.body;
  if (project.types.length === 0) return <NothingToRead />;
  return <ProjectContext.Provider value={project}>{children}</ProjectContext.Provider>;
}

/** The languages, types and events that there are, for pages of the desk. */
export function useProject(): DeskProject {
  const project = useContext(ProjectContext);
  if (!project) throw new Error('useProject is for pages inside of <ProjectGate>.');
  return project;
}
