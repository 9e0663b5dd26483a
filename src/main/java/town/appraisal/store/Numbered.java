package town.appraisal.store;

/**
 * Something with its place in a list of the run.
 *
 * @param <T> the thing
 * @param number place, from 1
 * @param it the thing
 */
public record Numbered<T>(int number, T it) {

}
