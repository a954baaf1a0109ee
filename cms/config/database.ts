import { readSettings } from '../launch/settings';

export default () => {
  const { database } = readSettings(process.env);
  if (database.client === 'postgres') {
    return {
      connection: { client: 'postgres', connection: { connectionString: database.url }, pool: { min: 2, max: 10 } },
    };
  }
  return { connection: { client: 'sqlite', connection: { filename: database.filename }, useNullAsDefault: true } };
};
