import type { Core } from '@strapi/types';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type { Participants } from '../../translation/participants';
import { PAGE_QUERY } from '../page-schema';
import { BeyondLookAhead, beyond } from './beyond';
import { type Auth, Caller } from './caller';
import { Describing } from './describing';
import { describePageRoot } from './page-root';
import { Questions } from './questions';
import { type RootName, rootNames } from './root-names';
import { describeRoot, type Root } from './roots';
import { type Selected, type Selecting, selectedFields } from './selection';
import type { ResolverWatch, StockFields } from './stock-fields';
import { tablesOf } from './tables';

/** An operation that GraphQL has found valid, and who asks it. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  /** Coerced to the types that the operation declares, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly auth: Auth;
}

/** An operation bound to its variables and its caller. It may be run any number of times. */
export interface Prepared {
  /** Tables of the database whose rows the answer is made of. */
  readonly tables: readonly string[];
  /** Undefined when the answer would hold an error: Strapi's own execution then says which. Never partial. */
  run(): Promise<Answer | undefined>;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  /** The documents in it, `panel/<documentId>`, each once. */
  readonly documents: readonly string[];
}

/**
 * Answers queries from what their selection sets say: one SQL statement for each relation of each level, only the columns
 * asked for. What it answers is what Strapi's resolvers answer; what it does not understand, it leaves to them.
 */
export class LookAhead {
  private known: SchemaFacts | undefined;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly participants: Participants,
    private readonly resolvers: ResolverWatch,
  ) {}

  /** Undefined when something in the operation is beyond it; then Strapi's own resolvers answer. */
  async prepare(operation: Operation): Promise<Prepared | undefined> {
    const leave = (error: unknown) => this.leaveToStrapi(error);
    const roots = await this.describe(operation).catch(leave);
    if (!roots) return undefined;
    return {
      tables: tablesOf(roots),
      async run() {
        const documents = new Set<string>();
        const answers = roots.map(async (root) => [root.key, await root.answer(documents)] as const);
        const entries = await Promise.all(answers).catch(leave);
        return entries && { data: Object.fromEntries(entries), documents: [...documents] };
      },
    };
  }

  /** Whatever goes wrong goes wrong there again, and is told as Strapi tells it. */
  private leaveToStrapi(error: unknown): undefined {
    const reason = error instanceof BeyondLookAhead ? error.message : String(error);
    this.strapi.log.debug(`conference: a query is left to Strapi's resolvers: ${reason}`);
  }

  private async describe({ schema, document, operationName, variables, auth }: Operation): Promise<Root[]> {
    const { strapi, participants } = this;
    const query = schema.getQueryType();
    const operation = getOperationAST(document, operationName);
    const facts = this.facts();
    if (!facts.stock || !query || operation?.operation !== OperationTypeNode.QUERY) return beyond('what is no query');
    const selecting: Selecting = { schema, fragments: fragmentsOf(document), variables };
    const caller = new Caller(strapi, auth);
    const questions = new Questions(strapi, participants, auth);
    const describing = new Describing(strapi, participants, facts.stock, selecting, caller, questions);
    const roots: Root[] = [];
    for (const selected of selectedFields(selecting, query, [operation.selectionSet])) {
      roots.push(await this.root(describing, facts, query, selected));
    }
    return roots;
  }

  private async root(
    describing: Describing,
    { roots }: SchemaFacts,
    query: GraphQLObjectType,
    selected: Selected,
  ): Promise<Root> {
    const { key, name } = selected;
    if (name === '__typename') return { key, statements: [], levels: [], answer: async () => query.name };
    const field = query.getFields()[name];
    if (!field) return beyond(name);
    if (name === PAGE_QUERY) return describePageRoot(this.strapi, describing, field, selected);
    const root = roots.get(name);
    const { stock, caller } = describing;
    if (!root || !stock.isStock(query.name, name)) return beyond(name);
    await caller.mayRead(stock.authOf(query.name, name));
    return describeRoot(this.strapi, describing, root, field, selected);
  }

  /** Once the schema is built. */
  private facts(): SchemaFacts {
    this.known ??= { roots: rootNames(this.strapi), stock: this.resolvers.read() };
    return this.known;
  }
}

interface SchemaFacts {
  readonly roots: ReadonlyMap<string, RootName>;
  readonly stock: StockFields | undefined;
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}
