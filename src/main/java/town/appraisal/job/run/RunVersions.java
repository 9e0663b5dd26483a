package town.appraisal.job.run;

/**
 * What a run is known by besides its inputs and the engine's own.
 *
 * @param program version of the program
 * @param day mark of the day it was asked to go by, empty for today
 */
public record RunVersions(String program, String day) {

}
