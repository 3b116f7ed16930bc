import type { Bilingual } from "../diagnostics/diagnostic.ts";

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { en: "it does not exist", zh: "它不存在" },
  ENOTDIR: { en: "it is not a folder", zh: "它不是文件夹" },
  EISDIR: { en: "it is a folder", zh: "它是文件夹" },
  EACCES: { en: "you may not open it", zh: "没有权限" },
  EPERM: { en: "you may not do this", zh: "没有权限" },
  EROFS: { en: "the disk is read-only", zh: "磁盘是只读的" },
  ENOSPC: { en: "the disk is full", zh: "磁盘已满" },
  EEXIST: { en: "it already exists", zh: "它已存在" },
  EMFILE: { en: "too many files are open", zh: "打开的文件太多" },
};

/** Why the system refused a file, in words. @throws the error itself where the system did not make it. */
export function systemReason(error: unknown): Bilingual {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return reasons[code] ?? { en: `the system says ${code}`, zh: `系统返回 ${code}` };
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
