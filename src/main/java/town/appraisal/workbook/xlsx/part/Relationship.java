package town.appraisal.workbook.xlsx.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import town.appraisal.workbook.xlsx.limit.Budget;

/**
 * How one part of the file leads to another.
 *
 * @param id by which the part mentions it
 * @param type what the other part is, as URI
 * @param target path of the other part inside the file; as written when it lies outside
 */
public record Relationship(String id, String type, String target) {

	private static final String STRICT = "http://purl.oclc.org/ooxml/";

	/** Last word of the type; the words differ, the URIs before them only by edition. */
	public boolean is(String kind) {
		return this.type.endsWith("/" + kind);
	}

	public boolean isStrict() {
		return this.type.startsWith(STRICT);
	}

	/** Relationships of a part, none when it has none; {@code ""} is the whole file. */
	public static List<Relationship> of(Parts parts, String source) {
		int slash = source.lastIndexOf('/') + 1;
		String folder = source.substring(0, slash);
		String path = folder + "_rels/" + source.substring(slash) + ".rels";
		return parts.find(path).map((xml) -> read(xml, folder)).orElseGet(List::of);
	}

	private static List<Relationship> read(Xml xml, String folder) {
		List<Relationship> relationships = new ArrayList<>();
		Budget room = Budget.entries("文件内部的关联");
		while (xml.next(1)) {
			room.spend(1);
			boolean outside = xml.attribute("TargetMode").equals("External");
			String target = xml.attribute("Target");
			relationships.add(new Relationship(xml.attribute("Id"), xml.attribute("Type"),
					outside ? target : resolve(folder, target.replace('\\', '/'))));
		}
		xml.finish();
		return relationships;
	}

	private static String resolve(String folder, String target) {
		Deque<String> path = new ArrayDeque<>();
		for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
			if (step.equals("..")) {
				path.pollLast();
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				path.addLast(step);
			}
		}
		return String.join("/", path);
	}

}
