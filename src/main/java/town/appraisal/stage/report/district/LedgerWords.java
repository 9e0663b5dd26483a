package town.appraisal.stage.report.district;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.district.LedgerLine;

/** What the ledger says of the versions of a project. */
final class LedgerWords {

	private LedgerWords() {
	}

	/** Where a file stands among the files of its project. */
	static String place(LedgerLine line) {
		LedgerLine.Place place = line.place();
		if (!place.successor().isEmpty()) {
			return place.copy() ? "与“" + place.successor() + "”内容相同，以那份为准" : "已由“" + place.successor() + "”替代";
		}
		return place.beside().isEmpty() ? "" : "未替代“" + place.beside() + "”，汇总仍以那份为准";
	}

	/** How a file differs from what came before it. */
	static String changes(LedgerLine line) {
		List<String> words = new ArrayList<>();
		line.place().sinceVersion().ifPresent((it) -> words.add("比“" + it.against() + "”：" + it.words()));
		line.place().sinceRun().ifPresent((it) -> words.add("比 " + it.against() + " 发布时：" + it.words()));
		return String.join("\n", words);
	}

}
