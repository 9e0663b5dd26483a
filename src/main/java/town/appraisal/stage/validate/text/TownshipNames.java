package town.appraisal.stage.validate.text;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The townships of a district and where a text names them; a road, a river or a partner
 * of that name is none of them.
 */
public final class TownshipNames {

	private static final Pattern KIND = Pattern.compile("(?:人民政府)?(?:地区办事处|街道办事处|办事处|地区|街道|乡|镇)?$");

	/** A short name of two characters may be an ordinary word, such as 平房. */
	private static final int OWN_WORD = 3;

	private static final String SUFFIX = "((?:地区|街道|乡|镇)?)(人民政府|政府|(?:地区|街道)?办事处)?";

	/** Behind the name: then it names a place of that name. */
	private static final Pattern PLACE = Pattern.compile(
			"^(?:[东西南北中新老前后上下]{0,2}(?:路|街|里|桥|站|村|河|庄|园|苑|湖|门)|公园|小区|社区|大街|医院|学校|中学|小学|派出所|地铁|家园|市场|法院|立交|公交|[、和与及])");

	private static final Pattern PARTNER = Pattern
		.compile("联合|会同|协同|配合|协调|毗邻|相邻|邻近|交界|接壤|位于|学习|借鉴|参观|考察|交流|来自|相比|对比|较|兄弟|周边|友邻|通往|连接|原|等[乡镇]|[与和及同跟、至到往从]$");

	private static final Pattern CLAUSE_END = Pattern.compile("[,;:。]");

	private final Set<String> townships;

	private final Map<String, String> fullNames;

	private final Pattern names;

	public TownshipNames(Set<String> townships) {
		this.townships = Set.copyOf(townships);
		this.fullNames = townships.stream()
			.sorted()
			.filter((it) -> shortName(it).length() > 1)
			.collect(Collectors.toUnmodifiableMap(TownshipNames::shortName, Function.identity(), (one, other) -> one));
		String longestFirst = this.fullNames.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		this.names = Pattern.compile(longestFirst.isEmpty() ? "(?!)" : "(" + longestFirst + ")" + SUFFIX);
	}

	/** The names as given. */
	public Set<String> names() {
		return this.townships;
	}

	/** The township a name of a township or of its government stands for. */
	public Optional<String> in(String name) {
		return this.names.matcher(Folded.of(name)).results().map(this::fullName).findFirst();
	}

	/** Townships named in a sentence as such. */
	public Stream<TownshipMention> mentions(Sentence sentence) {
		return this.names.matcher(sentence.text())
			.results()
			.filter((it) -> isTownship(it, sentence.text()))
			.map((it) -> new TownshipMention(fullName(it), it.group(), sentence, it.group(3) != null));
	}

	private String fullName(MatchResult it) {
		return Objects.requireNonNull(this.fullNames.get(it.group(1)));
	}

	private static boolean isTownship(MatchResult it, String text) {
		boolean named = !it.group(2).isEmpty() || it.group(3) != null || it.group(1).length() >= OWN_WORD;
		String before = text.substring(0, it.start());
		int clause = Math.max(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')), before.lastIndexOf(':'));
		String behind = text.substring(it.end());
		String clauseRest = CLAUSE_END.split(behind, 2)[0];
		return named && !PLACE.matcher(behind).find() && !PARTNER.matcher(before.substring(clause + 1)).find()
				&& !PARTNER.matcher(clauseRest).find();
	}

	private static String shortName(String township) {
		return KIND.matcher(Folded.of(township)).replaceFirst("");
	}

}
