import picomatch from "picomatch";

/** A data file as the edge hands it in; the path is relative to the workspace, with slashes. */
export type DataFile = { readonly path: string; readonly bytes: Uint8Array };

/** The files a source reads, by path, so that the order they come in never matters. */
export function filesMatching(glob: string, files: readonly DataFile[]): readonly DataFile[] {
  const matches = picomatch(glob.replace(/^\.\//u, ""));
  return files.filter((file) => matches(file.path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
