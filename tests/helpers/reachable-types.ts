import ts from 'typescript';
import { BROWSER_PROJECT } from './compiler-options';

/** A type that tells nothing, and the way to it from what a package exports. */
export interface Untold {
  readonly kind: 'any' | 'unknown';
  /** Such as `. createConference() panels list() [Symbol.asyncIterator]`. */
  readonly path: string;
}

/**
 * Every `any` and `unknown` that a user of a package can come upon, from each export of each entry through properties,
 * signatures, type arguments and constraints. What the platform and other packages declare is theirs, except for what the
 * package puts into their type arguments.
 * @param entries declaration files by the names that their entries have in paths.
 */
export function untoldTypes(entries: Readonly<Record<string, string>>, packageDir: string): Untold[] {
  const program = ts.createProgram(Object.values(entries), BROWSER_PROJECT);
  const walk = new Walk(program.getTypeChecker(), packageDir);
  for (const [name, file] of Object.entries(entries)) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${name} has no declarations at ${file}. Build the package.`);
    walk.entry(name, source);
  }
  return walk.found;
}

class Walk {
  readonly found: Untold[] = [];
  private readonly seen = new Set<ts.Type | ts.Symbol>();

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly packageDir: string,
  ) {}

  entry(name: string, source: ts.SourceFile): void {
    const module = this.checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${source.fileName} exports nothing.`);
    for (const exported of this.checker.getExportsOfModule(module)) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? this.checker.getAliasedSymbol(exported) : exported;
      const path = `${name} ${exported.name}`;
      if (symbol.flags & ts.SymbolFlags.Type) this.type(this.checker.getDeclaredTypeOfSymbol(symbol), path);
      if (symbol.flags & ts.SymbolFlags.Value) this.type(this.checker.getTypeOfSymbol(symbol), path);
      this.written(symbol, path);
    }
  }

  private type(type: ts.Type, path: string): void {
    if (type.flags & ts.TypeFlags.Any) this.found.push({ kind: 'any', path });
    if (type.flags & ts.TypeFlags.Unknown) this.found.push({ kind: 'unknown', path });
    if (this.seen.has(type)) return;
    this.seen.add(type);
    for (const given of type.aliasTypeArguments ?? []) this.type(given, `${path} <>`);
    if (type.isUnionOrIntersection()) for (const one of type.types) this.type(one, path);
    if (type.isTypeParameter()) this.bounds(type, path);
    if (isReference(type)) for (const given of this.checker.getTypeArguments(type)) this.type(given, `${path} <>`);
    if (!this.isOwn(type.symbol) && !this.isOwn(type.aliasSymbol)) return;
    if (type.flags & ts.TypeFlags.Object) this.members(type, path);
    this.written(type.aliasSymbol, path);
    this.written(type.symbol, path);
  }

  private members(type: ts.Type, path: string): void {
    for (const property of this.checker.getPropertiesOfType(type)) this.property(property, path);
    for (const one of this.checker.getSignaturesOfType(type, ts.SignatureKind.Call)) this.signature(one, `${path}()`);
    for (const one of this.checker.getSignaturesOfType(type, ts.SignatureKind.Construct))
      this.signature(one, `${path}()`);
    for (const { keyType, type: value } of this.checker.getIndexInfosOfType(type)) {
      this.type(keyType, `${path} [key]`);
      this.type(value, `${path} []`);
    }
  }

  private property(property: ts.Symbol, path: string): void {
    const declarations = property.declarations ?? [];
    const isHidden = declarations.some((one) => ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Private);
    // What a class has from the platform's own, such as `Error`, is the platform's.
    if (isHidden || (declarations.length > 0 && !this.isOwn(property))) return;
    this.type(this.checker.getTypeOfSymbol(property), `${path} ${property.name}`);
  }

  private signature(signature: ts.Signature, path: string): void {
    for (const parameter of signature.typeParameters ?? []) this.bounds(parameter, path);
    for (const parameter of signature.parameters) {
      this.type(this.checker.getTypeOfSymbol(parameter), `${path} (${parameter.name})`);
    }
    const predicate = this.checker.getTypePredicateOfSignature(signature)?.type;
    if (predicate) this.type(predicate, path);
    this.type(signature.getReturnType(), path);
  }

  /** Without a bound of its own a type parameter is `unknown` until somebody says what it is, which is no fault. */
  private bounds(parameter: ts.TypeParameter, path: string): void {
    for (const bound of [parameter.getConstraint(), parameter.getDefault()]) {
      if (bound) this.type(bound, `${path} ${parameter.symbol.name}`);
    }
  }

  /** What is written in a declaration, also where the types of a generic are not known yet. */
  private written(symbol: ts.Symbol | undefined, path: string): void {
    if (!symbol || this.seen.has(symbol) || !this.isOwn(symbol)) return;
    this.seen.add(symbol);
    const look = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) this.found.push({ kind: 'any', path: `${path}: ${lineOf(node)}` });
      if (ts.isTypeReferenceNode(node)) this.type(this.checker.getTypeFromTypeNode(node), `${path}: ${node.getText()}`);
      if (!isPrivate(node)) ts.forEachChild(node, look);
    };
    symbol.declarations?.forEach(look);
  }

  private isOwn(symbol: ts.Symbol | undefined): boolean {
    return (symbol?.declarations ?? []).some((one) => one.getSourceFile().fileName.startsWith(`${this.packageDir}/`));
  }
}

const isPrivate = (node: ts.Node): boolean =>
  ts.isClassElement(node) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0;

const lineOf = (node: ts.Node): string => node.parent.getText().replace(/\s+/g, ' ').slice(0, 80);

const isReference = (type: ts.Type): type is ts.TypeReference =>
  'objectFlags' in type && (Number(type.objectFlags) & ts.ObjectFlags.Reference) !== 0;
