package town.appraisal.stage.validate;

import java.util.Optional;

import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.stage.validate.text.TownshipNames;

/**
 * What the register says of one project.
 *
 * @param line the project's line, empty when the register does not have it
 * @param townships the townships of all registered projects
 */
public record RegisterExtract(Optional<RegisteredProject> line, TownshipNames townships) {

}
