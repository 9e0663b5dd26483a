package town.appraisal.stage.intake;

/** What lies behind a receipt: the bytes of a file, or one line on why there are none. */
public sealed interface FileContent {

	/** The whole file. */
	record Bytes(byte[] bytes) implements FileContent {
	}

	/** Nothing that could be a workbook; the reason is one line a clerk understands. */
	record Withheld(String reason) implements FileContent {
	}

}
