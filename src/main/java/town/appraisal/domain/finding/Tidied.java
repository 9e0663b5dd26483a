package town.appraisal.domain.finding;

/**
 * A value that was read otherwise than it was typed.
 *
 * @param place where
 * @param given as filled
 * @param read as read
 */
public record Tidied(Place place, String given, String read) {

}
