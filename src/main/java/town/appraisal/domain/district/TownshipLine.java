package town.appraisal.domain.district;

/**
 * One township of the summary.
 *
 * @param township its name, empty for files whose township is unknown
 * @param registered number of its projects in the register
 * @param tally its figures
 */
public record TownshipLine(String township, int registered, Tally tally) {

}
