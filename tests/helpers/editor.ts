import path from 'node:path';
import ts from 'typescript';
import { projectDir } from './cms';
import { BROWSER_PROJECT } from './compiler-options';

/** What an editor shows of a program that imports the built SDK by its name. */
export class Editor {
  private readonly file = path.join(projectDir, 'tests', 'as-in-an-editor.ts');
  private readonly service: ts.LanguageService;

  constructor(private readonly code: string) {
    this.service = ts.createLanguageService({
      getCompilationSettings: () => BROWSER_PROJECT,
      getCurrentDirectory: () => projectDir,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [this.file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const text = this.read(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: (name) => this.read(name) !== undefined,
      readFile: (name) => this.read(name),
      directoryExists: ts.sys.directoryExists,
      realpath: ts.sys.realpath ?? ((name) => name),
    });
  }

  /** The errors of the program. */
  errors(): string[] {
    return this.service
      .getSemanticDiagnostics(this.file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  }

  /** What a hover shows of the last word of the first place that reads so: its type, and below it its documentation. */
  hover(place: string): { readonly type: string; readonly documentation: string } {
    const shown = this.service.getQuickInfoAtPosition(this.file, this.end(place) - 1);
    const type = ts.displayPartsToString(shown?.displayParts);
    return { type, documentation: ts.displayPartsToString(shown?.documentation) };
  }

  /** What can be written next, after the first place that reads so. */
  completions(place: string): string[] {
    const { entries = [] } = this.service.getCompletionsAtPosition(this.file, this.end(place), {}) ?? {};
    return entries.map(({ name }) => name);
  }

  private end(place: string): number {
    const start = this.code.indexOf(place);
    if (start < 0) throw new Error(`The program has no «${place}».`);
    return start + place.length;
  }

  private read(name: string): string | undefined {
    return name === this.file ? this.code : ts.sys.readFile(name);
  }
}
