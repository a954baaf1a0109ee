import { Button, Flex, IconButton, Link, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ArrowLeft, ChevronDown, ChevronUp, Question } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Neighbours, SideBySide } from '../../../../../server/src/translation/desk/contract';
import type { TranslationState } from '../../../../../server/src/translation/state';
import { useProject } from '../../api/project-gate';
import { StateName } from '../../states/state-name';
import { useTypeNames } from '../../words/use-type-names';
import { whenText } from '../../words/when-text';
import { useLanguageNames } from '../fields/languages';
import { WIDE } from '../sheet';

interface Props {
  readonly document: SideBySide;
  readonly neighbours: Neighbours | undefined;
  /** Of the document with all that its rich text still lacks. */
  readonly state: TranslationState;
  readonly list: string;
  readonly unsaved: number;
  readonly isBusy: boolean;
  readonly status: string;
  /** A button for those whose project has a service for machine translation. */
  readonly machine: ReactNode;
  readonly onSource: (locale: string) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onSave: () => void;
  readonly onPublish: () => void;
  readonly onHelp: () => void;
}

/** What is being translated, how far it is, and what can be done with all of it. It stays in sight. */
export function DocumentHeader(props: Props) {
  const { document, neighbours, list, unsaved, isBusy, status } = props;
  const { formatMessage, locale } = useIntl();
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `conference.side-by-side.${id}` }, values);
  const { typeName } = useTypeNames();
  const languageName = useLanguageNames();
  const { locales } = useProject();
  const { title, event, at, timeZone, touched, sources, source } = document;
  const project = (code: string) => locales.find((one) => one.code === code)?.name ?? code;
  const when = whenText(touched.at, locale);
  const saved = touched.by === null ? say('touched-by-program', { when }) : say('touched', { by: touched.by, when });
  const isPublished = document.published === 'current' && unsaved === 0;

  return (
    <Bar>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
        <div className="what">
          <Link tag={RouterLink} to={list} startIcon={<ArrowLeft />}>
            {say('back')}
          </Link>
          <Flex gap={4} alignItems="center" paddingTop={1}>
            <Typography tag="h1" variant="beta" lang={document.locale} ellipsis>
              {title || say('untitled')}
            </Typography>
            <span className="state">
              <StateName of={props.state} />
            </span>
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[typeName(document.type), event?.title, at && whenText(at, locale, timeZone ?? undefined)]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </div>
        <Flex gap={2} wrap="wrap">
          {neighbours && (
            <Typography variant="pi" textColor="neutral600" paddingRight={1}>
              {say('left', { count: neighbours.left })}
            </Typography>
          )}
          <IconButton label={say('previous')} disabled={!neighbours?.previous} onClick={props.onPrevious}>
            <ChevronUp />
          </IconButton>
          <IconButton label={say('next')} disabled={!neighbours?.next} onClick={props.onNext}>
            <ChevronDown />
          </IconButton>
          <IconButton label={say('help.title')} onClick={props.onHelp}>
            <Question />
          </IconButton>
          {props.machine}
          {document.canPublish && (
            <Button variant="secondary" disabled={isBusy || isPublished} onClick={props.onPublish}>
              {isPublished ? say('published') : say('publish', { language: languageName(document.locale) })}
            </Button>
          )}
          <Button onClick={props.onSave} disabled={unsaved === 0} loading={isBusy}>
            {say('save')}
          </Button>
        </Flex>
      </Flex>
      <div className="columns">
        <div>
          {source !== null && (
            <Flex gap={2}>
              <Typography variant="sigma" textColor="neutral600">
                {say('from')}
              </Typography>
              {sources.length > 1 ? (
                <SingleSelect
                  size="S"
                  aria-label={say('from')}
                  value={source}
                  onChange={(value) => props.onSource(String(value))}
                >
                  {sources.map((code) => (
                    <SingleSelectOption key={code} value={code}>
                      {project(code)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              ) : (
                <Typography variant="pi" fontWeight="bold" textColor="neutral800" lang={source}>
                  {project(source)}
                </Typography>
              )}
            </Flex>
          )}
        </div>
        <Flex gap={2}>
          <Typography variant="sigma" textColor="neutral600">
            {say('to')}
          </Typography>
          <Typography variant="pi" fontWeight="bold" textColor="neutral800" lang={document.locale}>
            {project(document.locale)}
          </Typography>
        </Flex>
        <Typography role="status" variant="pi" textColor="neutral600" data-told>
          {status || saved}
        </Typography>
      </div>
    </Bar>
  );
}

const Bar = styled.header`
  position: sticky;
  top: 0;
  z-index: 3;
  padding: 1.6rem 5.6rem 1rem;
  background: ${({ theme }) => theme.colors.neutral100};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};

  .what {
    min-width: 0;
    flex: 1 1 40rem;
  }
  .state {
    flex: none;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 2.4rem;
    align-items: center;
    padding: 1.2rem 0 0 2rem;
    min-height: 4.4rem;
  }
  @media (min-width: ${WIDE}) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 31.6rem;
    }
    [role='status'] {
      padding-left: 2.4rem;
    }
  }
`;
