import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { freePort } from '../../../helpers/free-port';
import { serve } from '../../processes/serve';
import { readUsage } from '../../processes/usage';
import { HandWritten } from './hand-written';

/** A process that answers the same questions with SQL written by hand, `JSON.stringify` and nothing else. */
const database = new Database(process.env.DATABASE_FILENAME, { readonly: true, fileMustExist: true });
const answers = new HandWritten(database);

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    const body = Buffer.from(JSON.stringify({ data: answers.answer(request.url ?? '') }));
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length };
    response.writeHead(200, headers).end(body);
  });
});
const port = await freePort();
await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

const handWritten = {
  url: () => `http://127.0.0.1:${port}`,
  usage: () => readUsage(answers.statements),
};

export type HandWrittenServer = typeof handWritten;
serve(handWritten);
