package town.appraisal.domain.finding;

/**
 * A rule no workbook can break, because the program is built so that it always holds;
 * nothing is checked and there are no findings.
 *
 * @param id id of the official list, such as {@code X11}
 * @param title the sentence it protects
 * @param how what the program does so that it holds
 * @param basis document and article, or the practice it comes from
 */
public record KeptByConstruction(String id, String title, String how, String basis) implements CatalogueEntry {

	/** What the catalogue prints in place of a level. */
	public static final String LABEL = "程序保证";

}
