package town.appraisal.stage.validate.across;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Identity;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * The file name gives the same township and year as the workbook; otherwise somebody
 * filled a copy of another town's file. The code and the name of the project are left
 * out: a project may well have a year or a place in its name.
 */
final class FileNameFitsItsContent implements Check {

	static final Rule RULE = Rule.needsReason("X09", "文件名中的乡镇和年度与内容一致", "文件名“{file}”写的是“{given}”，表内是“{expected}”。",
			"核对是否发错文件；内容无误的，改正文件名后报送，或在原因栏说明。", "报送要求：一个项目一份文件");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年(?!\\d{1,2}月)");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		String name = Normalizer.normalize(file.path().substring(file.path().replace('\\', '/').lastIndexOf('/') + 1),
				Normalizer.Form.NFC);
		String rest = withoutProject(name, file);
		Identity identity = file.submission().identity();
		Stream<Remark> town = town(file).flatMap(
				(own) -> foreignTown(file, rest, own).map((it) -> remark(name, identity.township().place(), it, own)))
			.stream();
		Stream<Remark> year = identity.year()
			.value()
			.flatMap((own) -> foreignYear(rest, own)
				.map((it) -> remark(name, identity.year().place(), it + "年", own + "年")))
			.stream();
		return Stream.concat(town, year);
	}

	private static Remark remark(String name, Place place, String given, String own) {
		return RULE.at(place, given, own, Map.of("file", name));
	}

	private static Optional<String> town(CaseFile file) {
		return file.registered()
			.map((it) -> it.project().township())
			.or(() -> file.submission().identity().township().value())
			.filter((it) -> !it.isBlank());
	}

	private static Optional<String> foreignTown(CaseFile file, String name, String own) {
		return name.contains(own) ? Optional.empty()
				: file.register()
					.stream()
					.flatMap((it) -> it.townships().names().stream())
					.filter((it) -> !it.isBlank() && name.contains(it) && !own.contains(it))
					.sorted()
					.findFirst();
	}

	private static Optional<String> foreignYear(String name, int own) {
		return YEAR.matcher(name)
			.results()
			.map((MatchResult it) -> it.group(1))
			.filter((it) -> !it.equals(String.valueOf(own)))
			.findFirst();
	}

	private static String withoutProject(String name, CaseFile file) {
		Identity as = file.submission().identity();
		Stream<String> known = file.registered()
			.stream()
			.flatMap((it) -> Stream.of(it.project().code(), it.project().name()));
		return Stream.concat(known, Stream.of(as.code().or(""), as.name().or("")))
			.filter((it) -> !it.isBlank())
			.reduce(name, (rest, it) -> rest.replace(it, ""));
	}

}
