package town.appraisal.workbook.xlsx.limit;

import java.util.Locale;

/**
 * Why a file is not taken, as the one line a clerk reads; it never leaves this package,
 * the port hands out the line alone.
 */
public final class Refused extends RuntimeException {

	private static final String SAVE_AGAIN = "，请用 Excel 或 WPS 打开后另存为新的 .xlsx 再报";

	private static final String SLIM_DOWN = "，请删去图片等多余内容后再报";

	private Refused(String line) {
		super(line, null, false, false);
	}

	/** The line; a refusal without one does not exist. */
	public String line() {
		return String.valueOf(getMessage());
	}

	public static Refused empty() {
		return new Refused("文件是空的（0 字节），请重新拷贝后再报");
	}

	public static Refused tooLarge(long bytes) {
		return new Refused(String.format(Locale.ROOT, "文件有 %.1f MB，超过上限 %d MB", (double) bytes / Limits.MEGABYTE,
				Limits.FILE / Limits.MEGABYTE) + SLIM_DOWN);
	}

	public static Refused password() {
		return new Refused("文件有打开密码，请去掉密码后再报");
	}

	public static Refused notXlsx(String kind) {
		return new Refused("这是" + kind + "，请在 Excel 或 WPS 中另存为 .xlsx 后再报");
	}

	public static Refused notWorkbook(String kind) {
		return new Refused("这是" + kind + "，不是 Excel 工作簿，请报 .xlsx 文件");
	}

	public static Refused lockFile() {
		return new Refused("这是 Excel 打开文件时留下的临时文件（~$ 开头），请关闭 Excel 后报原文件");
	}

	public static Refused macro() {
		return new Refused("文件带有宏，请另存为不带宏的 .xlsx 后再报");
	}

	public static Refused strict() {
		return new Refused("这是“Strict Open XML”格式的工作簿，另存时请选“Excel 工作簿（*.xlsx）”后再报");
	}

	public static Refused noWorkbook() {
		return new Refused("文件里没有工作簿内容" + SAVE_AGAIN);
	}

	public static Refused truncated() {
		return new Refused("文件不完整，可能没有拷贝完，请重新拷贝后再报");
	}

	public static Refused damaged() {
		return new Refused("文件内部已损坏，无法读取" + SAVE_AGAIN);
	}

	public static Refused damaged(String part) {
		return new Refused("文件内部已损坏（" + ShownName.of(part) + "）" + SAVE_AGAIN);
	}

	public static Refused missing(String part) {
		return new Refused("文件内部缺少一个部分（" + ShownName.of(part) + "）" + SAVE_AGAIN);
	}

	public static Refused duplicatePart(String part) {
		return new Refused("文件内部有两个同名的部分（" + ShownName.of(part) + "），不知以哪个为准" + SAVE_AGAIN);
	}

	public static Refused strayPart(String part) {
		return new Refused("文件内部有越出文件的路径（" + ShownName.of(part) + "）" + SAVE_AGAIN);
	}

	public static Refused doctype(String part) {
		return new Refused("文件内部有不允许的声明（" + ShownName.of(part) + " 中的 DOCTYPE）" + SAVE_AGAIN);
	}

	public static Refused inflated() {
		return new Refused("文件解压后超过上限 " + Limits.INFLATED / Limits.MEGABYTE + " MB" + SLIM_DOWN);
	}

	public static Refused tooMany(String what, long limit) {
		return new Refused(what + "超过上限 " + limit + " 个" + SLIM_DOWN);
	}

	public static Refused longText(String where, int limit) {
		return new Refused(where + "的文字超过上限 " + limit + " 个字符，请缩短后再报");
	}

	/** Something a workbook has twice or wrongly, with the place in the clerk's words. */
	public static Refused at(String where, String problem) {
		return new Refused(where + problem + SAVE_AGAIN);
	}

}
