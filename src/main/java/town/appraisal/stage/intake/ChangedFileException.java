package town.appraisal.stage.intake;

import java.io.IOException;

/** A received file is no longer what it was when it was judged. */
public final class ChangedFileException extends IOException {

	private static final long serialVersionUID = 1L;

	ChangedFileException(String path) {
		super("文件在处理过程中被改动：" + path);
	}

}
