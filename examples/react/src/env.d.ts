interface ImportMetaEnv {
  /** The whole GraphQL address of the CMS, where browsers ask it directly. */
  readonly VITE_CONFERENCE_ENDPOINT?: string;
}
