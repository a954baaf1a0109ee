import type { Core } from '@strapi/types';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/** Which fields of the GraphQL schema are answered by Strapi's own resolvers, and by nothing of the project's. */
export interface StockFields {
  isStock(typeName: string, fieldName: string): boolean;
  /** Whether nothing but the field's name decides which value of a row it shows. */
  isPlain(typeName: string, fieldName: string): boolean;
  /** What Strapi checks before the field is resolved; `undefined` where nothing. */
  authOf(typeName: string, fieldName: string): unknown;
}

interface Extension {
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly resolversConfig: Readonly<Record<string, FieldConfig | undefined>>;
  readonly plugins: readonly { readonly config?: Readonly<Record<string, unknown>> }[];
}

interface FieldConfig {
  readonly auth?: unknown;
  readonly policies?: readonly unknown[];
  readonly middlewares?: readonly unknown[];
}

/** Watches the schema being built. Must be called before anything of ours changes its fields. */
export class ResolverWatch {
  private registry: unknown;
  private readonly plain = new Set<string>();

  constructor(private readonly strapi: Core.Strapi) {
    this.extension.use(({ nexus, typeRegistry }: { nexus: typeof import('nexus'); typeRegistry: unknown }) => {
      this.registry = typeRegistry;
      return {
        plugins: [nexus.plugin({ name: 'conference-resolvers', onAfterBuild: (schema) => this.notePlain(schema) })],
      };
    });
  }

  /** Undefined where the project changes how all fields are resolved. */
  read(): StockFields | undefined {
    const { config } = this.strapi.plugin('graphql');
    const { resolvers, resolversConfig, plugins }: Extension = this.extension.generate({ typeRegistry: this.registry });
    if (config('v4CompatibilityMode') || plugins.some((plugin) => plugin.config?.onCreateFieldResolver))
      return undefined;
    const isStock = (typeName: string, fieldName: string) => {
      const { policies = [], middlewares = [] } = resolversConfig[`${typeName}.${fieldName}`] ?? {};
      return resolvers[typeName]?.[fieldName] === undefined && policies.length + middlewares.length === 0;
    };
    return {
      isStock,
      isPlain: (typeName, fieldName) => this.plain.has(`${typeName}.${fieldName}`) && isStock(typeName, fieldName),
      authOf: (typeName, fieldName) => resolversConfig[`${typeName}.${fieldName}`]?.auth,
    };
  }

  private get extension() {
    return this.strapi.plugin('graphql').service('extension');
  }

  private notePlain(schema: GraphQLSchema): void {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      for (const { name, resolve } of Object.values(type.getFields())) {
        if (resolve === undefined || resolve === defaultFieldResolver) this.plain.add(`${type.name}.${name}`);
      }
    }
  }
}
